import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/adapters/files.ts';
import { createWorld } from '../src/adapters/world.ts';
import { attribute } from '../src/attribute/attribute.ts';
import { acquire } from '../src/index.ts';
import { judge } from '../src/judge/judge.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Comparison } from '../src/model/comparison.ts';
import type { ReadArticle } from '../src/model/statement.ts';
import { cleanCapture, type World } from '../src/pipeline.ts';
import { read } from '../src/read/read.ts';
import { relate } from '../src/relate/relate.ts';
import { belowFloor, floors } from './gate.ts';
import { STORIES } from './marks/folder.ts';
import { allStories } from './stories/score.ts';

/**
 * What an outlet that does not exist can do to the counts: one article printed fifty times under made-up names must stay one report,
 * whatever is done to its letters; and one copy more must raise no count of any story.
 */
const USAGE = 'usage: npm run bench -- poison [--outlets N] [--runs N] [--only floods|copies] [--gate]';
const OUTLETS = 50;
const RUNS = 10_000;

/** Latin letters and those of other alphabets that are drawn alike. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [...'aаeеoоpрcсxхyуiіsѕjјAАBВEЕKКMМHНOОPРCСTТXХ'].flatMap((letter, k, all) =>
    k % 2 === 0 ? [[letter, all[k + 1] ?? letter] as const] : [],
  ),
);

type Poison = (text: string, chance: () => number) => string;

const POISONS: Readonly<Record<string, Poison>> = {
  exact: (text) => text,
  'letters of other alphabets': (text, chance) =>
    [...text].map((c) => (chance() < 0.5 ? (ALIKE.get(c) ?? c) : c)).join(''),
  'characters without width': (text, chance) =>
    sown(text, chance, ['\u200b', '\u200c', '\u200d', '\ufeff', '\u2060'], 0.1),
  'marks of direction': (text, chance) =>
    sown(text, chance, ['\u202a', '\u202c', '\u202e', '\u2066', '\u2069', '\u200e', '\u200f'], 0.05),
  'back-dated': (text) => text,
  '5 % of words replaced': (text, chance) => replaced(text, chance, 0.05),
  '10 % of words replaced': (text, chance) => replaced(text, chance, 0.1),
  '20 % of words replaced': (text, chance) => replaced(text, chance, 0.2),
};

/** Signs put behind letters, each letter with this chance. */
const sown = (text: string, chance: () => number, signs: readonly string[], share: number): string =>
  [...text]
    .map((c) => (/\p{L}/u.test(c) && chance() < share ? c + (signs[Math.floor(chance() * signs.length)] ?? '') : c))
    .join('');

/** Words of five letters and more, each with this chance another word of the same text. */
function replaced(text: string, chance: () => number, share: number): string {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return text.replace(/\p{L}{3,}/gu, (word) =>
    chance() < share ? (words[Math.floor(chance() * words.length)] ?? word) : word,
  );
}

/** Numbers between 0 and 1, the same every time (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Given {
  readonly source: string;
  readonly text: string;
  readonly published?: string;
}

function readAll(given: readonly Given[], world: World): ReadArticle[] {
  const encode = new TextEncoder();
  const inputs = given.map(({ source, text }) => ({
    source,
    bytes: encode.encode(text),
    failure: null,
    capturedAt: null,
  }));
  const options = {
    outlets: new Map(given.map(({ source }) => [source, source.replace(/\.\w+$/, '')])),
    published: new Map(
      given.flatMap(({ source, published }) => (published === undefined ? [] : [[source, published] as const])),
    ),
  };
  return acquire(inputs, sha256)
    .value.map((capture) => cleanCapture(capture, options, world).value)
    .toSorted((a, b) => (a.source < b.source ? -1 : 1))
    .map((article) => {
      const reading = read(article, world.reader, world.gazetteer).value;
      return { reading, attribution: attribute(reading, 'propositions').value };
    });
}

const inOrder = (articles: readonly ReadArticle[]): ReadArticle[] =>
  articles.toSorted((a, b) => (a.reading.article.id < b.reading.article.id ? -1 : 1));

/** The plain-text articles of a story. */
const articlesOf = (slug: string): Given[] =>
  readdirSync(join(STORIES, slug, 'articles'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ source: name, text: readFileSync(join(STORIES, slug, 'articles', name), 'utf8') }));

