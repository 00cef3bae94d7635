import { attribute, type Grain } from './attribute/attribute.ts';
import { clean } from './clean/clean.ts';
import type { Identify } from './clean/language.ts';
import { decideComparison, decideJudgement } from './decide/decide.ts';
import { judge } from './judge/judge.ts';
import type { RivalModel } from './judge/rival-odds.ts';
import type { Article } from './model/article.ts';
import type { Capture } from './model/capture.ts';
import type { Comparison } from './model/comparison.ts';
import type { Decision } from './model/decision.ts';
import type { Dossier, ReadLine } from './model/dossier.ts';
import type { Place } from './model/place.ts';
import type { Outcome, Problem } from './model/problem.ts';
import type { ReadArticle } from './model/statement.ts';
import { publish, publishReading } from './publish/publish.ts';
import { type Gazetteer, NO_GAZETTEER } from './read/gazetteer.ts';
import { withOwnPlaces } from './read/own-places.ts';
import { read, underLentClock } from './read/read.ts';
import type { Reader } from './read/reader.ts';
import type { ClaimModel } from './relate/claim-odds.ts';
import { lentClocks, relate, relateAlone, withLentEvents, withLentTimes, withLentUtterances } from './relate/relate.ts';

/** What the user states about the articles, by the source as the user gave it. It overrides what the text says. */
export interface DossierOptions {
  readonly outlets: ReadonlyMap<string, string>;
  readonly published: ReadonlyMap<string, string>;
  /** Problems that came up before the pipeline, from `acquire`. */
  readonly problems?: readonly Problem[];
  /** What persons decided about earlier runs. */
  readonly decisions?: readonly Decision[];
}

/** What the pipeline needs of the world: models that an adapter loads, and their names for `madeBy`. */
export interface World {
  readonly reader: Reader;
  /** Where places lie; without it none is placed. */
  readonly gazetteer?: Gazetteer;
  /** Which statements of two articles are one claim. */
  readonly claims: ClaimModel;
  /** Which values of two texts are told of one thing; without it only rules find conflicts. */
  readonly rivals?: RivalModel;
  /** Names the language of a text that has few English words. */
  readonly identify: Identify;
  readonly program: { readonly name: string; readonly version: string };
  readonly resources: Readonly<Record<string, string>>;
}

/** The same world, with the user's own places before those of its gazetteer. */
export function withPlaces(places: readonly Place[], world: World): World {
  if (places.length === 0) return world;
  const gazetteer = withOwnPlaces(places, world.gazetteer ?? NO_GAZETTEER);
  return { ...world, gazetteer, resources: { ...world.resources, ...gazetteer.resources } };
}

/** The whole system on one screen: captures in, one dossier out. The same captures, options and world give the same dossier. */
export function makeDossier(captures: readonly Capture[], options: DossierOptions, world: World): Dossier {
  const articles = captures.map((capture) => cleanCapture(capture, options, world));
  return compareArticles(articles, options.problems ?? [], world, options.decisions);
}

/** The rooms after `clean`: what each article says, then what they say together. In whatever order they come. */
export function compareArticles(
  articles: readonly Outcome<Article>[],
  before: readonly Problem[],
  world: World,
  decisions: readonly Decision[] = [],
): Dossier {
  const inOrder = articles.toSorted(({ value: a }, { value: b }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const readings = inOrder.map((article) => attributeArticle(article, 'propositions', world));
  const articlesRead = readings.map((r) => r.value);
  const comparison = timedByOthers(relate(articlesRead, world.claims));
  const decided = decideComparison(comparison.value, decisions);
  const judged = judge(decided.comparison, world.rivals);
  const { judgement, lines } = decideJudgement(judged.value, decisions, decided.met);
  const problems = [before, ...readings.map((r) => r.problems), comparison.problems, judged.problems].flat();
  return publish(decided.comparison, judgement, problems, world, lines);
}

/**
 * What articles without a date tell of times, on the clocks that dated articles of the story lend them, and when events were that one
 * article only names: as inferred, and nothing else.
 */
function timedByOthers({ value, problems }: Outcome<Comparison>): Outcome<Comparison> {
  const readings = new Map(value.articles.map(({ reading }) => [reading.article.id, reading]));
  const lent = lentClocks(value).flatMap((clock) => {
    const reading = readings.get(clock.article);
    return reading ? [[clock.article, attribute(underLentClock(reading, clock)).value.statements] as const] : [];
  });
  return { value: withLentEvents(withLentUtterances(withLentTimes(value, new Map(lent)))), problems };
}

/** What one article gives by itself, before any comparison. */
export function readArticle(article: Outcome<Article>, world: World): ReadLine {
  const { value, problems } = attributeArticle(article, 'attributions', world);
  return publishReading(value, problems, relateAlone(value));
}

/** The room `clean`, with what the user states about this capture. */
export function cleanCapture(capture: Capture, options: DossierOptions, world: World): Outcome<Article> {
  const outlet = options.outlets.get(capture.source);
  const published = options.published.get(capture.source);
  const stated = { ...(outlet === undefined ? {} : { outlet }), ...(published === undefined ? {} : { published }) };
  return clean(capture, stated, world.identify);
}

/** The rooms `read` and `attribute`; the article's own problems come first. */
function attributeArticle(article: Outcome<Article>, grain: Grain, world: World): Outcome<ReadArticle> {
  const reading = read(article.value, world.reader, world.gazetteer);
  const attribution = attribute(reading.value, grain);
  return {
    value: { reading: reading.value, attribution: attribution.value },
    problems: [...article.problems, ...reading.problems, ...attribution.problems],
  };
}
