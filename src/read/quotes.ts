import type { QuotedStretch } from '../model/reading.ts';
import { byPosition, contains, type Range } from '../model/span.ts';
import { type Mark, marksOf } from './quote-marks.ts';

/** A pair of marks; `close` is the offset of the closing mark, or the end of the stretch where that is missing. */
interface Pair {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  /** True where the stretch begins with the paragraph and has no mark of its own. */
  readonly bare: boolean;
}

/** What one paragraph leaves to the next. */
interface Carried {
  readonly double: boolean;
  readonly single: boolean;
}

const isOpener = (char: string): boolean => char === '“' || char === '„' || char === '«';
const isCloser = (char: string): boolean => char === '”' || char === '»';

/** What a double mark does, given the innermost one that stands open. */
function roleOf(mark: Mark, open: Mark | undefined): 'open' | 'close' | 'none' {
  if (isOpener(mark.char)) return open !== undefined && mark.closes && !mark.opens ? 'close' : 'open';
  if (isCloser(mark.char)) return open !== undefined ? 'close' : mark.opens && !mark.closes ? 'open' : 'none';
  if (open === undefined) return mark.closes && !mark.opens ? 'none' : 'open';
  if (open.char === '"') return mark.opens && !mark.closes ? 'open' : 'close';
  return mark.closes && !mark.opens ? 'close' : 'open';
}

/** Q3: a second mark of the same kind nests only where two closing marks follow; else the first was left unclosed. */
function nests(doubles: readonly Mark[], index: number): boolean {
  const [first, second] = [doubles[index + 1], doubles[index + 2]];
  return first !== undefined && second !== undefined && first.closes && !first.opens && second.closes && !second.opens;
}

/** The pairs of double marks in one paragraph; `carried` says whether the paragraph before ended inside a quotation. */
function pairDoubles(doubles: readonly Mark[], paragraph: Range, carried: boolean): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  let seen = false;
  doubles.forEach((mark, index) => {
    const top = open.at(-1);
    const role = roleOf(mark, top);
    if (role === 'none') {
      // Q5: a closing mark with no opening one ends what the paragraph before began.
      if (carried && !seen && mark.closes)
        pairs.push({ open: paragraph.start, close: mark.at, closed: true, bare: true });
    } else if (role === 'close') {
      open.pop();
      if (top !== undefined) pairs.push({ open: top.at, close: mark.at, closed: true, bare: false });
    } else {
      const again = top !== undefined && (top.char === '"') === (mark.char === '"');
      if (again && !nests(doubles, index)) {
        open.pop();
        pairs.push({ open: top.at, close: mark.at, closed: false, bare: false });
      }
      open.push(mark);
    }
    seen ||= role !== 'none';
  });
  const unclosed = open[0];
  if (unclosed !== undefined) pairs.push({ open: unclosed.at, close: paragraph.end, closed: false, bare: false });
  return pairs;
}

/** For each mark, the index of the innermost pair that holds it; −1 outside all. Both lists are in order. */
function levels(marks: readonly Mark[], pairs: readonly Pair[]): number[] {
  const order = pairs
    .map((pair, index) => ({ pair, index }))
    .sort((a, b) => a.pair.open - b.pair.open || b.pair.close - a.pair.close);
  const inside: { pair: Pair; index: number }[] = [];
  let next = 0;
  return marks.map((mark) => {
    for (let entry = order[next]; entry !== undefined && entry.pair.open < mark.at; entry = order[next]) {
      inside.push(entry);
      next += 1;
    }
    while ((inside.at(-1)?.pair.close ?? Number.POSITIVE_INFINITY) <= mark.at) inside.pop();
    return inside.at(-1)?.index ?? -1;
  });
}

/** Q2: of the marks before the next opening one, the first sure closing mark; else the first that may be a plural's. */
function closerOf(marks: readonly Mark[], index: number): Mark | null {
  let weak: Mark | null = null;
  for (let at = index + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined || mark.opens) break;
    if (mark.sure) return mark;
    weak ??= mark;
  }
  return weak;
}

interface Neighbours {
  readonly carried: boolean;
  /** Whether the next paragraph begins with a single opening mark. */
  readonly goesOn: boolean;
}

