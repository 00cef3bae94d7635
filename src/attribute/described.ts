import { RELATIVES } from '../languages/en/clauses.ts';
import { BELIEVED_WORDS } from '../languages/en/relaying.ts';
import type { Reading, Token } from '../model/reading.ts';
import type { Draft } from './draft.ts';

/**
 * Nobody is the source of what he is thought to be. What is thought of him is that he is it, and ends where what he does begins.
 *
 * > | [A man] believed [to be the gunman] was arrested.    > | [9-year-old girl] believed [to be latest victim]
 */
export function withoutDescribed(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft): Draft => {
    const { source, sourceTokens, cueTokens } = draft;
    if (!source || !sourceTokens || !cueTokens || !isDescribing(reading, draft)) return draft;
    const end = describedEnd(reading.tokens, cueTokens.last, reading.sentences[draft.sentence]?.last ?? cueTokens.last);
    const first = reading.tokens[cueTokens.last];
    const last = reading.tokens[end - 1];
    if (!first || !last || last.end <= first.start) return draft;
    const content = [source, { start: first.start, end: last.end }];
    const scope = { start: first.start, end: last.end };
    return { ...draft, rule: 'described', source: null, sourceTokens: null, content, scope };
  });
}

/** The participle stands right behind whom it describes, or behind a comma, with no verb of grammar, and an infinitive follows. */
function isDescribing({ tokens }: Reading, { sourceTokens, cueTokens }: Draft): boolean {
  if (!sourceTokens || !cueTokens || cueTokens.last - cueTokens.first !== 1) return false;
  const between = tokens.slice(sourceTokens.last, cueTokens.first);
  if (between.length > 1 || between.some(({ text }) => text !== ',')) return false;
  const [word, to, verb] = [0, 1, 2].map((k) => tokens[cueTokens.first + k]);
  return (
    BELIEVED_WORDS.has(word?.text.toLowerCase() ?? '') && to?.text === 'to' && /^(?:VERB|AUX)$/.test(verb?.tag ?? '')
  );
}

/** Behind the infinitive and what belongs to it, at the verb of the sentence, a relative or a mark. > | to [have been inside the house] was named */
function describedEnd(tokens: readonly Token[], to: number, last: number): number {
  let told = false;
  for (let i = to + 1; i < last; i++) {
    const { tag, text } = tokens[i] as Token;
    if (told && (tag === 'VERB' || tag === 'AUX' || RELATIVES.has(text.toLowerCase()))) return i;
    if (/^[,.;:—–]$/.test(text)) return i;
    told ||= /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(tag);
  }
  return last;
}