/** Of the first article of each story, printed by so many made-up outlets: whether it stays one report. */
function floods(
  slugs: readonly string[],
  outlets: number,
  world: World,
): { name: string; value: number; n: number; N: number }[] {
  return Object.entries(POISONS).map(([name, poison], k) => {
    let kept = 0;
    slugs.forEach((slug, s) => {
      const [first] = articlesOf(slug);
      if (!first) return;
      const chance = chanceFrom(1 + s + 100 * k);
      const copies = Array.from({ length: outlets }, (_, i): Given => {
        const text = poison(first.text, chance);
        return name === 'back-dated'
          ? { source: `outlet-${i}.txt`, text, published: `20${10 + (i % 20)}-01-0${1 + (i % 9)}` }
          : { source: `outlet-${i}.txt`, text };
      });
      const { reportCount } = relate(inOrder(readAll([first, ...copies], world)), world.claims).value;
      if (reportCount.atMost === 1 && reportCount.atLeast === 1) kept++;
      process.stderr.write(`\r${name}: ${s + 1} of ${slugs.length}   `);
    });
    process.stderr.write('\n');
    return { name: `flood.${name}`, value: kept / slugs.length, n: kept, N: slugs.length };
  });
}

const claimsOf = (comparison: Comparison): readonly Claim[] => judge(comparison).value.claims;

/** What a claim's statements are without those of the copy: claims of two runs are the same where these are. */
function keyOf(claim: Claim, comparison: Comparison, copy: string): string {
  const byId = new Map(comparison.statements.map((s) => [s.id, s]));
  return claim.members
    .flatMap(({ statement }) => {
      const s = byId.get(statement);
      if (!s || s.article === copy) return [];
      // Two statements may begin and end together: one holds the other's source in its midst.
      return [`${s.article}:${s.content.map(({ start, end }) => `${start}-${end}`).join('+')}${s.source?.name}`];
    })
    .sort()
    .join(' ');
}

/** Some articles of a story, with and without a copy of one: counts that rose, and claims that were told by other statements. */
function copiesRaise(slugs: readonly string[], runs: number, world: World) {
  const read = slugs.map((slug) => {
    const given = articlesOf(slug);
    return {
      own: readAll(given, world),
      copies: readAll(
        given.map((g) => ({ ...g, source: `copy-of-${g.source}`, text: `${g.text}\n` })),
        world,
      ),
    };
  });
  const chance = chanceFrom(7);
  let [raised, reports, claims, same] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const story = read[run % read.length];
    if (!story || story.own.length < 2) continue;
    const some = story.own.filter(() => chance() < 0.5);
    const at = Math.floor(chance() * story.own.length);
    const [original, copy] = [story.own[at], story.copies[at]];
    if (!original || !copy) continue;
    const base = inOrder([...new Set([original, ...some])]);
    const before = relate(base, world.claims).value;
    const after = relate(inOrder([...base, copy]), world.claims).value;
    if (after.reportCount.atMost > before.reportCount.atMost) reports++;
    const id = copy.reading.article.id;
    const told = new Map(claimsOf(after).map((claim) => [keyOf(claim, after, id), claim.counts]));
    for (const claim of claimsOf(before)) {
      claims++;
      const counts = told.get(keyOf(claim, before, id));
      if (counts) same++;
      if (counts && (counts.reports > claim.counts.reports || counts.origins > claim.counts.origins)) raised++;
    }
    if (run % 100 === 0) process.stderr.write(`\rcopies: ${run} of ${runs} runs   `);
  }
  process.stderr.write('\n');
  return [
    { name: 'copy.runs in which it is no further report', value: 1 - reports / runs, n: runs - reports, N: runs },
    { name: 'copy.claims whose counts it leaves', value: 1 - raised / claims, n: claims - raised, N: claims },
    { name: 'copy.claims told by the same statements', value: same / claims, n: same, N: claims },
  ];
}

export function poison(args: readonly string[]): number {
  const numberAt = (name: string, otherwise: number) =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  const [outlets, runs] = [numberAt('--outlets', OUTLETS), numberAt('--runs', RUNS)];
  if (!(outlets > 0) || !(runs >= 0)) {
    console.error(USAGE);
    return 2;
  }
  const world = createWorld();
  const slugs = allStories()
    .filter(({ frozen }) => !frozen)
    .map(({ slug }) => slug);
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : null;
  const figures = [
    ...(only === 'copies' ? [] : floods(slugs, outlets, world)),
    ...(only === 'floods' ? [] : copiesRaise(slugs, runs, world)),
  ];
  for (const { name, value, n, N } of figures) console.log(`${name.padEnd(46)} ${value.toFixed(4)} (${n}/${N})`);
  const wrong = args.includes('--gate') ? belowFloor('poison', figures, floors()) : [];
  for (const line of wrong) console.error(line);
  return wrong.length > 0 ? 1 : 0;
}
