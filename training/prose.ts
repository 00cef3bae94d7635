import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A span of the text without marks: UTF-16 code units, end exclusive. */
export type Pair = readonly [start: number, end: number];

export const STANCES = ['neutral', 'factive', 'doubting'] as const;
export const ATTITUDES = ['asserts', 'denies', 'demands', 'predicts', 'questions'] as const;
export const CERTAINTIES = ['certain', 'probable', 'possible', 'unverified'] as const;
export const NAME_KINDS = ['person', 'organisation', 'group', 'place', 'unit', 'work', 'event', 'role'] as const;

/** One relation as the corpus has them, and whether it is a state of mind that nobody is said to have uttered. */
export interface ProseRelation {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly stance: (typeof STANCES)[number];
  readonly attitude: (typeof ATTITUDES)[number];
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly mind: boolean;
}

export interface ProseName {
  readonly start: number;
  readonly end: number;
  readonly kind: (typeof NAME_KINDS)[number];
  readonly id: string;
}

export interface ProseArticle {
  readonly id: string;
  /** The words without marks; a paragraph a line. */
  readonly text: string;
  readonly relations: readonly ProseRelation[];
  readonly names: readonly ProseName[];
}

const FOLDER = join(import.meta.dirname, 'prose');

/** All articles of our own that are marked for training, by file and place in it. Throws, naming file and article, on a wrong mark. */
export function readProse(folder = FOLDER): ProseArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => proseOf(join(folder, name)));
}

/** The articles of one file: each opens with a line `=== id` and ends with its lines of names. */
export function proseOf(path: string): ProseArticle[] {
  const [, ...parts] = `\n${readFileSync(path, 'utf8')}`.split(/\n=== /);
  return parts.map((part) => {
    const cut = part.indexOf('\n');
    const id = `${basename(path, '.txt')}/${part.slice(0, cut).trim()}`;
    const [body = '', names = ''] = part.slice(cut + 1).split(/\nnames:\n?/);
    return articleOf(id, body.trim(), names);
  });
}

const OPEN = /^(?<role>[sct])(?<of>\d+(?:,\d+)*)(?::(?<said>[a-z,]+))? /;
const ROLES = { s: 'source', c: 'cue', t: 'content' } as const;
type Role = (typeof ROLES)[keyof typeof ROLES];

interface Draft {
  readonly spans: Record<Role, Pair[]>;
  readonly said: Set<string>;
}

interface OpenMark {
  readonly role: Role;
  readonly of: readonly number[];
  readonly start: number;
}

/** Reads `[s1 The mayor] [c1:doubting claimed] [t1 that …]`. Marks may hold marks; a relation may have several of one role. */
export function articleOf(id: string, marked: string, names: string): ProseArticle {
  const drafts = new Map<number, Draft>();
  const open: OpenMark[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const letter = marked[at];
    if (letter === '[') {
      const mark = OPEN.exec(marked.slice(at + 1, at + 80));
      if (!mark?.groups) throw new Error(`${id}: no mark begins at “${marked.slice(at, at + 30)}”`);
      const { role = '', of = '', said = '' } = mark.groups;
      const numbers = of.split(',').map(Number);
      for (const number of numbers) {
        const draft = drafts.get(number) ?? { spans: { source: [], cue: [], content: [] }, said: new Set() };
        drafts.set(number, draft);
        for (const word of said.split(',').filter((each) => each !== '')) draft.said.add(knownWord(id, word));
      }
      open.push({ role: ROLES[role as keyof typeof ROLES], of: numbers, start: text.length });
      at += mark[0].length;
    } else if (letter === ']') {
      const mark = open.pop();
      if (!mark) throw new Error(`${id}: “]” closes nothing after “${text.slice(-30)}”`);
      const words = text.slice(mark.start);
      if (words.trim() !== words || words === '')
        throw new Error(`${id}: the mark “${words}” is empty or has white space at an end`);
      for (const number of mark.of) drafts.get(number)?.spans[mark.role].push([mark.start, text.length]);
    } else text += letter;
  }
  if (open.length > 0)
    throw new Error(
      `${id}: a mark that opens before “${text.slice(open[0]?.start, (open[0]?.start ?? 0) + 30)}” is not closed`,
    );
  const relations = [...drafts]
    .sort(([a], [b]) => a - b)
    .map(([number, draft]) => relationOf(`${id}, relation ${number}`, draft));
  return { id, text, relations, names: namesOf(id, text, names) };
}

