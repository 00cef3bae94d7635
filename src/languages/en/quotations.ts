/** Short forms and what they are short for, in the order in which they are written out. `'s` and `'d` may be two things each. */
export const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan(?:not|['’]t)\b/gi, 'can not'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/n['’]t\b/gi, ' not'],
  [/['’]re\b/gi, ' are'],
  [/['’]ve\b/gi, ' have'],
  [/['’]ll\b/gi, ' will'],
  [/['’]m\b/gi, ' am'],
];

/** Words that deny, folded: a wording that has one more or one less of them says the opposite. */
export const DENYING: ReadonlySet<string> = new Set('not no never nobody none nothing neither nor without'.split(' '));
