import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allStories } from '../bench/stories/score.ts';
import { createWorld } from '../src/adapters/world.ts';
import { RIVAL_FEATURES } from '../src/judge/rival-features.ts';
import { type RivalModel, rivalOdds } from '../src/judge/rival-odds.ts';
import { fitLogistic } from './logistic.ts';
import { itemData, type RivalData, type RivalExample, storyData } from './rivals-data.ts';

/**
 * `node training/rivals.ts [--out FILE]`: learns which values of two texts are told of one thing, from pairs of short texts
 * (`training/rivals`, `bench/turns/conflicts.open.jsonl`) and the open stories, and says how each tenth is told by a model that learnt from the rest.
 * The part `held` of the pairs is never read here.
 */
const OUT = new URL('../models/rivals-en/weights.json', import.meta.url);
const FOLDS = 10;
const ODDS = [-0.5, 0, 0.5, 1, 1.5, 2, 2.5];

const learn = (examples: readonly RivalExample[]): RivalModel => ({
  features: RIVAL_FEATURES,
  ...fitLogistic(examples),
});

/** All pairs of one story are learnt from or asked about together. */
function foldOf(texts: string): number {
  const [story = ''] = texts.split(':');
  return [...story].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1009, 7) % FOLDS;
}

interface Asked {
  readonly example: RivalExample;
  readonly odds: number;
}

function figures(name: string, { all }: RivalData, asked: readonly Asked[], odds: number): string {
  const found = asked.filter((each) => each.odds >= odds);
  const of = (texts: string): readonly Asked[] => found.filter(({ example }) => example.texts === texts);
  const conflicts = all.filter(({ conflict }) => conflict);
  const calm = all.filter(({ conflict }) => !conflict);
  const right = conflicts.filter(({ texts }) => of(texts).some(({ example }) => example.is)).length;
  const left = calm.filter(({ texts }) => of(texts).length === 0).length;
  const wrong = found.filter(({ example }) => !example.is).length;
  return `${name.padEnd(8)} log-odds ${String(odds).padStart(4)}  conflicts found ${right} of ${conflicts.length}  left in peace ${left} of ${calm.length}  wrong pairs ${wrong}`;
}

function main(): void {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const world = createWorld({ rivals: { features: RIVAL_FEATURES, bias: 0, weights: RIVAL_FEATURES.map(() => 0) } });
  const file = (name: string): string => join(import.meta.dirname, name);
  const stories = allStories()
    .filter(({ frozen }) => !frozen)
    .map((gold) => storyData(gold, world));
  const parts: readonly (readonly [string, RivalData])[] = [
    ['open', itemData(file('../bench/turns/conflicts.open.jsonl'), world)],
    ['b', itemData(file('rivals/pairs-b.jsonl'), world)],
    ['c', itemData(file('rivals/pairs-c.jsonl'), world)],
    ['stories', { all: stories.flatMap(({ all }) => all), examples: stories.flatMap(({ examples }) => examples) }],
  ];
  const examples = parts.flatMap(([, part]) => part.examples);
  const models = Array.from({ length: FOLDS }, (_, fold) => learn(examples.filter((e) => foldOf(e.texts) !== fold)));
  for (const odds of ODDS)
    for (const [name, part] of parts) {
      const asked = part.examples.map((example): Asked => {
        const model = models[foldOf(example.texts)] as RivalModel;
        return { example, odds: rivalOdds(model, example.answers) };
      });
      console.log(figures(name, part, asked, odds));
    }
  writeFileSync(values.out ?? OUT, `${JSON.stringify(learn(examples), null, 1)}\n`);
}

main();
