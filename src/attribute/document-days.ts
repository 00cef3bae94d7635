import { GIVING_OUT_VERBS } from '../languages/en/relaying.ts';
import type { Dated } from '../model/article.ts';
import type { Mention, Reading, TimeExpression } from '../model/reading.ts';
import { contains } from '../model/span.ts';
import { firstIndex } from '../text/bisect.ts';

/** How many tokens behind a text its day may stand: `the report that the two consultants delivered in [March]`. */
const DAY_REACH = 9;

/**
 * O3: the day or the month of each text, by its entity, as the article gives it beside the text; none where it gives two.
 *
 * > | The letter [of 20 February] says …     > | the report that the consultants delivered [in March]     > | published the study [on Monday]
 */
export function documentDays(reading: Reading, mentions: readonly Mention[]): ReadonlyMap<number, Dated> {
  const found = new Map<number, Dated | null>();
  for (const mention of mentions) {
    if (mention.kind !== 'document' || mention.entity === null) continue;
    const dated = dayBeside(reading, mention);
    if (dated === null) continue;
    const known = found.get(mention.entity);
    found.set(mention.entity, known === undefined || known?.value === dated.value ? dated : null);
  }
  return new Map([...found].flatMap(([entity, dated]) => (dated === null ? [] : [[entity, dated] as const])));
}

function dayBeside({ tokens, times, sentences }: Reading, mention: Mention): Dated | null {
  const sentence = sentences.find((s) => contains(s, mention));
  if (!sentence) return null;
  const isOwn = (time: TimeExpression): boolean => time.type === 'date' && time.dated !== null;
  // > | Tuesday’s letter, its March report
  const inside = times.find((time) => contains(mention, time.span) && isOwn(time));
  if (inside) return inside.dated;
  const last = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= mention.end);
  const time = times.find((t) => t.span.start >= mention.end && t.span.end <= sentence.end);
  if (!time || !isOwn(time)) return null;
  const at = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= time.span.start);
  const between = tokens.slice(last, at);
  if (between.length > DAY_REACH || between.some(({ text }) => /^[.;:]$/.test(text))) return null;
  const verbs = between.filter(({ tag, lemma }) => tag === 'VERB' && lemma !== 'be' && lemma !== 'have');
  if (verbs.length > 0)
    return verbs.every(({ lemma }) => GIVING_OUT_VERBS.has(lemma) || lemma === 'date') ? time.dated : null;
  const [only, more] = between;
  if (more || !only) return null;
  if (/^(?:of|from|dated)$/.test(only.text)) return time.dated;
  const first = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= mention.start);
  const verb = tokens[first - 1];
  return /^(?:in|on)$/.test(only.text) && verb?.tag === 'VERB' && GIVING_OUT_VERBS.has(verb.lemma) ? time.dated : null;
}
