import { NUMBER_WORDS } from '../languages/en/numbers.ts';
import {
  EXTENTS,
  NO_WHOLE_OF_THINGS,
  PARTIALS,
  SUPERLATIVES,
  UNIVERSALS,
  WIDENING_UNIVERSALS,
  WIDEST_FIELDS,
} from '../languages/en/strength.ts';
import type { Token } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import type { Difference } from './drift-difference.ts';
import { boundLost, partsLost } from './drift-parts.ts';
import { sourceStems } from './drift-sources.ts';
import { type Clause, type Counterpart, clausesOf, type Passage, stemOf, tokensWithin } from './passages.ts';
import type { Told } from './retellings.ts';

/** The least likeness at which the reach of two clauses is compared. */
const LIKENESS_OF_SCOPE_MIN = 0.3;

/** The same where both have the verb that is bounded. */
const LIKENESS_OF_DEED_MIN = 0.15;

/** Rules J15 to J19: how far it holds. */
export function scopeDrift(retelling: Told): Difference[] {
  const pairs = retelling.counterparts.filter((p) => p.likeness >= LIKENESS_OF_SCOPE_MIN);
  return [
    ...pairs.flatMap((pair) => restrictionLost(pair) ?? boundLost(pair) ?? universalAdded(pair, retelling.told) ?? []),
    ...partsLost(retelling),
    ...retelling.counterparts.flatMap((pair) => extentAdded(pair) ?? []),
    ...rankWidened(retelling),
    ...quotationApplied(retelling),
  ];
}

const tokensIn = (passage: Passage, range: Range): readonly Token[] => tokensWithin(passage.reading, range);
const universalIn = (tokens: readonly Token[], list: ReadonlySet<string>): number =>
  tokens.findIndex((t) => list.has(t.text.toLowerCase()));
const isQuoted = (clause: Clause): boolean => clause.statement?.quoteMode === 'direct';

/** J15: `all attempts at A and B` becomes `all attempts`. */
function restrictionLost({ told, retold }: Counterpart): Difference | null {
  const toldTokens = tokensIn(told.passage, told.range);
  const retoldTokens = tokensIn(retold.passage, retold.range);
  const at = universalIn(toldTokens, WIDENING_UNIVERSALS);
  if (at < 0 || universalIn(retoldTokens, WIDENING_UNIVERSALS) < 0 || isQuoted(retold)) return null;
  const names = toldTokens.slice(at).filter((t) => t.tag === 'PROPN');
  const kept = new Set(retoldTokens.map((t) => stemOf(t.text)));
  const lost = names.filter((t) => !kept.has(stemOf(t.text)));
  const first = lost[0];
  const last = lost.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = told.passage.reading.article.text;
  return {
    kind: 'scope-changed',
    severity: 'high',
    template: 'scope-restriction-lost',
    words: { universal: toldTokens[at]?.text ?? '', restriction: text.slice(first.start, last.end) },
    told,
    retold,
    exactTold: { start: toldTokens[at]?.start ?? first.start, end: last.end },
    ...wholeFrom(retoldTokens, universalIn(retoldTokens, WIDENING_UNIVERSALS)),
  };
}

/** How many words behind a word of part or whole its noun may stand: `most of the old lenders`. */
const NOUN_REACH = 4;
/** Words that speak of every one by themselves. */
const WHOLES_ALONE = /^(?:every|any|no)(?:one|body|thing)|always|never$/i;
/** `all Ferrin advances`: the word and the noun behind it. */
function wholeFrom(tokens: readonly Token[], at: number): Pick<Difference, 'exactRetold'> {
  const end = tokens.slice(at + 1, at + 1 + NOUN_REACH).find((t) => t.tag === 'NOUN');
  const start = tokens[at];
  return start && end ? { exactRetold: { start: start.start, end: end.end } } : {};
}

/** `Some of them`, `most want it`: parts that need no noun beside them. */
const PARTS_ALONE: ReadonlySet<string> = new Set(
  'some most many few several half mostly sometimes often usually rarely'.split(' '),
);

const isCount = (t: Token): boolean => t.tag === 'NUM' || NUMBER_WORDS.has(t.text.toLowerCase());

