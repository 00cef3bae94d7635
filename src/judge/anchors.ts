import type { Article } from '../model/article.ts';
import { type Range, type Span, spanOf } from '../model/span.ts';
import type { Difference } from './drift-difference.ts';
import { type Clause, type Passage, shown, shownRange, tokensWithin } from './passages.ts';
import type { Retelling } from './retellings.ts';
import { articleWordsOf } from './templates.ts';

/** The passages of a difference: what either text has, and wherever else words stand that its sentence quotes. */
export interface Anchored {
  readonly told: Span;
  readonly retold: Span;
  readonly further: readonly Span[];
}

/**
 * Rule J0: words that an explanation gives as an article's stand in a passage of the finding. A clause that lacks a word of
 * its own sentence is shown with the sentence; words of a sentence further off are a passage of their own.
 */
export function anchored(d: Difference, retelling: Retelling): Anchored {
  let told = d.exactTold ? spanOf(articleOf(d.told), d.exactTold.start, d.exactTold.end) : telling(d.told);
  let retold = d.exactRetold ? spanOf(articleOf(d.retold), d.exactRetold.start, d.exactRetold.end) : telling(d.retold);
  const further: Span[] = [];
  for (const slot of articleWordsOf(d.template)) {
    const words = d.words[slot];
    const also = [...(d.alsoTold ?? []).map((p) => p.text), ...(d.alsoRetold ?? []).map((c) => shown(c).text)];
    const known = [told, retold, ...further].map((s) => s.text).concat(also);
    if (words === undefined || words === '' || known.some((text) => placeOf(words, text) !== null)) continue;
    if (placeOf(words, d.told.passage.text) !== null) told = wholeOr(d.told.passage, words, told, further);
    else if (placeOf(words, d.retold.passage.text) !== null) retold = wholeOr(d.retold.passage, words, retold, further);
    else further.push(...nearest(words, d, retelling));
  }
  return { told, retold, further };
}

const articleOf = ({ passage }: Clause): Article => passage.reading.article;

/** The words of a clause, or its sentence where the clause has no verb: a bare noun phrase says nothing that could differ. */
function telling(clause: Clause): Span {
  const span = shown(clause);
  const { reading, sentence } = clause.passage;
  const verb = tokensWithin(reading, span).some((t) => t.tag === 'VERB' || t.tag === 'AUX');
  return verb ? span : shownRange(reading.article, sentence, sentence);
}

/** The sentence in place of the passage, where the sentence as it is shown holds the words; else the words besides. */
function wholeOr(passage: Passage, words: string, span: Span, further: Span[]): Span {
  const { article } = passage.reading;
  const sentence = shownRange(article, passage.sentence, passage.sentence);
  if (placeOf(words, sentence.text) !== null) return sentence;
  further.push(...wordsIn(passage, words));
  return span;
}

/** The words where they stand nearest to the passage told or retold. */
function nearest(words: string, d: Difference, { told, retold }: Retelling): Span[] {
  const byDistance = (passages: readonly Passage[], from: Passage): Passage[] =>
    [...passages].sort((a, b) => Math.abs(a.index - from.index) - Math.abs(b.index - from.index) || a.index - b.index);
  const all = [...byDistance(told, d.told.passage), ...byDistance(retold, d.retold.passage)];
  const found = all.find((p) => placeOf(words, p.text) !== null);
  return found === undefined ? [] : wordsIn(found, words);
}

function wordsIn({ reading, sentence, text }: Passage, words: string): Span[] {
  const place = placeOf(words, text);
  return place === null ? [] : [spanOf(reading.article, sentence.start + place.start, sentence.start + place.end)];
}

/** Where the words stand in the text as words of their own: `all` does not stand in `called`. */
function placeOf(words: string, text: string): Range | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const joined = /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1)) && at > 0;
    if (!joined && !/^[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))) return { start: at, end };
  }
  return null;
}
