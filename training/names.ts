import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NAME_KINDS, Pair } from './prose.ts';

/** What each letter of a mark says: `[p Ana Reva]`. */
export const KIND_OF_LETTER = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  g: 'group',
  u: 'unit',
  w: 'work',
  e: 'event',
} as const satisfies Readonly<Record<string, (typeof NAME_KINDS)[number]>>;

/** A text of our own in which every name is marked; offsets are those of the text without marks. */
export interface NamedText {
  readonly id: string;
  /** The words without marks; a paragraph a line. */
  readonly text: string;
  readonly names: readonly { readonly start: Pair[0]; readonly end: Pair[1]; readonly kind: string }[];
}

const FOLDER = join(import.meta.dirname, 'names');

/** All texts with names marked, by file and place in it. Throws, naming file and text, on a wrong mark. */
export const readNamedTexts = (folder = FOLDER): NamedText[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => namedTextsOf(join(folder, name)));

/** The texts of one file: each opens with a line `=== id`. */
export function namedTextsOf(path: string): NamedText[] {
  const [, ...parts] = `\n${readFileSync(path, 'utf8')}`.split(/\n=== /);
  return parts.map((part) => {
    const cut = part.indexOf('\n');
    return namedTextOf(`${basename(path, '.txt')}/${part.slice(0, cut).trim()}`, part.slice(cut + 1).trim());
  });
}

const OPENS = /\[([a-z]) /y;

/** > | [p Ana Reva] flew to [l Lima].      Marks do not hold marks. */
export function namedTextOf(id: string, marked: string): NamedText {
  const names: NamedText['names'][number][] = [];
  let [text, opened]: [string, { start: number; kind: string } | null] = ['', null];
  for (let at = 0; at < marked.length; at++) {
    const where = `${id}: near “${text.slice(-20)}${marked.slice(at, at + 20)}”`;
    if (marked[at] === '[') {
      OPENS.lastIndex = at;
      const letter = OPENS.exec(marked)?.[1] ?? '';
      if (opened !== null) throw new Error(`${where} a mark stands in another`);
      if (!Object.hasOwn(KIND_OF_LETTER, letter)) throw new Error(`${where} a mark has no known kind`);
      opened = { start: text.length, kind: KIND_OF_LETTER[letter as keyof typeof KIND_OF_LETTER] };
      at += 2;
    } else if (marked[at] === ']') {
      if (opened === null) throw new Error(`${where} “]” closes nothing`);
      const name = text.slice(opened.start);
      if (name === '' || name.trim() !== name || name.includes('\n'))
        throw new Error(`${where} the name “${name}” is empty, has white space at an end or runs over a paragraph`);
      names.push({ ...opened, end: text.length });
      opened = null;
    } else text += marked[at];
  }
  if (opened !== null)
    throw new Error(`${id}: the mark at “${text.slice(opened.start, opened.start + 20)}” is not closed`);
  return { id, text, names };
}

if (import.meta.main) {
  const paths = process.argv.slice(2);
  const texts = paths.length > 0 ? paths.flatMap(namedTextsOf) : readNamedTexts();
  const names = texts.flatMap((each) => each.names);
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const kinds = Object.values(KIND_OF_LETTER).map((kind) => `${kind} ${names.filter((n) => n.kind === kind).length}`);
  console.log(`${texts.length} texts, ${words} words, ${names.length} names: ${kinds.join(', ')}`);
}
