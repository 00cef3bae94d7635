import type { StoryGold } from '../marks/folder.ts';
import type { Phenomenon } from '../marks/phenomena.ts';
import { CONFLICT, DRIFT, ERROR } from '../marks/story.ts';
import { dice, matchOneToOne, type Place, shared } from './ranges.ts';
import type { Said, SaidFinding } from './said.ts';
import type { Counter } from './tally.ts';

const SPANS_MAX = 4;
const LENGTH_MAX = 600;
/** Share of common characters from which two passages are the same one, as in the scorer of the seeds. */
const SAME_PASSAGE = 0.3;
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

type Group = 'conflict' | 'drift' | 'error';
const groupOf = (kind: string): Group | null =>
  CONFLICT.has(kind) ? 'conflict' : DRIFT.has(kind) ? 'drift' : ERROR.has(kind) ? 'error' : null;

/** Only what a system puts before a person counts: high and medium; of errors in one file low ones too. */
const counts = ({ kind, severity }: SaidFinding): boolean =>
  severity === 'high' || severity === 'medium' || (ERROR.has(kind) && severity === 'low');

/** The gold's passages with the sentences round them. */
type Sentences = (place: Place) => Place;

function sentencesOf({ dossier }: StoryGold): Sentences {
  const all = dossier.articles.flatMap(({ id, text, segments }) =>
    segments.flatMap(({ start, end }) =>
      [...SENTENCES.segment(text.slice(start, end))].map(
        ({ index, segment }): Place => ({
          article: id,
          start: start + index,
          end: start + index + segment.trimEnd().length,
        }),
      ),
    ),
  );
  const known = new Map<Place, Place>();
  const find = (place: Place): Place => {
    const round = all.filter((each) => shared([each], [place]) > 0);
    return {
      article: place.article,
      start: Math.min(place.start, ...round.map(({ start }) => start)),
      end: Math.max(place.end, ...round.map(({ end }) => end)),
    };
  };
  return (place) => {
    const before = known.get(place) ?? find(place);
    known.set(place, before);
    return before;
  };
}

export function findings(count: Counter, said: Said, gold: StoryGold): void {
  const sentence = sentencesOf(gold);
  const meets = (place: Place, evidence: Place): boolean => {
    if (place.article !== evidence.article || place.start >= evidence.end || evidence.start >= place.end) return false;
    const round = sentence(evidence);
    return dice([place], [evidence]) >= SAME_PASSAGE || (place.start >= round.start && place.end <= round.end);
  };
  const planted = gold.phenomena.filter(({ finding, kind }) => finding !== undefined && groupOf(kind) !== null);
  const severity = new Map(gold.dossier.findings.map(({ id, severity: how }): [string, string] => [id, how]));
  const given = said.findings.filter((each) => counts(each) && groupOf(each.kind) !== null);
  const right = (a: SaidFinding, b: Phenomenon): number => matches(a, b, meets);
  const match = matchOneToOne(given, planted, right);
  const found = new Set(match.values());
  for (const [j, each] of planted.entries()) {
    const optional = severity.get(each.finding ?? '') === 'low' && each.kind !== 'text-damaged';
    const group = groupOf(each.kind);
    const hit = found.has(j) || (each.kind === 'text-damaged' && missing(said, gold, each));
    if (optional || !group) continue;
    count.add(`${group}.recall`, hit);
    count.add(`finding.${each.kind}`, hit);
    if (!hit) count.misses.push(`${each.finding} ${each.kind} not found: ${each.note}`);
    const same = given.some(
      (other) => groupOf(other.kind) === group && matches({ ...other, kind: each.kind }, each, meets) > 0,
    );
    if (group !== 'error') count.add(`${group}.found, any kind of ${group}`, hit || same);
  }
  for (const [i, each] of given.entries()) {
    const inCopy =
      !match.has(i) &&
      planted.some(
        (other) =>
          right(each, other) > 0 &&
          each.places.some((place) => (other.alsoIn ?? []).some((copy) => meets(place, copy))),
      );
    if (inCopy) continue;
    count.add(`${groupOf(each.kind)}.precision`, match.has(i));
    if (!match.has(i)) count.misses.push(`${each.kind} said, not planted: ${each.explanation}`);
  }
  const free = given.filter((_, i) => !match.has(i));
  controls(count, free, gold, meets);
}

type Meets = (place: Place, evidence: Place) => boolean;

/** How well a finding tells a planted one: 0 where kind, passages or articles are not those. */
function matches(
  { kind, places, articles }: SaidFinding,
  { kind: wanted, accept, spans = [], alsoIn = [] }: Phenomenon,
  meets: Meets,
): number {
  if (kind !== wanted && !accept?.includes(kind)) return 0;
  if (wanted === 'text-damaged') return spans.some(({ article }) => articles.includes(article)) ? 1 : 0;
  if (places.length === 0 || places.some(({ start, end }) => end - start > LENGTH_MAX)) return 0;
  const each = new Map<string, number>();
  for (const { article } of places) each.set(article, (each.get(article) ?? 0) + 1);
  if ([...each.values()].some((n) => n > SPANS_MAX)) return 0;
  const evidence: Place[] = [...spans, ...alsoIn];
  const good = places.filter((place) => evidence.some((other) => meets(place, other)));
  const asked = Math.min(2, new Set(spans.map(({ article }) => article)).size);
  const reached = new Set(good.map(({ article }) => article)).size;
  return reached >= asked && 2 * good.length >= places.length
    ? good.length / places.length + dice(places, evidence)
    : 0;
}

/** A file that lacks paragraphs may be told as a problem. */
function missing({ problems }: Said, _: StoryGold, { spans = [] }: Phenomenon): boolean {
  return problems.some(
    ({ code, article }) => code === 'paragraphs-missing' && spans.some((span) => span.article === article),
  );
}

const CALM: ReadonlySet<string> = new Set([
  'update',
  'rounding',
  'unit-conversion',
  'paraphrase',
  'translation',
  'date-format',
  'different-thing',
]);

/** A control is respected where no conflict, drift or error, unless it tells a planted one, brings two of its passages together. */
function controls(count: Counter, free: readonly SaidFinding[], { phenomena }: StoryGold, meets: Meets): void {
  for (const { kind, control, spans = [], alsoIn = [] } of phenomena) {
    if (control === undefined || !CALM.has(kind)) continue;
    const passages: Place[] = [...spans, ...alsoIn];
    const touched = free.some(({ places }) => {
      const met = passages.filter((passage) => places.some((place) => meets(place, passage)));
      return new Set(met.map(({ article, start }) => `${article} ${start}`)).size > 1;
    });
    count.add('controls.respected', !touched);
    if (touched) count.misses.push(`${control} ${kind} taken for a finding`);
    count.add(`controls.${kind}`, !touched);
  }
}