/** Whether the told sentence has a part of what the retelling has whole: `some lenders` for `all lenders`. */
function partOfSame(retold: readonly Token[], at: number, told: readonly Token[]): boolean {
  const universal = retold[at]?.text ?? '';
  const nouns = (list: readonly Token[], from: number): Set<string> =>
    new Set(
      list
        .slice(from + 1, from + 1 + NOUN_REACH)
        .flatMap((t) => (t.tag === 'NOUN' || t.tag === 'PROPN' ? (stemOf(t.text) ?? []) : [])),
    );
  const numbers = new Set(retold.flatMap((t) => (t.tag === 'NUM' ? [t.text] : [])));
  // `Anyone` also stands for `the three wardens`, where the number is gone.
  if (WHOLES_ALONE.test(universal))
    return told.some((t) => PARTS_ALONE.has(t.text.toLowerCase()) || (isCount(t) && !numbers.has(t.text)));
  const whole = nouns(retold, at);
  return told.some((t, i) => PARTIALS.has(t.text.toLowerCase()) && [...nouns(told, i)].some((n) => whole.has(n)));
}

const NO_WHOLE: ReadonlySet<string> = new Set([
  'not',
  'n’t',
  "n't",
  'at',
  'after',
  'above',
  'nearly',
  'almost',
  'once',
  'for',
]);

/** J16: the retelling has `anyone`, `every`, `all` where the told sentence has no such word. */
function universalAdded({ told, retold }: Counterpart, all: readonly Passage[]): Difference | null {
  if (isQuoted(retold) || isQuoted(told)) return null;
  const retoldTokens = tokensIn(retold.passage, retold.content);
  const at = universalIn(retoldTokens, WIDENING_UNIVERSALS);
  const after = retoldTokens[at + 1]?.text.toLowerCase();
  const before = retoldTokens[at - 1]?.text.toLowerCase() ?? '';
  const whole = tokensIn(retold.passage, { start: retold.passage.sentence.start, end: retoldTokens[at]?.start ?? 0 });
  // `not everybody`, `at all`, `it all began` speak of no whole.
  const around = retold.passage.text.slice(
    Math.max(0, (retoldTokens[at]?.start ?? 0) - retold.passage.sentence.start - 12),
  );
  if (retoldTokens[at]?.text.toLowerCase() === 'all' && NO_WHOLE_OF_THINGS.test(around.slice(0, 30))) return null;
  if (NO_WHOLE.has(before) || NO_WHOLE.has(whole.at(-1)?.text.toLowerCase() ?? '')) return null;
  if (at < 0 || after === 'but' || universalIn(tokensIn(told.passage, told.passage.sentence), UNIVERSALS) >= 0)
    return null;
  const universal = retoldTokens[at]?.text ?? '';
  // > | It was closed for three hours. [Nobody] was hurt.     retold as     | It was closed for three hours, and [nobody] was hurt.
  const beside = [-2, -1, 1, 2].flatMap((k) => all[told.passage.index + k] ?? []);
  const isBeside = beside.some((p) =>
    tokensIn(p, p.sentence).some((t) => t.text.toLowerCase() === universal.toLowerCase()),
  );
  if (isBeside) return null;
  const partial = partOfSame(retoldTokens, at, tokensIn(told.passage, told.passage.sentence));
  return {
    kind: 'scope-changed',
    // A bare plural (`stations closed`) may mean all of them.
    severity: partial ? 'medium' : 'low',
    template: 'scope-universal-added',
    words: { universal },
    told,
    retold,
  };
}

/** J17: the retelling adds how long or how fully: `briefly captured`, `closed for good`. */
function extentAdded({ told, retold, likeness }: Counterpart): Difference | null {
  const deed = [...retold.verbs].some((v) => told.verbs.has(v));
  if (isQuoted(retold) || likeness < (deed ? LIKENESS_OF_DEED_MIN : LIKENESS_OF_SCOPE_MIN)) return null;
  const text = retold.passage.reading.article.text.slice(retold.range.start, retold.range.end).toLowerCase();
  const own = told.passage.text.toLowerCase();
  const row = EXTENTS.find(({ words }) => words.some((word) => new RegExp(`\\b${word}\\b`).test(text)));
  const extent = row?.words.find((word) => new RegExp(`\\b${word}\\b`).test(text));
  if ([...(row?.words ?? []), ...(row?.also ?? [])].some((word) => own.includes(word.slice(0, 7)))) return null;
  if (extent === undefined) return null;
  return { kind: 'scope-changed', severity: 'medium', template: 'scope-extent-added', words: { extent }, told, retold };
}

