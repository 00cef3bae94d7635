import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../src/model/dossier.ts';
import { readArticle } from './article.ts';
import { type Gold, goldOf } from './gold.ts';
import { layOut } from './layout.ts';
import { type Phenomenon, phenomenaOf } from './phenomena.ts';
import { readSheet, type StorySheet } from './story.ts';

export const STORIES = join(import.meta.dirname, '..', 'stories');

export interface BuiltStory {
  readonly slug: string;
  readonly sheet: StorySheet;
  readonly gold: Gold;
  readonly phenomena: readonly Phenomenon[];
  /** Path inside the story's folder to content. */
  readonly files: ReadonlyMap<string, string>;
  readonly complaints: readonly string[];
}

/** The folders that hold marked text. */
export const slugs = (root = STORIES): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'marked', '_story.txt')))
    .map(({ name }) => name)
    .sort();

/** Those whose gold is built. */
export const builtSlugs = (root = STORIES): string[] =>
  slugs(root).filter((slug) => existsSync(join(root, slug, 'gold.json')));

/** Everything that the marked text of a story gives; nothing is written. */
export function build(slug: string, root = STORIES): BuiltStory {
  const folder = join(root, slug, 'marked');
  const complaints: string[] = [];
  const complain = (text: string): void => void complaints.push(text);
  const names = readdirSync(folder)
    .filter((name) => /^\d\d-.*\.(?:txt|html)$/.test(name))
    .sort();
  const marked = names.map((name) => readArticle(name, readFileSync(join(folder, name), 'utf8'), complain));
  const sheet = readSheet(readFileSync(join(folder, '_story.txt'), 'utf8'), complain);
  const gold = goldOf(layOut(marked, complain), sheet, complain);
  const phenomena = phenomenaOf(gold, sheet);
  return { slug, sheet, gold, phenomena, files: filesOf(slug, sheet, gold, phenomena), complaints };
}

function filesOf(slug: string, sheet: StorySheet, gold: Gold, phenomena: readonly Phenomenon[]): Map<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const fact = (key: string): string => sheet.facts.get(key) ?? '';
  const story = {
    schema: 'secondsource-bench/story@1',
    slug,
    title: fact('title'),
    kind: fact('kind'),
    about: fact('about'),
    frozen: fact('frozen') === 'yes',
    writer: fact('writer'),
    licence: 'CC BY 4.0',
    fictional: true,
  };
  return new Map([
    ...gold.laid.map((article): [string, string] => [`articles/${article.file}`, gold.bytes.get(article.number) ?? '']),
    ['gold.json', json(gold.dossier)],
    ['phenomena.json', json({ schema: 'secondsource-bench/phenomena@1', phenomena })],
    ['story.json', json(story)],
  ]);
}

/** Writes what a story's marked text gives, and removes articles that it no longer gives. */
export function write({ slug, files }: BuiltStory, root = STORIES): void {
  const articles = join(root, slug, 'articles');
  mkdirSync(articles, { recursive: true });
  for (const name of readdirSync(articles)) if (!files.has(`articles/${name}`)) rmSync(join(articles, name));
  for (const [path, content] of files) writeFileSync(join(root, slug, path), content);
}

/** The files on the disk that differ from what the marked text gives. */
export const stale = ({ slug, files }: BuiltStory, root = STORIES): string[] =>
  [...files].flatMap(([path, content]) => {
    const at = join(root, slug, path);
    return existsSync(at) && readFileSync(at, 'utf8') === content ? [] : [path];
  });

/** A story as scorers read it: from its built files alone. */
export interface StoryGold {
  readonly slug: string;
  readonly frozen: boolean;
  readonly dossier: Dossier;
  readonly phenomena: readonly Phenomenon[];
}

export function load(slug: string, root = STORIES): StoryGold {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, slug, name), 'utf8'));
  const { phenomena } = read('phenomena.json') as { phenomena: Phenomenon[] };
  const { frozen } = read('story.json') as { frozen: boolean };
  return { slug, frozen, dossier: read('gold.json') as Dossier, phenomena };
}
