import { existsSync, readFileSync } from 'node:fs';
import { sha256 } from '../../src/adapters/files.ts';
import { acquireEach, cleanCapture, type Dossier, type RawInput, readArticle } from '../../src/index.ts';
import { articleLabels, speakerLine } from '../../src/publish/labels.ts';
import { dossierOf, STORIES, storyInputs, world } from './story.ts';

/** The rooms whose output a story folder keeps, each as a page for the eye. */
export const ROOMS = ['clean', 'read', 'attribute', 'relate', 'judge'] as const;
export type Room = (typeof ROOMS)[number];

const oneLine = (text: string, most = 110): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

const PRINT: Readonly<Record<Room, (dossier: Dossier, inputs: readonly RawInput[]) => string[]>> = {
  clean: ({ articles }) =>
    articles.flatMap((a) => [
      `# ${a.source}`,
      `outlet ${a.outlet?.value ?? '–'} · published ${a.published?.value ?? '–'} · authors ${a.authors.map((x) => x.value).join(', ') || '–'} · credits ${a.credits.map((c) => c.name).join(', ') || '–'}`,
      ...a.segments.map((s) => `${s.kind.padEnd(11)} ${oneLine(a.text.slice(s.start, s.end), 90)}`),
      '',
    ]),
  read: ({ entities }, inputs) => [
    ...inputs.flatMap((input) =>
      acquireEach(input, sha256).value.flatMap((capture) => {
        const line = readArticle(cleanCapture(capture, { outlets: new Map(), published: new Map() }, world()), world());
        return [
          `# ${line.id}`,
          ...line.times.map(
            (t) => `${t.type.padEnd(9)} ${oneLine(t.span.text, 40)} = ${t.value ?? `open: ${oneLine(t.why, 70)}`}`,
          ),
          '',
        ];
      }),
    ),
    '# entities of the story',
    ...entities.map(
      (e) =>
        `${e.kind.padEnd(12)} ${e.name}${e.party === null ? '' : ` (${e.party})`}: ${oneLine(e.forms.join(' | '), 100)}`,
    ),
  ],
  attribute: ({ articles, statements, entities }) => {
    const named = new Map(entities.map((e) => [e.id, e]));
    return articles.flatMap((a) => [
      `# ${a.source}`,
      ...statements
        .filter((s) => s.article === a.id)
        .map((s) => {
          const who = s.voice === 'outlet' ? 'the outlet' : speakerLine(s, named);
          const notes = [s.attitude, s.certainty, s.quoteMode, s.polarity, s.cue?.stance].filter(
            (n) => n !== undefined && !['asserts', 'certain', 'indirect', 'none', 'positive', 'neutral'].includes(n),
          );
          return `${who} <${s.cue?.span.text ?? '–'}> ${s.content.map((c) => oneLine(c.text, 120)).join(' // ')}${notes.length > 0 ? `  (${notes.join(', ')})` : ''}`;
        }),
      '',
    ]);
  },
  relate: (dossier) => {
    const label = articleLabels(dossier);
    const letter = (id: Dossier['articles'][number]['id']) => label.get(id)?.letter ?? '?';
    const statement = new Map(dossier.statements.map((s) => [s.id, s]));
    return [
      ...dossier.articles.map((a) => `${letter(a.id)} ${a.source}`),
      '',
      ...dossier.derivations.map(
        (d) => `${letter(d.a)}–${letter(d.b)} ${d.kind}${d.from ? ` from ${letter(d.from)}` : ''} ${d.confidence}`,
      ),
      '',
      ...dossier.claims
        .filter((c) => Object.keys(c.coverage).length > 1)
        .flatMap((c) => [
          ...c.members.map(
            (m) =>
              `${letter(statement.get(m.statement)?.article as never)} ${m.relation.padEnd(13)} ${oneLine(
                statement
                  .get(m.statement)
                  ?.content.map((x) => x.text)
                  .join(' // ') ?? '',
              )}`,
          ),
          '',
        ]),
    ];
  },
  judge: (dossier) => {
    const label = articleLabels(dossier);
    return [
      ...dossier.claims
        .filter((c) => Object.keys(c.coverage).length > 1)
        .map(
          (c) =>
            `${c.counts.outlets}/${c.counts.reports}/${c.counts.origins} ${oneLine(c.headline.text, 80)} — ${c.origins.map((o) => `${o.name} (${o.role})`).join(', ') || 'no origin'} [${c.status.join(', ')}]`,
        ),
      '',
      ...dossier.findings.map(
        (f) =>
          `${f.severity.padEnd(6)} ${f.kind} ${f.articles.map((id) => label.get(id)?.letter).join('')}: ${oneLine(f.explanation, 200)}`,
      ),
    ];
  },
};

export const expectedPath = (slug: string, room: Room): string => `${STORIES}${slug}/expected/${room}.txt`;

/** What the rooms give for a story now, a page for each room. */
export function roomPages(slug: string): ReadonlyMap<Room, string> {
  const inputs = storyInputs(slug);
  const dossier = dossierOf(inputs);
  return new Map(ROOMS.map((room) => [room, `${PRINT[room](dossier, inputs).join('\n').trimEnd()}\n`]));
}

/** The page that was reviewed and committed, or null. */
export const expectedPage = (slug: string, room: Room): string | null =>
  existsSync(expectedPath(slug, room)) ? readFileSync(expectedPath(slug, room), 'utf8') : null;