function knownWord(id: string, word: string): string {
  if (word === 'mind' || [...STANCES, ...ATTITUDES, ...CERTAINTIES].some((each) => each === word)) return word;
  throw new Error(`${id}: “${word}” is no stance, attitude or certainty, and not mind`);
}

function relationOf(where: string, { spans, said }: Draft): ProseRelation {
  if (spans.content.length === 0) throw new Error(`${where} has no content`);
  if (spans.cue.length === 0 && spans.source.length === 0 && !said.has('certain'))
    throw new Error(`${where} has neither source nor cue: mark its content [t…:certain …] if that is meant`);
  const chosen = <T extends string>(all: readonly [T, ...T[]]): T => {
    const given = all.filter((each) => said.has(each));
    if (given.length > 1) throw new Error(`${where} is both ${given.join(' and ')}`);
    return given[0] ?? all[0];
  };
  return {
    ...spans,
    stance: chosen(STANCES),
    attitude: chosen(ATTITUDES),
    certainty: chosen(CERTAINTIES),
    mind: said.has('mind'),
  };
}

/** Lines `kind | canonical name | form; form`: every whole-word occurrence of a form is a name, the longest first. */
function namesOf(id: string, text: string, lines: string): ProseName[] {
  const forms = new Map<string, { kind: ProseName['kind']; id: string }>();
  for (const line of lines.split('\n').filter((each) => each.trim() !== '')) {
    const [kind = '', name = '', written = name] = line.split('|').map((part) => part.trim());
    const known = NAME_KINDS.find((each) => each === kind);
    if (!known || name === '') throw new Error(`${id}: the line of names “${line}” has no known kind or no name`);
    for (const form of written.split(';').map((each) => each.trim())) {
      if (!occurrences(text, form).length) throw new Error(`${id}: the name “${form}” does not occur in the text`);
      forms.set(form, { kind: known, id: name });
    }
  }
  const found: ProseName[] = [];
  for (const [form, what] of [...forms].sort(([a], [b]) => b.length - a.length))
    for (const start of occurrences(text, form)) {
      const end = start + form.length;
      if (found.every((each) => end <= each.start || each.end <= start)) found.push({ start, end, ...what });
    }
  return found.sort((a, b) => a.start - b.start);
}

function occurrences(text: string, form: string): number[] {
  const starts: number[] = [];
  if (form === '') return starts;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + form.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) starts.push(at);
  }
  return starts;
}

if (import.meta.main) {
  const paths = process.argv.slice(2);
  const articles = paths.length > 0 ? paths.flatMap(proseOf) : readProse();
  const relations = articles.flatMap((article) => article.relations);
  const count = (of: (relation: ProseRelation) => boolean): number => relations.filter(of).length;
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const nested = articles.flatMap(({ relations: all }) =>
    all.filter((inner) => all.some((outer) => outer !== inner && inside(inner, outer))),
  ).length;
  console.log(
    `${articles.length} articles, ${words} words, ${relations.length} relations, ${articles.flatMap(({ names }) => names).length} names; ` +
      `nested ${nested}, no source ${count((r) => r.source.length === 0)}, no cue ${count((r) => r.cue.length === 0)}, ` +
      `doubting ${count((r) => r.stance === 'doubting')}, factive ${count((r) => r.stance === 'factive')}, ` +
      `not asserting ${count((r) => r.attitude !== 'asserts')}, not certain ${count((r) => r.certainty !== 'certain')}, mind ${count((r) => r.mind)}`,
  );
  const cues = new Map<string, number>();
  for (const { text, relations: all } of articles)
    for (const { cue } of all) {
      const form = cue.map(([start, end]) => text.slice(start, end).toLowerCase()).join(' … ');
      cues.set(form, (cues.get(form) ?? 0) + 1);
    }
  const most = [...cues].sort(([, a], [, b]) => b - a);
  console.log(
    `${cues.size} cues; most used: ${most
      .slice(0, 25)
      .map(([form, times]) => `${form} ${times}`)
      .join(', ')}`,
  );
}

function inside(inner: ProseRelation, outer: ProseRelation): boolean {
  return inner.content.every(([start, end]) => outer.content.some(([from, to]) => from <= start && end <= to));
}
