import type { Article, Segment, SegmentKind } from '../../src/model/article.ts';
import type { Figure } from '../gold.ts';
import type { MarkedFile } from './marked.ts';

/**
 * Kinds that a reader of plain text cannot tell from the marked one, and that no later room treats differently: the place or day of a
 * dateline is also data about the text, a list of other stories is related, a summary is the first paragraph. The scorer of the annotated
 * articles accepts the same pairs.
 */
const ALSO: Readonly<Partial<Record<SegmentKind, readonly SegmentKind[]>>> = {
  paragraph: ['standfirst', 'subheading'],
  standfirst: ['paragraph'],
  metadata: ['dateline'],
  dateline: ['metadata'],
  'alt-text': ['caption'],
  caption: ['alt-text'],
  related: ['sidebar'],
  sidebar: ['related'],
  widget: ['boilerplate'],
  boilerplate: ['widget'],
};

const STORY: ReadonlySet<SegmentKind> = new Set(['headline', 'standfirst', 'subheading', 'paragraph']);

/** Characters that are not white space, of one marked kind. */
interface Count {
  right: number;
  exact: number;
  all: number;
}

export interface Scored {
  readonly file: string;
  readonly kinds: ReadonlyMap<SegmentKind, Count>;
  readonly story: { readonly hit: number; readonly said: number; readonly gold: number };
  readonly published: boolean;
  readonly outlet: boolean;
  readonly authors: boolean;
  readonly misses: readonly string[];
}

/** For each character the kind that the segments give it. */
function saidOf(length: number, segments: readonly Segment[]): (SegmentKind | null)[] {
  const said = new Array<SegmentKind | null>(length).fill(null);
  for (const { kind, start, end } of segments) said.fill(kind, start, end);
  return said;
}

/** A date is right where it names the same day; of an expected month or year, where it is exactly that. */
const sameDay = (got: string | null, expected: string | null): boolean =>
  got === null || expected === null ? got === expected : got.slice(0, 10) === expected.slice(0, 10);

/** Names are compared without case: a byline in capitals is given back as it stands. */
const folded = (name: string): string => name.toLowerCase();

export function scoreOf(file: MarkedFile, article: Article): Scored {
  const said = saidOf(file.text.length, article.segments);
  const kinds = new Map<SegmentKind, Count>();
  const misses: string[] = [];
  let [hit, inStory, gold] = [0, 0, 0];
  for (const { start, end, kinds: accepted } of file.passages) {
    const [first] = accepted;
    const also = new Set(accepted.flatMap((kind) => [kind, ...(ALSO[kind] ?? [])]));
    const count = kinds.get(first) ?? { right: 0, exact: 0, all: 0 };
    kinds.set(first, count);
    const wrong = new Map<string, number>();
    for (let i = start; i < end; i++) {
      if (/\s/.test(file.text.charAt(i))) continue;
      const kind = said[i] ?? null;
      count.all++;
      if (kind === first) count.exact++;
      if (kind !== null && also.has(kind)) count.right++;
      else wrong.set(kind ?? 'nothing', (wrong.get(kind ?? 'nothing') ?? 0) + 1);
      // A passage that may be read as story or as furniture is neither asked for nor punished.
      if (accepted.some((each) => STORY.has(each)) !== accepted.every((each) => STORY.has(each))) continue;
      const told = kind !== null && STORY.has(kind);
      if (told) inStory++;
      if (STORY.has(first)) gold++;
      if (told && STORY.has(first)) hit++;
    }
    for (const [kind, characters] of wrong)
      misses.push(`${accepted.join('/')} read as ${kind} (${characters}): ${file.text.slice(start, end).slice(0, 90)}`);
  }
  const published = sameDay(article.published?.value ?? null, file.published);
  const outlet = folded(article.outlet?.value ?? '') === folded(file.outlet ?? '');
  const authors = folded(article.authors.map(({ value }) => value).join('; ')) === folded(file.authors.join('; '));
  if (!published) misses.push(`published ${file.published} read as ${article.published?.value ?? null}`);
  if (!outlet) misses.push(`outlet ${file.outlet} read as ${article.outlet?.value ?? null}`);
  if (!authors)
    misses.push(`authors ${file.authors.join('; ')} read as ${article.authors.map((a) => a.value).join('; ')}`);
  return { file: file.name, kinds, story: { hit, said: inStory, gold }, published, outlet, authors, misses };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The counts of several files together, by kind in the order of the names. */
export function together(scores: readonly Scored[]): [SegmentKind, Count][] {
  const names = [...new Set(scores.flatMap(({ kinds }) => [...kinds.keys()]))].sort();
  return names.map((name) => {
    const counts = scores.flatMap(({ kinds }) => kinds.get(name) ?? []);
    return [
      name,
      {
        right: sum(counts.map(({ right }) => right)),
        exact: sum(counts.map(({ exact }) => exact)),
        all: sum(counts.map(({ all }) => all)),
      },
    ];
  });
}

/** Story characters, kinds by character and over kinds (with the accepted pairs, and exact), and the shares of files whose data are right. */
export function figuresOf(part: string, scores: readonly Scored[]): Figure[] {
  const kinds = together(scores).map(([, count]) => count);
  const story = scores.map((score) => score.story);
  const [hit, said, gold] = [
    sum(story.map((s) => s.hit)),
    sum(story.map((s) => s.said)),
    sum(story.map((s) => s.gold)),
  ];
  const files = (right: (score: Scored) => boolean): number => share(scores.filter(right).length, scores.length);
  const figures: [string, number][] = [
    ['story F1', share(2 * hit, said + gold)],
    ['story F1 of the worst file', Math.min(...story.map((s) => share(2 * s.hit, s.said + s.gold)))],
    ['kind by character', share(sum(kinds.map((k) => k.right)), sum(kinds.map((k) => k.all)))],
    ['kind mean over kinds', share(sum(kinds.map((k) => share(k.right, k.all))), kinds.length)],
    ['kind mean, exact', share(sum(kinds.map((k) => share(k.exact, k.all))), kinds.length)],
    ['published right', files((score) => score.published)],
    ['outlet right', files((score) => score.outlet)],
    ['authors right', files((score) => score.authors)],
  ];
  return figures.map(([name, value]) => ({ name: `${part}.${name}`, value }));
}

/** A line for each kind: the share of its characters that were read right, and how many there are, in both parts. */
export function kindsTable(open: readonly Scored[], held: readonly Scored[]): string[] {
  const [ours, theirs] = [new Map(together(open)), new Map(together(held))];
  const cell = (count: Count | undefined): string =>
    count ? `${share(count.right, count.all).toFixed(3)} ${String(count.all).padStart(6)}` : '     -      -';
  return [
    `${'kind'.padEnd(14)}   open             held`,
    ...[...new Set([...ours.keys(), ...theirs.keys()])]
      .sort()
      .map((kind) => `${kind.padEnd(14)}   ${cell(ours.get(kind))}     ${cell(theirs.get(kind))}`),
  ];
}
