import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/adapters/files.ts';
import { createWorld, type WorldOptions } from '../src/adapters/world.ts';
import { acquire, cleanCapture, type ReadLine, readArticle, type World } from '../src/index.ts';
import { belowFloor, floors } from './gate.ts';
import { SHARED } from './gold.ts';
import { jsonLines } from './json-lines.ts';

/**
 * Who said what, read article by article: the test part of the attribution corpus (never trained on) and the development part of
 * PolNeAR (never trained on, and not tuned on), which lie beside the checkout.
 */
const OWN = join(SHARED, 'corpus/attribution/test.jsonl');
const POLNEAR = join(SHARED, 'bench/attribution');
const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];

/** Spans of each role by article: UTF-16 code units, end exclusive. */
type Spans = Readonly<Record<Role, readonly (readonly [number, number])[]>>;

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly relations?: readonly Record<Role, readonly (readonly [number, number])[]>[];
  readonly gold?: readonly Record<Role, readonly (readonly [number, number])[]>[];
}

interface Scorer {
  scoreAttribution(predictions: readonly object[], gold: readonly object[]): Record<string, { value: number }>;
}

const USAGE = 'usage: npm run bench -- attribution [--reader network|rules] [--json] [--gate]';

export async function attribution(args: readonly string[]): Promise<number> {
  const named = args.includes('--reader') ? args[args.indexOf('--reader') + 1] : undefined;
  const reader = (['network', 'rules'] as const).find((each) => each === named);
  if (args.some((arg) => !['--reader', '--json', '--gate', named].includes(arg)) || (named !== undefined && !reader)) {
    console.error(USAGE);
    return 2;
  }
  if (!existsSync(OWN)) {
    console.error(`bench attribution: the marked articles (${OWN}) are not beside this checkout.`);
    return 2;
  }
  const figures = await attributionFigures(reader ? { reader } : {});
  if (args.includes('--json')) console.log(JSON.stringify(figures, null, 1));
  else for (const { name, value } of figures) console.log(`${name.padEnd(64)} ${value.toFixed(3)}`);
  const suite = reader === 'rules' ? 'attribution by rules' : 'attribution';
  const wrong = args.includes('--gate') ? belowFloor(suite, figures, floors()) : [];
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}

export async function attributionFigures(options: WorldOptions): Promise<{ name: string; value: number }[]> {
  const world = createWorld(options);
  const own = jsonLines<Marked>(OWN);
  const started = process.cpuUsage();
  const read = own.map((marked) => readLine(marked, world));
  const { user, system } = process.cpuUsage(started);
  const words = own.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const figures = ROLES.flatMap((role) => {
    const said = read.map((line) => spansSaid(line)[role]);
    const wanted = own.map(({ relations = [] }) => unique(relations.flatMap((relation) => relation[role])));
    return [
      { name: `own ${role}.overlap F1`, value: f1(said, wanted, touching) },
      { name: `own ${role}.exact F1`, value: f1(said, wanted, same) },
    ];
  });
  const { scoreAttribution } = (await import(join(SHARED, 'score/attribution.mjs'))) as Scorer;
  for (const part of ['sentences', 'articles']) {
    const gold = jsonLines<Marked>(join(POLNEAR, `polnear-dev-${part}.jsonl`));
    const said = gold.map((marked) => ({ id: marked.id, statements: readLine(marked, world).statements }));
    for (const [name, { value }] of Object.entries(scoreAttribution(said, gold)))
      if (/exact|token F1/.test(name)) figures.push({ name: `PolNeAR ${part} ${name}`, value });
  }
  const perSecond = words / 400 / ((user + system) / 1e6);
  return [...figures, { name: 'articles of 400 words by CPU-second, whole command but for loading', value: perSecond }];
}

function readLine({ id, text }: Marked, world: World): ReadLine {
  const [capture] = acquire(
    [{ source: `${id}.txt`, bytes: new TextEncoder().encode(text), failure: null, capturedAt: null }],
    sha256,
  ).value;
  if (!capture) throw new Error(`${id} gives no article`);
  return readArticle(cleanCapture(capture, { outlets: new Map(), published: new Map() }, world), world);
}

function spansSaid({ statements }: ReadLine): Spans {
  const attributed = statements.filter(({ voice }) => voice === 'attributed');
  const pairs = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    unique(spans.map(({ start, end }) => [start, end] as const));
  return {
    source: pairs(attributed.flatMap(({ source }) => source?.spans ?? [])),
    cue: pairs(attributed.flatMap(({ cue }) => (cue ? [cue.span] : []))),
    content: pairs(attributed.flatMap(({ content }) => content)),
  };
}

const unique = (spans: readonly (readonly [number, number])[]): (readonly [number, number])[] => [
  ...new Map(spans.map((span) => [span.join('-'), span])).values(),
];

type Match = (a: readonly [number, number], b: readonly [number, number]) => boolean;
const touching: Match = ([a, b], [c, d]) => a < d && c < b;
const same: Match = ([a, b], [c, d]) => a === c && b === d;

/** Over all articles: the share of what was said that meets gold, and of gold that was met. */
function f1(
  said: readonly (readonly (readonly [number, number])[])[],
  wanted: readonly (readonly (readonly [number, number])[])[],
  match: Match,
): number {
  let [right, all, found, gold] = [0, 0, 0, 0];
  for (const [index, spans] of said.entries()) {
    const want = wanted[index] ?? [];
    right += spans.filter((span) => want.some((each) => match(span, each))).length;
    found += want.filter((span) => spans.some((each) => match(span, each))).length;
    all += spans.length;
    gold += want.length;
  }
  const precision = all > 0 ? right / all : 0;
  const recall = gold > 0 ? found / gold : 0;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
