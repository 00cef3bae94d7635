import { join } from 'node:path';
import type { PageSet, Truth } from './extraction-pages.ts';
import { bootstrap, type Interval, type Statistic } from './intervals.ts';

export interface Prediction {
  readonly id: string;
  readonly text: string;
}

/** Figures of the scorer that lies beside the checkout, by name. `N` is the number of pages that a mean is over. */
export type ScorerFigures = Readonly<Record<string, { readonly value: number; readonly N?: number }>>;
export type ScoreExtraction = (predictions: readonly Prediction[], truth: readonly Truth[]) => ScorerFigures;

export async function loadScorer(): Promise<ScoreExtraction> {
  const at = join(import.meta.dirname, '../../shared/score/extraction.mjs');
  return ((await import(at)) as { scoreExtraction: ScoreExtraction }).scoreExtraction;
}

/** The figure by which each set is published, and so the one that is compared. */
export const HEADLINE = { scrapinghub: 'shingle F1', wcxb: 'word F1' } as const satisfies Record<PageSet, string>;

/** What the scorer says of one page by itself; null where the page does not count for that mean. */
export interface PageFigures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number;
}

/** The text of one system for each page of a set, in the order of the truth, as the scorer sees it. */
export interface Scored {
  readonly set: PageSet;
  readonly pages: readonly PageFigures[];
  readonly whole: ScorerFigures;
}

/**
 * Every page scored alone and all of them together, both by the scorer. Throws where the figure that is made from the single pages is not
 * the one that the scorer gives for all: then the intervals would belong to another figure.
 */
export function scorePages(
  set: PageSet,
  predictions: readonly Prediction[],
  truth: readonly Truth[],
  score: ScoreExtraction,
): Scored {
  const byId = new Map(predictions.map((each) => [each.id, each]));
  const unit = HEADLINE[set].split(' ')[0];
  const pages = truth.map((page): PageFigures => {
    const alone = score([byId.get(page.id) ?? { id: page.id, text: '' }], [page]);
    const mean = (name: string): number | null => (alone[name]?.N === 0 ? null : (alone[name]?.value ?? null));
    return {
      precision: mean(`${unit} precision`),
      recall: mean(`${unit} recall`),
      f1: alone[HEADLINE[set]]?.value ?? 0,
    };
  });
  const scored = { set, pages, whole: score(predictions, truth) };
  const [ours, theirs] = [statisticOf(scored)(pages.map((_, page) => page)), meanOf(scored, HEADLINE[set])];
  if (Math.abs(ours - theirs) > 1e-9)
    throw new Error(`${set}: ${HEADLINE[set]} from single pages is ${ours}, the scorer's is ${theirs}`);
  return scored;
}

/** A figure of the scorer over all pages, by its name there. */
export const meanOf = ({ whole }: Scored, name: string): number => whole[name]?.value ?? Number.NaN;

/** Word F1 is the mean of the pages' own. Shingle F1 is made from mean precision and mean recall, as its authors do. */
function statisticOf({ set, pages }: Scored): Statistic {
  if (set === 'wcxb') return (drawn) => mean(drawn.map((page) => pages[page]?.f1 ?? null));
  return (drawn) => {
    const precision = mean(drawn.map((page) => pages[page]?.precision ?? null));
    const recall = mean(drawn.map((page) => pages[page]?.recall ?? null));
    return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  };
}

function mean(values: readonly (number | null)[]): number {
  const counted = values.filter((value) => value !== null);
  return counted.length > 0 ? counted.reduce((sum, value) => sum + value, 0) / counted.length : 0;
}

/** The headline figure of one system with its interval. */
export const headlineOf = (scored: Scored): Interval => bootstrap(scored.pages.length, statisticOf(scored));

/** How far one system is ahead of another on the same pages. Both are resampled together, since a hard page is hard for both. */
export function differenceOf(one: Scored, other: Scored): Interval {
  const [a, b] = [statisticOf(one), statisticOf(other)];
  return bootstrap(one.pages.length, (drawn) => a(drawn) - b(drawn));
}
