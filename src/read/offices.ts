import type { Article } from '../model/article.ts';
import type { Token } from '../model/reading.ts';

/** What an office is of: the name, and the words from `of` on that hold it. */
export interface Office {
  readonly name: string;
  readonly words: string;
}

/** > | the governor of [Brens]     > | the governor of the [Ansel] region: what the office before token `at` is of, or null. */
export function officeOf(
  { article, tokens }: { readonly article: Article; readonly tokens: readonly Token[] },
  at: number,
): Office | null {
  if (tokens[at]?.text !== 'of') return null;
  const first = tokens[at + 1]?.tag === 'DET' ? at + 2 : at + 1;
  const name = tokens[first];
  if (name === undefined || !/^\p{Lu}/u.test(name.text)) return null;
  let last = first;
  while (/^(?:PROPN|ADJ|NOUN)$/.test(tokens[last + 1]?.tag ?? '')) last++;
  return {
    name: name.text,
    words: article.text.slice(tokens[at - 1]?.end ?? name.start, tokens[last]?.end ?? name.end),
  };
}
