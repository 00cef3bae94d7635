import type { createWorld } from '../../src/adapters/world.ts';
import type { Finding } from '../../src/model/finding.ts';
import { dossierOf, type Judged, meets, placesOf } from './items.ts';

/** Two outlets on one event, which conflict in one thing or in none. */
export interface ConflictItem {
  readonly id: string;
  readonly published: readonly [string, string];
  readonly a: string;
  readonly b: string;
  readonly conflict: 'number' | 'duration' | 'date' | 'place' | null;
  readonly span_a: string;
  readonly span_b: string;
}

/** Whether the conflict is found with its kind, or the pair left in peace. A low finding is counted apart: it is shown last. */
export function conflictJudged(item: ConflictItem, world: ReturnType<typeof createWorld>): Judged {
  const [x, y] = item.published;
  const dossier = dossierOf(
    [
      { text: item.a, published: x, outlet: `${item.id}a` },
      { text: item.b, published: y, outlet: `${item.id}b` },
    ],
    world,
  );
  const given = dossier.findings.filter(({ kind, severity }) => kind.endsWith('-conflict') && severity !== 'info');
  const textOf = new Map(
    dossier.articles.map(({ id, source, text }) => [id, { side: source.includes(`${item.id}a`) ? 'a' : 'b', text }]),
  );
  const shows = (finding: Finding): boolean =>
    (['a', 'b'] as const).every((side) =>
      finding.spans.some((span) => {
        const article = textOf.get(span.article);
        const words = side === 'a' ? item.span_a : item.span_b;
        return article?.side === side && placesOf(words, article.text).some((place) => meets(span, place));
      }),
    );
  const plain = given.filter(({ severity }) => severity !== 'low');
  const line = (findings: readonly Finding[]): string =>
    findings.map((f) => `[${f.severity} ${f.kind}: ${f.spans.map((s) => s.text).join(' | ')}]`).join(' ');
  if (item.conflict === null)
    return {
      results: [
        { name: 'conflicts.left in peace', right: plain.length === 0 },
        { name: 'conflicts.left in peace, low ones too', right: given.length === 0 },
      ],
      miss: given.length === 0 ? null : `${item.id} peace: ${line(given)}`,
    };
  const found = given.filter(shows);
  const right = found.some(({ kind }) => kind === `${item.conflict}-conflict`);
  return {
    results: [
      { name: `conflicts.${item.conflict} found`, right },
      { name: 'conflicts.found', right },
      { name: 'conflicts.found as any kind', right: found.length > 0 },
      ...plain.map((finding) => ({ name: 'conflicts.given beside a conflict are it', right: shows(finding) })),
    ],
    miss: right
      ? null
      : `${item.id} ${item.conflict} (${item.span_a} / ${item.span_b}) ${line(given)}\n   a: ${item.a}\n   b: ${item.b}`,
  };
}
