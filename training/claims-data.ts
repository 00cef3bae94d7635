import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORIES, type StoryGold } from '../bench/marks/folder.ts';
import { link } from '../bench/score/links.ts';
import { shared } from '../bench/score/ranges.ts';
import { read as readDossier } from '../bench/score/said.ts';
import { sha256 } from '../src/adapters/files.ts';
import { attribute } from '../src/attribute/attribute.ts';
import { acquire } from '../src/index.ts';
import type { ReadArticle } from '../src/model/statement.ts';
import { cleanCapture, compareArticles, type World } from '../src/pipeline.ts';
import { read } from '../src/read/read.ts';
import { weightsAmong } from '../src/relate/alignments.ts';
import type { ClaimFeatures } from '../src/relate/claim-features.ts';
import type { TermWeights } from '../src/relate/likeness.ts';
import { featuresOf, type Paired, pairUp } from '../src/relate/pair-scores.ts';
import type { Proposition } from '../src/relate/propositions.ts';
import { groundsOf } from '../src/relate/relate.ts';

/** A story as it is learnt from: its statements, the pairs that may be one claim, and what the gold says of them. */
export interface ClaimStory {
  readonly slug: string;
  readonly propositions: readonly Proposition[];
  readonly paired: Paired;
  readonly weigh: TermWeights;
  /** What a model is told of an asked pair, by its number. */
  featuresOf(k: number): ClaimFeatures;
  /** The claims of the gold that each proposition carries; empty where the gold does not have the statement. */
  readonly claimsOf: readonly ReadonlySet<string>[];
  /** Nothing of it is in any statement of the gold: it belongs to none of the claims that several articles tell. */
  readonly free: readonly boolean[];
}

/** The gold says whether the pair is one claim: it has both statements, or one of them, and the other is free. */
export const judged = (story: ClaimStory, i: number, j: number): boolean => {
  const has = (k: number) => (story.claimsOf[k]?.size ?? 0) > 0;
  return (has(i) && (has(j) || story.free[j] === true)) || (has(j) && story.free[i] === true);
};

export function oneClaim(story: ClaimStory, i: number, j: number): boolean {
  for (const claim of story.claimsOf[i] ?? []) if (story.claimsOf[j]?.has(claim)) return true;
  return false;
}

/** Reads a story with the program's own rooms and lays its gold beside it. */
export function claimStory(gold: StoryGold, world: World): ClaimStory {
  const folder = join(STORIES, gold.slug, 'articles');
  const inputs = readdirSync(folder)
    .sort()
    .map((name) => ({
      source: join('articles', name),
      bytes: new Uint8Array(readFileSync(join(folder, name))),
      failure: null,
      capturedAt: null,
    }));
  const captures = acquire(inputs, sha256).value;
  const options = { outlets: new Map<string, string>(), published: new Map<string, string>() };
  const articles = captures.map((capture) => cleanCapture(capture, options, world));
  articles.sort(({ value: a }, { value: b }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { propositions, context } = groundsOf(
    articles.map(({ value }): ReadArticle => {
      const reading = read(value, world.reader, world.gazetteer).value;
      return { reading, attribution: attribute(reading, 'propositions').value };
    }),
  );
  const said = readDossier(compareArticles(articles, [], world), gold.dossier);
  const links = link(said, gold);
  const free = new Set(
    said.statements
      .filter((s) => gold.dossier.statements.every((g) => shared(s.content, g.content) === 0))
      .map((s) => s.id),
  );
  const claims = new Map<string, Set<string>>();
  for (const { id, members } of gold.dossier.claims)
    for (const { statement, relation } of members)
      if (relation !== 'contradicts') claims.set(statement, (claims.get(statement) ?? new Set()).add(id));
  const weigh = weightsAmong(propositions, context);
  const paired = pairUp(propositions, weigh, context);
  return {
    slug: gold.slug,
    propositions,
    paired,
    weigh,
    featuresOf: featuresOf(propositions, paired, weigh),
    claimsOf: propositions.map(({ statement }) => claims.get(links.goldOf.get(statement.id) ?? '') ?? new Set()),
    free: propositions.map(({ statement }) => free.has(statement.id)),
  };
}
