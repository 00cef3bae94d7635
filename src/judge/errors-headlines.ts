import { STOPWORDS } from '../languages/en/stopwords.ts';
import type { Article } from '../model/article.ts';
import type { QuotedStretch, Reading } from '../model/reading.ts';
import { contains, type Range, spanOf } from '../model/span.ts';
import { foldedWords } from '../text/fold-words.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import { shownRange } from './passages.ts';

/** Quoted words of a headline that are fewer than this are a label or a doubt (`'switched off'`), unless they are a sentence. */
const QUOTED_WORDS_MIN = 3;
/** A quotation in a headline is looked for by its first words; no headline needs more. */
const QUOTED_WORDS_MAX = 40;
/** What a sentence of two words opens with: `'They knew'`. */
const PRONOUN = /^(?:i|you|he|she|it|we|they|nobody|everybody|everyone)$/;
/** Of a quotation's words, the share that must stand in order within a short stretch of the body for it to be that passage. */
const IN_ORDER_MIN = 0.6;
/** How many words the body may have between them, for each word of the quotation. */
const STRETCH = 2;

/** Rules J2 and J3: what the headline has in quotation marks and the body has not. */
export function headlineQuotations(reading: Reading, articles: readonly Article[]): Draft[] {
  const { article } = reading;
  const headlines = article.segments.filter((s) => s.kind === 'headline');
  const body = article.segments.filter(
    (s) => s.kind === 'paragraph' || s.kind === 'standfirst' || s.kind === 'subheading',
  );
  if (headlines.length === 0 || body.length === 0) return [];
  const quotations = reading.quoted.filter((q) => headlines.some((h) => contains(h, { start: q.start, end: q.end })));
  return quotations.flatMap((quoted) => judged(quoted, reading, body, articles));
}

function judged(
  quoted: QuotedStretch,
  reading: Reading,
  body: readonly Range[],
  articles: readonly Article[],
): Draft[] {
  const { article } = reading;
  const wanted = foldedWords(article.text, quoted.start, quoted.end)
    .map((w) => w.text)
    .slice(0, QUOTED_WORDS_MAX);
  const sentence = wanted.length === QUOTED_WORDS_MIN - 1 && PRONOUN.test(wanted[0] ?? '');
  if ((wanted.length < QUOTED_WORDS_MIN && !sentence) || !wanted.some((w) => !STOPWORDS.has(w))) return [];
  const words = body.flatMap((s) => foldedWords(article.text, s.start, s.end));
  const texts = words.map((w) => w.text);
  if (holdsRun(texts, wanted)) return [];
  const found = nearest(texts, wanted);
  const headline = spanOf(article, quoted.outer.start, quoted.outer.end);
  const name = nameOf(article, articles);
  const first = found === null ? undefined : words[found.start];
  const last = found === null ? undefined : words[found.end];
  if (found === null || found.share < IN_ORDER_MIN || first === undefined || last === undefined)
    return [
      {
        kind: 'quote-not-in-body',
        severity: 'medium',
        template: 'quote-not-in-body',
        words: { article: name, words: shortened(headline.text) },
        spans: [headline],
        about: null,
      },
    ];
  const passage = { start: first.start, end: last.end };
  const inQuotes = reading.quoted.some((q) => q !== quoted && contains(q.outer, passage));
  const around = reading.sentences.find((s) => contains(s, passage)) ?? passage;
  const span = shownRange(article, passage, around);
  if (!inQuotes && found.share < 1)
    return [
      {
        kind: 'quote-not-in-body',
        severity: 'medium',
        template: 'quote-not-in-body',
        words: { article: name, words: shortened(headline.text) },
        spans: [headline, span],
        about: null,
      },
    ];
  return [
    {
      kind: 'quote-altered',
      severity: 'low',
      template: 'quote-altered',
      words: { article: name, words: shortened(headline.text), bodyWords: shortened(span.text) },
      spans: [headline, span],
      about: null,
    },
  ];
}

/** Whether `wanted` stands in `texts` word for word. */
function holdsRun(texts: readonly string[], wanted: readonly string[]): boolean {
  const first = wanted[0];
  for (let i = texts.indexOf(first ?? ''); i >= 0; i = texts.indexOf(first ?? '', i + 1))
    if (wanted.every((w, k) => texts[i + k] === w)) return true;
  return false;
}

/** The short stretch of the body that has most of the wanted words in their order. `end` is inclusive. */
function nearest(
  texts: readonly string[],
  wanted: readonly string[],
): { start: number; end: number; share: number } | null {
  let best: { start: number; end: number; share: number } | null = null;
  for (let i = 0; i < texts.length; i++) {
    const skip = wanted.indexOf(texts[i] ?? '');
    if (skip < 0 || STOPWORDS.has(texts[i] ?? '')) continue;
    let at = skip;
    let hits = 0;
    let end = i;
    for (let k = i; k < Math.min(texts.length, i + STRETCH * wanted.length) && at < wanted.length; k++) {
      const found = wanted.indexOf(texts[k] ?? '', at);
      if (found < 0) continue;
      at = found + 1;
      hits++;
      end = k;
    }
    const share = hits / wanted.length;
    if (best === null || share > best.share) best = { start: i, end, share };
  }
  return best;
}