/** The pairs of single marks that lie on one level of double ones. */
function pairSingles(marks: readonly Mark[], paragraph: Range, top: boolean, head: number, around: Neighbours): Pair[] {
  const pairs: Pair[] = [];
  let until = -1;
  marks.forEach((mark, index) => {
    if (!mark.opens || mark.at < until) return;
    const closer = closerOf(marks, index);
    if (closer !== null) {
      pairs.push({ open: mark.at, close: closer.at, closed: true, bare: false });
      until = closer.at;
      return;
    }
    // Q4: a lone straight mark is an apostrophe unless the quotation runs over paragraphs.
    const kept = mark.char === '‘' || (mark.at === head && (around.goesOn || around.carried));
    if (!top || !kept) return;
    const close = marks[index + 1]?.at ?? paragraph.end;
    pairs.push({ open: mark.at, close, closed: false, bare: false });
    until = close;
  });
  return pairs;
}

/** The stretch of a pair, without white space at its ends; null where nothing stands between the marks. */
function stretchOf(text: string, pair: Pair, continues: boolean): QuotedStretch | null {
  let start = pair.bare ? pair.open : pair.open + 1;
  let end = pair.close;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (start >= end) return null;
  const outer = { start: pair.bare ? start : pair.open, end: pair.closed ? pair.close + 1 : end };
  return { start, end, outer, closed: pair.closed, continues };
}

const headOf = (text: string, paragraph: Range | undefined): number => {
  if (paragraph === undefined) return -1;
  let at = paragraph.start;
  while (at < paragraph.end && /\s/.test(text[at] ?? '')) at += 1;
  return at;
};

/** Groups single marks by the pair of double marks that holds them, so that no single pair crosses a double one. */
function byLevel(singles: readonly Mark[], doubles: readonly Pair[]): Map<number, Mark[]> {
  const groups = new Map<number, Mark[]>();
  const level = levels(singles, doubles);
  singles.forEach((mark, index) => {
    const key = level[index] ?? -1;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  });
  return groups;
}

function paragraphPairs(
  text: string,
  paragraph: Range,
  next: Range | undefined,
  carried: Carried,
): { readonly doubles: Pair[]; readonly singles: Pair[] } {
  const marks = marksOf(text, paragraph);
  const head = headOf(text, paragraph);
  const nextHead = headOf(text, next);
  const doubles = pairDoubles(marks.doubles, paragraph, carried.double);
  const around = { carried: carried.single, goesOn: nextHead >= 0 && /['‘]/.test(text[nextHead] ?? '') };
  const singles = [...byLevel(marks.singles, doubles)].flatMap(([level, group]) =>
    pairSingles(group, paragraph, level === -1, head, around),
  );
  return { doubles, singles };
}

/**
 * The quoted stretches of the paragraphs, in order of reading, an outer one before those it holds. Double and single,
 * straight and curly marks; rules Q1 to Q6 of README.md. Paragraphs must be in order and must not overlap. Offsets are
 * UTF-16 code units into `text`. A mark that nothing closes gives a stretch to the end of its paragraph, `closed: false`.
 */
export function findQuoted(text: string, paragraphs: readonly Range[]): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let carried: Carried = { double: false, single: false };
  paragraphs.forEach((paragraph, index) => {
    const { doubles, singles } = paragraphPairs(text, paragraph, paragraphs[index + 1], carried);
    const head = headOf(text, paragraph);
    const stretches: QuotedStretch[] = [];
    for (const [pairs, goesOn] of [
      [doubles, carried.double],
      [singles, carried.single],
    ] as const)
      for (const pair of pairs) {
        const stretch = stretchOf(text, pair, goesOn && (pair.bare || pair.open === head));
        if (stretch !== null) stretches.push(stretch);
      }
    for (const stretch of stretches.sort((a, b) => byPosition(a.outer, b.outer))) found.push(stretch);
    const runsOver = (pairs: readonly Pair[]): boolean =>
      pairs.some((pair) => !pair.closed && pair.close === paragraph.end);
    carried = { double: runsOver(doubles), single: runsOver(singles) };
  });
  return found;
}

/** The innermost stretch that holds a range, or null where the range is not quoted. */
export function quotedAround(quoted: readonly QuotedStretch[], range: Range): QuotedStretch | null {
  let best: QuotedStretch | null = null;
  for (const stretch of quoted) if (contains(stretch, range)) best = stretch;
  return best;
}
