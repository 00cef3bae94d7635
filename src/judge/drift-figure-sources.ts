import { OTHER_ATTRIBUTION_PATTERN } from '../languages/en/strength.ts';
import { contains } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Difference } from './drift-difference.ts';
import { isOnRecord } from './drift-known.ts';
import { isNamedIn } from './drift-named.ts';
import { isSourced, sourceName, sourceStems, wholeSentence } from './drift-sources.ts';
import { type Clause, clausesOf, type Passage } from './passages.ts';
import type { Told } from './retellings.ts';

/**
 * Rule J35: a telling figure that the told text has from somebody, and only from somebody, stands in the retelling with no source.
 * The figure pairs the two sentences where their words are too far apart: `put turnout at 120,000`, `a sea of 120,000 took over`.
 */
export function figureSourcesLost(retelling: Told): Difference[] {
  const figures = retelling.told.flatMap((p) =>
    clausesOf(p).flatMap((c) => numbersOf(c).map((n) => ({ n, clause: c }))),
  );
  const seen = new Set<number>();
  return figures.flatMap(({ n, clause }): Difference[] => {
    const s = clause.statement;
    if (seen.has(n) || !isSourced(s) || s.attitude === 'denies' || s.quoteMode === 'direct') return [];
    seen.add(n);
    const everywhere = retelling.told.filter((p) => numbersOfPassage(p).has(n));
    if (everywhere.some((p) => p !== clause.passage)) return [];
    const retold = retelling.retold.find((p) => numbersOfPassage(p).has(n) && isUnsourced(p, s, retelling));
    const elsewhere = retelling.retold.some((p) => numbersOfPassage(p).has(n) && !isUnsourced(p, s, retelling));
    const first = retold && clausesOf(retold)[0];
    if (first === undefined || elsewhere) return [];
    return [
      {
        kind: 'attribution-lost',
        severity: isOnRecord(clause, first, s) ? 'low' : 'medium',
        template: 'attribution-lost',
        words: { source: sourceName(s) },
        told: clause,
        retold: wholeSentence(first),
      },
    ];
  });
}

/** No source at all in the sentence, and the one of the told text not named in it. */
function isUnsourced(passage: Passage, s: Statement, { bearings }: Told): boolean {
  if (passage.statements.some((x) => x.voice === 'attributed') || /["“”]/.test(passage.text)) return false;
  if (OTHER_ATTRIBUTION_PATTERN.test(passage.text)) return false;
  if (isSourced(s) && isNamedIn(s, passage, bearings)) return false;
  return ![...sourceStems(s, bearings)].some((stem) => passage.words.has(stem));
}

/** Three digits at least, or a part after the point: smaller numbers count many things in one story. Years and hours count nothing. */
const TELLING = /(?<![\p{N}.,:/-])(?:\d{1,3}(?:,\d{3})+|\d{3,}|\d+\.\d+)(?![\p{N}:/-]|[.,]\d)/gu;

function numbersIn(text: string): { value: number; start: number; end: number }[] {
  return [...text.matchAll(TELLING)].flatMap((m) => {
    const value = Number(m[0].replace(/,/g, ''));
    const year = /^(?:1[89]|20)\d\d$/.test(m[0]);
    return year ? [] : [{ value, start: m.index, end: m.index + m[0].length }];
  });
}

const numbersOfPassage = (p: Passage): Set<number> => new Set(timeless(p).map(({ value }) => value));

/** The numbers of a sentence that are no part of a time: `8.30 p.m.` counts nothing. */
function timeless(p: Passage): { value: number; start: number; end: number }[] {
  const times = p.reading.times.filter((t) => t.type !== 'duration');
  return numbersIn(p.text)
    .map((n) => ({ ...n, start: n.start + p.sentence.start, end: n.end + p.sentence.start }))
    .filter((n) => !times.some((t) => contains(t.span, n)));
}

const numbersOf = (clause: Clause): number[] =>
  timeless(clause.passage)
    .filter((n) => contains(clause.range, n))
    .map(({ value }) => value);