/** J18: the highest degree is taken over a wider field: `the largest fine of the office`, `the largest in history`. */
function rankWidened(retelling: Told): Difference[] {
  const ranked = (passages: readonly Passage[]) =>
    passages.flatMap((p) =>
      clausesOf(p).flatMap((clause) => {
        const tokens = tokensIn(p, clause.range);
        const at = tokens.findIndex((t) => SUPERLATIVES.has(t.text.toLowerCase()));
        return at < 0 ? [] : [{ clause, tokens, at, rank: SUPERLATIVES.get(tokens[at]?.text.toLowerCase() ?? '') }];
      }),
    );
  const told = ranked(retelling.told);
  return ranked(retelling.retold).flatMap((r): Difference[] => {
    const field = r.tokens.slice(r.at).find((t) => WIDEST_FIELDS.has(t.text.toLowerCase()));
    if (field === undefined || isQuoted(r.clause)) return [];
    const near = new Set(r.tokens.slice(r.at + 1).flatMap((t) => (t.tag === 'NOUN' ? (stemOf(t.text) ?? []) : [])));
    const same = told.find(
      (t) =>
        t.rank === r.rank &&
        tokensIn(t.clause.passage, t.clause.passage.sentence).some((k) => near.has(stemOf(k.text) ?? '')),
    );
    if (same === undefined || same.tokens.some((t) => WIDEST_FIELDS.has(t.text.toLowerCase()))) return [];
    return [
      {
        kind: 'scope-changed',
        severity: 'medium',
        template: 'scope-rank-widened',
        words: {},
        told: same.clause,
        retold: r.clause,
      },
    ];
  });
}

/** The quoted words in both texts, with the owner in the one. */
function quotedIn({ told }: Counterpart, words: string, retold: Range): Pick<Difference, 'exactTold' | 'exactRetold'> {
  const { reading, sentence } = told.passage;
  const same = reading.quoted.find(
    (q) =>
      contains(sentence, q.outer) && fold(reading.article.text.slice(q.start, q.end)).text.includes(fold(words).text),
  );
  return { exactRetold: retold, ...(same ? { exactTold: same.outer } : {}) };
}

/** Quoted words that are shorter than a clause: what they are about stands outside the marks. */
const QUOTED_WORDS_MAX = 5;

/** J19: both quote the same few words, and one says whose they are about: `the operation's "main objective"`. */
function quotationApplied(retelling: Told): Difference[] {
  return retelling.counterparts.flatMap((pair): Difference[] => {
    const { reading, sentence } = pair.retold.passage;
    for (const quoted of reading.quoted) {
      if (!contains(sentence, quoted.outer)) continue;
      const words = reading.article.text.slice(quoted.start, quoted.end);
      const count = words.split(/\s+/).length;
      if (count < 2 || count > QUOTED_WORDS_MAX || !fold(pair.told.passage.text).text.includes(fold(words).text))
        continue;
      const before = reading.article.text.slice(sentence.start, quoted.outer.start);
      const owned = /(?:\bthe )?(\p{L}+)['’]s?\s+$/u.exec(before);
      const [ownerLength, owner] = [owned?.[0].length ?? 0, owned?.[1]];
      const stem = owner === undefined ? null : stemOf(owner);
      if (owner === undefined || stem === null || pair.told.passage.words.has(stem)) continue;
      // `Brook's "hard winter"` names who says it.
      const speaker = pair.told.statement;
      if (speaker !== null && sourceStems(speaker, retelling.bearings).has(stem)) continue;
      return [
        {
          kind: 'scope-changed',
          severity: 'medium',
          template: 'quotation-applied',
          words: { quoted: words, owner },
          told: pair.told,
          retold: pair.retold,
          ...quotedIn(pair, words, { start: quoted.outer.start - ownerLength, end: quoted.outer.end }),
        },
      ];
    }
    return [];
  });
}
