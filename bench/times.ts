import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/adapters/files.ts';
import { createWorld } from '../src/adapters/world.ts';
import { acquire, cleanCapture, readArticle, type World } from '../src/index.ts';
import { belowFloor, floors } from './gate.ts';
import { SHARED } from './gold.ts';
import { jsonLines } from './json-lines.ts';

/**
 * Expressions of time and their values (TIMEX3), as `secondsource read` gives them: the development parts of MEANTIME and of GUM's
 * Wikinews, scored by the scorer that lies beside the checkout. MEANTIME marks all kinds of expressions, in the first six sentences.
 * GUM marks dates only and resolves every one to a day, so of it the recall and the calendar dates are told and no precision.
 */
const TIMES = join(SHARED, 'bench/times');

interface Figure {
  readonly name: string;
  readonly value: number;
}

interface Marked {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly times: readonly Said[];
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string | null;
}

type Scorer = (said: readonly object[], marked: readonly Marked[]) => Record<string, { readonly value: number }>;

export async function times(args: readonly string[]): Promise<number> {
  if (args.some((arg) => !['--json', '--gate', '--misses'].includes(arg))) {
    console.error('usage: npm run bench -- times [--json] [--gate] [--misses]');
    return 2;
  }
  if (!existsSync(TIMES)) {
    console.error(`bench times: the marked articles (${TIMES}) are not beside this checkout.`);
    return 2;
  }
  if (args.includes('--misses')) {
    for (const line of misses()) console.log(line);
    return 0;
  }
  const figures = await timeFigures();
  if (args.includes('--json')) console.log(JSON.stringify(figures, null, 1));
  else for (const { name, value } of figures) console.log(`${name.padEnd(32)} ${value.toFixed(3)}`);
  const wrong = args.includes('--gate') ? belowFloor('times', figures, floors()) : [];
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}

const SETS = [
  { name: 'MEANTIME', file: 'meantime-dev.jsonl', told: /./ },
  { name: 'GUM', file: 'gum-wikinews-dev.jsonl', told: /^(?:relaxed R|calendar dates right)$/ },
] as const;

export async function timeFigures(): Promise<Figure[]> {
  const { scoreTimes } = (await import(join(SHARED, 'score/times.mjs'))) as { readonly scoreTimes: Scorer };
  const world = createWorld();
  return SETS.flatMap(({ name, file, told }) => {
    const marked = markedIn(file);
    const figures = scoreTimes(
      marked.map((article) => ({ id: article.id, times: timesOf(article, world) })),
      marked,
    );
    return Object.entries(figures)
      .filter(([figure]) => told.test(figure))
      .map(([figure, { value }]) => ({ name: `${name} ${figure}`, value }));
  });
}

const markedIn = (file: string): Marked[] => jsonLines(join(TIMES, file));

function timesOf({ id, published, text }: Marked, world: World): Said[] {
  const source = `${id}.txt`;
  const bytes = new TextEncoder().encode(text);
  const [capture] = acquire([{ source, bytes, failure: null, capturedAt: null }], sha256).value;
  if (!capture) throw new Error(`${id} gives no article`);
  const article = cleanCapture(capture, { outlets: new Map(), published: new Map([[source, published]]) }, world);
  return readArticle(article, world).times.map(({ span, value }) => ({
    start: span.start,
    end: span.end,
    text: span.text,
    value,
  }));
}

/** One line for each expression of MEANTIME that was missed, found with other ends or another value, or that nobody marked. */
function misses(): string[] {
  const world = createWorld();
  return markedIn(SETS[0].file).flatMap((article) => {
    const said = timesOf(article, world);
    const touches = (a: Said, b: Said) => a.start < b.end && b.start < a.end;
    const around = ({ start, end }: Said) =>
      article.text.slice(Math.max(0, start - 40), end + 30).replaceAll(/\s+/g, ' ');
    return [
      ...article.times.flatMap((marked) => {
        const found = said.find((each) => touches(each, marked));
        const wanted = `"${marked.text}" ${marked.value}`;
        if (!found) return [`missed   ${wanted} | ${around(marked)} | ${article.published}`];
        if (found.value !== marked.value)
          return [
            `value    ${wanted}, given "${found.text}" ${found.value} | ${around(marked)} | ${article.published}`,
          ];
        return found.text === marked.text ? [] : [`ends     ${wanted}, given "${found.text}" | ${around(marked)}`];
      }),
      ...said
        .filter((each) => !article.times.some((marked) => touches(each, marked)))
        .map((each) => `unmarked "${each.text}" ${each.value} | ${around(each)}`),
    ];
  });
}
