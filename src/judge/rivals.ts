import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import { draftOfPairs, type Valued } from './conflicts-pairs.ts';
import { type Draft, sharesPassages } from './findings-draft.ts';
import type { Bearings, Passage } from './passages.ts';
import { mayBeTwo } from './rival-matters.ts';
import { type RivalModel, rivalOdds } from './rival-odds.ts';
import { rivalPairs } from './rival-pairs.ts';
import type { RivalKind, RivalValue } from './rival-values.ts';

/** From these log-odds on two values are worth comparing; the card of the model has what that finds, and how often it is wrong. */
const COMPARED_MIN = 0;
/** From these on they conflict, where nothing that the rules know speaks against it. */
const CONFLICT_MIN = 2;
/** More texts than this are a search of their own: the first of each report are compared, in the order of their ids. */
const TEXTS_MAX = 50;

const KIND_OF = {
  count: 'number-conflict',
  age: 'number-conflict',
  length: 'duration-conflict',
  day: 'date-conflict',
  hour: 'date-conflict',
  place: 'place-conflict',
} as const satisfies Record<RivalKind, string>;

/**
 * Rule J45: values of two reports that cannot both hold and, by all that is told about them, are of one thing, where no rule tells it. Below
 * the odds of a conflict they are low: the reader is shown both and decides.
 */
export function rivalsIn(
  story: ReadonlyMap<ArticleId, readonly Passage[]>,
  told: readonly Draft[],
  model: RivalModel,
  bearings: Bearings,
  articles: readonly Article[],
): Draft[] {
  const texts = [...story].slice(0, TEXTS_MAX);
  const found = texts.flatMap(([id, first], i) =>
    texts.slice(i + 1).flatMap(([other, second]) => {
      if (bearings.reportOf.get(id) === bearings.reportOf.get(other)) return [];
      return rivalPairs(first, second, bearings).flatMap(({ a, b, features }) => {
        const odds = rivalOdds(model, features);
        return odds < COMPARED_MIN ? [] : [{ a, b, odds, isSure: odds >= CONFLICT_MIN && !mayBeTwo(a, b) }];
      });
    }),
  );
  const drafts = (['number-conflict', 'duration-conflict', 'date-conflict', 'place-conflict'] as const).flatMap(
    (kind) => {
      const own = found.filter(({ a }) => KIND_OF[a.kind] === kind).toSorted((x, y) => y.odds - x.odds);
      const of = (sure: boolean): [Valued, Valued][] =>
        own.filter(({ isSure }) => isSure === sure).map(({ a, b }) => [valued(a), valued(b)]);
      return [
        ...draftOfPairs(kind, of(true), articles),
        ...draftOfPairs(kind, of(false), articles).map(
          (draft): Draft => ({ ...draft, severity: 'low', template: 'rival-values' }),
        ),
      ];
    },
  );
  return drafts.filter((draft) => !told.some((t) => isConflict(t) && sharesPassages(t.spans, draft.spans)));
}

const isConflict = ({ kind }: Draft): boolean => kind.endsWith('-conflict');

const valued = ({ frame, span }: RivalValue): Valued => ({ frame, span, value: span.text });
