import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/adapters/files.ts';
import { createWorld } from '../src/adapters/world.ts';
import { acquireEach, cleanCapture, readArticle, type World } from '../src/index.ts';
import { belowFloor, floors } from './gate.ts';
import { available, goldFigures, SHARED } from './gold.ts';

/**
 * Places: names found and placed in two sets of articles beside the checkout, by the scorer that lies beside them (EUPEG's rules), how
 * many of the points given are wrong, and the places of the annotated articles.
 */
const SETS = ['lgl', 'geovirus'] as const;
const FOLDER = join(SHARED, 'bench/places');
/** As the scorer counts: within 100 miles. */
const NEAR_KM = 161;

interface Figure {
  readonly name: string;
  readonly value: number;
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

interface Document {
  readonly id: string;
  readonly places: readonly Named[];
}

interface Scorer {
  scorePlaces(said: readonly Document[], truth: readonly Document[]): Record<string, { value: number }>;
  kilometres(a: Named, b: Named): number;
}

export async function places(args: readonly string[]): Promise<number> {
  if (args.some((arg) => !['--json', '--gate'].includes(arg))) {
    console.error('usage: npm run bench -- places [--json] [--gate]');
    return 2;
  }
  if (!existsSync(FOLDER) || !available()) {
    console.error(`bench places: the marked articles (${FOLDER}) are not beside this checkout.`);
    return 2;
  }
  const figures = await placeFigures();
  if (args.includes('--json')) console.log(JSON.stringify(figures, null, 1));
  else for (const { name, value } of figures) console.log(`${name.padEnd(48)} ${value.toFixed(3)}`);
  const wrong = args.includes('--gate') ? belowFloor('places', figures, floors()) : [];
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}

async function placeFigures(): Promise<Figure[]> {
  const scorer = (await import(join(SHARED, 'score/places.mjs'))) as Scorer;
  const world = createWorld();
  const marked = SETS.flatMap((set) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, `${set}-dev.jsonl`)));
    const lines = new TextDecoder().decode(bytes).split('\n');
    const truth = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Document);
    const said = documentsIn(`${set}.jsonl`, bytes, world);
    const figures = Object.entries(scorer.scorePlaces(said, truth)).map(([name, { value }]) => ({ name, value }));
    return [...figures, ...pointsGiven(said, truth, scorer)].map(({ name, value }) => ({
      name: `${set}: ${name}`,
      value,
    }));
  });
  const { seeds } = await goldFigures();
  return [...marked, ...seeds.filter(({ name }) => name.startsWith('places.'))];
}

function documentsIn(source: string, bytes: Uint8Array, world: World): Document[] {
  const options = { outlets: new Map(), published: new Map() };
  return acquireEach({ source, bytes, failure: null, capturedAt: null }, sha256).value.map((capture) => {
    const line = readArticle(cleanCapture(capture, options, world), world);
    return {
      id: capture.source,
      places: line.places.map(({ span: { start, end, text }, lat, lon }) => ({ start, end, text, lat, lon })),
    };
  });
}

/** Of the names that were found: how many got a point, and how many of these points are wrong. */
function pointsGiven(said: readonly Document[], truth: readonly Document[], { kilometres }: Scorer): Figure[] {
  let [found, given, wrong] = [0, 0, 0];
  const byId = new Map(said.map((document) => [document.id, document.places]));
  for (const { id, places: wanted } of truth)
    for (const place of wanted.filter(({ lat }) => lat !== null)) {
      const met = byId.get(id)?.find(({ start, end }) => start === place.start && end === place.end);
      if (met === undefined) continue;
      found++;
      if (met.lat === null) continue;
      given++;
      if (kilometres(met, place) > NEAR_KM) wrong++;
    }
  return [
    { name: 'found names with a point', value: given / found },
    { name: 'points that are wrong', value: wrong / given },
  ];
}
