import { Parser } from 'htmlparser2';

/** A tag or a character reference: > | Rain &#8211; and <b>more</b> rain. */
const MARKUP = /<\/?[a-z][a-z0-9]{0,20}[\s/>]|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});/i;

/** Whether the words of a feed's item are HTML. RSS does not say which of both it carries. */
export const holdsMarkup = (text: string): boolean => MARKUP.test(text);

/** Whether there are letters or figures outside the tags: an item that holds only a picture carries no words. */
export function holdsWords(html: string): boolean {
  let inTag = false;
  for (const character of html) {
    if (character === '<') inTag = true;
    else if (character === '>') inTag = false;
    else if (!inTag && /[\p{L}\p{N}]/u.test(character)) return true;
  }
  return false;
}

/** A name or a title longer than this is a text that stands in the wrong field. */
const TITLE_CHARACTERS_MOST = 500;

/**
 * The words of a title or a name, on one line, without tags and with its character references read; null where there are
 * none. > | Rain &amp; <i>wind</i> becomes "Rain & wind".
 */
export function titleText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const head = value.slice(0, TITLE_CHARACTERS_MOST);
  const text = holdsMarkup(head) ? withoutTags(head) : head;
  const flat = text.replace(/\s+/g, ' ').trim().toWellFormed();
  return flat === '' ? null : flat;
}

function withoutTags(html: string): string {
  const words: string[] = [];
  const parser = new Parser({ ontext: (text) => void words.push(text) });
  parser.end(html);
  return words.join('');
}
