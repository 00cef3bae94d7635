import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allStories } from '../bench/stories/score.ts';
import { createWorld } from '../src/adapters/world.ts';
import { CLAIM } from '../src/relate/alignments.ts';
import { CLAIM_FEATURES } from '../src/relate/claim-features.ts';
import { type ClaimModel, logOdds, STANDING, standingOf } from '../src/relate/claim-odds.ts';
import { averageLinkOfOnes } from '../src/relate/clusters.ts';
import { articlesOf, laidOut, scoresOf, twinPairsOf } from '../src/relate/pair-scores.ts';
import { type ClaimStory, claimStory, judged, oneClaim } from './claims-data.ts';
import { type Example, fitLogistic } from './logistic.ts';

/**
 * `node training/claims.ts [--out FILE] [--odds N]…`: learns which pairs of statements are one claim from the open stories of `bench/stories`, and
 * says how well each story is told by a model that learnt from the others.
 */
const OUT = new URL('../models/claims-en/weights.json', import.meta.url);

const BLANK: ClaimModel = {
  features: CLAIM_FEATURES,
  alone: { bias: 0, weights: CLAIM_FEATURES.map(() => 0) },
  among: { bias: 0, weights: STANDING.map(() => 0) },
};

/** What a model learns from: pairs that the gold judges, but for those of copied passages, which nobody needs to ask about. */
function examplesOf(story: ClaimStory, answersOf: (k: number) => readonly number[]): Example[] {
  const { asked, twins } = story.paired;
  return asked.flatMap((i, j, _, k) =>
    twins.has(k) || !judged(story, i, j) ? [] : [{ answers: answersOf(k), is: oneClaim(story, i, j) }],
  );
}

const alone = (stories: readonly ClaimStory[]) =>
  fitLogistic(stories.flatMap((story) => examplesOf(story, story.featuresOf)));

/** The second step learns from first steps that did not see the story. */
function learn(stories: readonly ClaimStory[]): ClaimModel {
  const examples = stories.flatMap((story) => {
    const first = alone(stories.filter((other) => other !== story));
    const { asked } = story.paired;
    const odds = Float64Array.from({ length: asked.size }, (_, k) => logOdds(first, story.featuresOf(k)));
    const standing = standingOf(asked, odds, articlesOf(story.propositions));
    return examplesOf(story, (k) => standing[k] ?? []);
  });
  return { features: CLAIM_FEATURES, alone: alone(stories), among: fitLogistic(examples) };
}

interface Tally {
  right: number;
  wrong: number;
  all: number;
}

/** Pairs of two articles that the claims made with a model bring together, of those that the gold judges. */
function told(story: ClaimStory, model: ClaimModel, odds: number): Tally {
  const { propositions } = story;
  const groups = averageLinkOfOnes(
    propositions.length,
    scoresOf(propositions, story.paired, model, story.weigh),
    twinPairsOf(story.paired),
    laidOut(odds),
  );
  const groupOf = new Map(groups.flatMap((group, g) => group.map((i) => [i, g] as const)));
  const tally: Tally = { right: 0, wrong: 0, all: 0 };
  for (let i = 0; i < propositions.length; i++)
    for (let j = 0; j < i; j++) {
      if (propositions[i]?.article === propositions[j]?.article || !judged(story, i, j)) continue;
      const one = oneClaim(story, i, j);
      if (one) tally.all++;
      if (groupOf.get(i) === groupOf.get(j)) tally[one ? 'right' : 'wrong']++;
    }
  return tally;
}

function figures({ right, wrong, all }: Tally): string {
  const [precision, recall] = [right / Math.max(1, right + wrong), right / Math.max(1, all)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${wrong} wrong, ${all} in gold)`;
}

function main(): void {
  const { values } = parseArgs({ options: { out: { type: 'string' }, odds: { type: 'string', multiple: true } } });
  const world = createWorld({ claims: BLANK });
  const stories = allStories()
    .filter((gold) => !gold.frozen)
    .map((gold) => claimStory(gold, world));
  const models = stories.map((story) => learn(stories.filter((other) => other !== story)));
  for (const odds of values.odds?.map(Number) ?? [CLAIM.oddsMin]) {
    const each = stories.map((story, k) => told(story, models[k] as ClaimModel, odds));
    stories.forEach(({ slug }, k) => {
      console.log(`${slug.padEnd(28)} ${figures(each[k] as Tally)}`);
    });
    const sum = (part: keyof Tally) => each.reduce((n, tally) => n + tally[part], 0);
    console.log(
      `${`all, at log-odds ${odds}`.padEnd(28)} ${figures({ right: sum('right'), wrong: sum('wrong'), all: sum('all') })}`,
    );
  }
  const model = learn(stories);
  writeFileSync(values.out ?? OUT, `${JSON.stringify(model, null, 1)}\n`);
}

main();
