import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_OF_LETTER, type NamedText } from './names.ts';

/** A wording that names something wherever it stands in a text, or in the paragraphs that `at` numbers (from 1). */
export interface NameForm {
  readonly form: string;
  readonly kind: string;
  /** Null: in all paragraphs. */
  readonly at: readonly number[] | null;
}

const FILE = join(import.meta.dirname, 'names/wikinews.forms');
/** What a pattern means otherwise than as written. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
const LINE = /^([a-z]) (.+?)(?: @([\d,]+))?$/;

/** The forms of names that belong to texts of the corpus, by the id of the text. Throws, naming the line, where one is wrong. */
export function readNameForms(path = FILE): ReadonlyMap<string, readonly NameForm[]> {
  const forms = new Map<string, NameForm[]>();
  let open: NameForm[] | null = null;
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('=== ')) {
      open = [];
      forms.set(line.slice(4), open);
      continue;
    }
    const [, letter = '', form, at] = LINE.exec(line) ?? [];
    if (open === null || form === undefined || !Object.hasOwn(KIND_OF_LETTER, letter))
      throw new Error(`${path}:${index + 1}: “${line}” is no form of a name of a text`);
    const kind = KIND_OF_LETTER[letter as keyof typeof KIND_OF_LETTER];
    open.push({ form, kind, at: at === undefined ? null : at.split(',').map(Number) });
  }
  return forms;
}

/**
 * Every place where a form stands as whole words, the longest form first; a name stands in no other. Throws where a form stands nowhere,
 * not even in a longer one: it was copied wrongly.
 */
export function namesByForm(text: string, forms: readonly NameForm[]): NamedText['names'] {
  const names: NamedText['names'][number][] = [];
  for (const { form, kind, at } of forms.toSorted((a, b) => b.form.length - a.form.length)) {
    const words = new RegExp(
      String.raw`(?<![\p{L}\p{N}_])${form.replace(SYNTAX, String.raw`\$&`)}(?![\p{L}\p{N}_])`,
      'gu',
    );
    const found = [...text.matchAll(words)].map(({ index }) => ({ start: index, end: index + form.length, kind }));
    if (found.length === 0) throw new Error(`“${form}” stands nowhere in the text that begins “${text.slice(0, 40)}”`);
    const there = at === null ? found : found.filter(({ start }) => at.includes(paragraphOf(text, start)));
    names.push(...there.filter((name) => names.every((other) => name.end <= other.start || name.start >= other.end)));
  }
  return names.toSorted((a, b) => a.start - b.start);
}

/** The number of the line in which a character stands, from 1. */
const paragraphOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
