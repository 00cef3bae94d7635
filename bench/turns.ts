import { createWorld } from '../src/adapters/world.ts';
import { belowFloor, floors } from './gate.ts';
import { type ChainItem, chainJudged } from './turns/chains.ts';
import { type ConflictItem, conflictJudged } from './turns/conflicts.ts';
import { type DaysItem, daysJudged } from './turns/days.ts';
import { itemsOf, type Judged, TURN_PARTS, type TurnPart } from './turns/items.ts';

/** Turns of news prose that fresh writers marked: sources inside sources, values that conflict or do not, days of saying and of the event. */
const USAGE = 'usage: npm run bench -- turns [--only chains|conflicts|days] [--misses] [--json] [--gate]';
const KINDS = ['chains', 'conflicts', 'days'] as const;
type Kind = (typeof KINDS)[number];

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly n: number;
  readonly N: number;
}

const judgedOf = (kind: Kind, part: TurnPart): Judged[] => {
  const world = createWorld();
  switch (kind) {
    case 'chains':
      return itemsOf<ChainItem>(kind, part).map((item) => chainJudged(item, world));
    case 'conflicts':
      return itemsOf<ConflictItem>(kind, part).map((item) => conflictJudged(item, world));
    case 'days':
      return itemsOf<DaysItem>(kind, part).map((item) => daysJudged(item, world));
    default:
      return kind satisfies never;
  }
};

function figuresOf(judged: readonly Judged[], part: TurnPart): Figure[] {
  const tally = new Map<string, { n: number; N: number }>();
  for (const { name, right } of judged.flatMap(({ results }) => results)) {
    const each = tally.get(name) ?? { n: 0, N: 0 };
    tally.set(name, { n: each.n + (right ? 1 : 0), N: each.N + 1 });
  }
  return [...tally]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { n, N }]) => ({ name: `${part} ${name}`, value: n / N, n, N }));
}

export function turns(args: readonly string[]): number {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const kinds = KINDS.filter((kind) => only === undefined || kind === only);
  const known = ['--only', '--misses', '--json', '--gate', ...KINDS];
  if (kinds.length === 0 || args.some((arg) => !known.includes(arg))) {
    console.error(USAGE);
    return 2;
  }
  const judged = TURN_PARTS.flatMap((part) => kinds.map((kind) => ({ part, each: judgedOf(kind, part) })));
  const figures = judged.flatMap(({ part, each }) => figuresOf(each, part));
  if (args.includes('--json')) console.log(JSON.stringify(figures, null, 1));
  else for (const { name, value, n, N } of figures) console.log(`${name.padEnd(56)} ${value.toFixed(3)} (${n}/${N})`);
  if (args.includes('--misses'))
    for (const { part, each } of judged)
      if (part === 'open') for (const { miss } of each) if (miss !== null) console.log(miss);
  const wrong = args.includes('--gate') ? belowFloor('turns', figures, floors()) : [];
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}
