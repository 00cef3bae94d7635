import { fold } from '../marks/locate.ts';

/** Letters and digits only, in small letters: what stays of a text when typography and punctuation go. */
export const bareWords = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
