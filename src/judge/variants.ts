import { MONTHS } from '../languages/en/calendar.ts';
import { STATE_OF } from '../languages/en/states.ts';
import type { Quotation } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Entity } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';
import { type Span, spanOf } from '../model/span.ts';
import { foldedWords } from '../text/fold-words.ts';
import { gramDice } from '../text/similarity.ts';
import { type Draft, shortened } from './findings-draft.ts';

/** Rules J31 to J33: differences that are no conflict, all of severity info. `told`: quotations of which a weightier finding tells. */
export function variantsIn(comparison: Comparison, told: ReadonlySet<Quotation> = new Set()): Draft[] {
  return [
    ...comparison.entities.flatMap((e) => nameVariants(e) ?? []),
    ...comparison.quotations.flatMap((q) => (told.has(q) ? [] : (wordings(q) ?? []))),
    ...dateFormats(comparison.articles.map((a) => a.reading)),
  ];
}

/** Two spellings of one name share most of their letters: `Zelensky` and `Zelenskyy` 0.8, `Kyiv` and `Kiev` none. */
const SPELLING_LIKENESS_MIN = 0.6;
/** Shorter words differ by a letter without being one name. */
const NAME_LENGTH_MIN = 4;
/** How many spellings or wordings one finding shows. */
const SHOWN_MAX = 8;

/** J31: one entity, its name spelt in several ways. */
function nameVariants(entity: Entity): Draft | null {
  const last = (span: Span): string => foldedWords(span.text.replace(/['’]s?$/, '')).at(-1)?.text ?? '';
  const names = entity.mentions.filter(
    (m) => /^\p{Lu}/u.test(m.text.split(/\s+/).at(-1) ?? '') && last(m).length >= NAME_LENGTH_MIN,
  );
  const first = names[0];
  if (first === undefined || (entity.kind !== 'person' && entity.kind !== 'place')) return null;
  const spelt = new Map<string, Span>();
  for (const name of names) {
    const word = last(name);
    if (!spelt.has(word) && (spelt.size === 0 || oneSpelling(last(first), word))) spelt.set(word, name);
  }
  // A people's adjective is no spelling of the state's name.
  if (spelt.size < 2 || [...spelt.values()].some((name) => STATE_OF.has(name.text.split(/\s+/).at(-1) ?? '')))
    return null;
  const spans = [...spelt.values()].slice(0, SHOWN_MAX);
  return info('name-variant', spans);
}

const oneSpelling = (a: string, b: string): boolean =>
  a[0] === b[0] && a !== `${b}s` && b !== `${a}s` && gramDice(a, b, 2) >= SPELLING_LIKENESS_MIN;

/** J32: one utterance in several wordings. A part of it is the same wording. */
function wordings(quotation: Quotation): Draft | null {
  const reference = quotation.occurrences.find((o) => o.relation === 'reference');
  const others = quotation.occurrences.filter(
    (o) => o.relation === 'translation-variant' || o.relation === 'altered' || o.relation === 'spliced',
  );
  if (reference === undefined || others.length === 0) return null;
  const spans = [reference, ...others].flatMap((o) => o.spans.slice(0, 1));
  const seen = new Set<string>();
  return info('quote-variant', spans.filter((s) => !seen.has(s.article) && seen.add(s.article)).slice(0, SHOWN_MAX));
}

/** J33: `18 March` beside `March 18`. */
function dateFormats(readings: readonly Reading[]): Draft[] {
  const orders = new Map<string, Span[]>();
  for (const { article, times } of readings) {
    const seen = new Set<string>();
    for (const { span } of times) {
      const month = span.text
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.find((w) => MONTHS.has(w));
      if (month === undefined) continue;
      const at = span.text.toLowerCase().indexOf(month);
      const order = /\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(span.text.slice(0, at))
        ? 'day first'
        : /^\s+\d{1,2}(?!\d)/.test(span.text.slice(at + month.length))
          ? 'month first'
          : null;
      if (order === null || seen.has(order)) continue;
      seen.add(order);
      orders.set(order, [...(orders.get(order) ?? []), spanOf(article, span.start, span.end)]);
    }
  }
  return orders.size < 2 ? [] : [info('date-format', [...orders.values()].flat())];
}

function info(kind: 'name-variant' | 'quote-variant' | 'date-format', spans: readonly Span[]): Draft {
  const forms = [...new Set(spans.map((s) => `“${shortened(s.text)}”`))].slice(0, SHOWN_MAX).join(', ');
  return { kind, severity: 'info', template: kind, words: { forms }, spans, about: null };
}
