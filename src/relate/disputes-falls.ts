import { CAPTURED_PLACE, FALLEN_PLACE } from '../languages/en/disputes.ts';
import { apart, oneSide, type Rivals } from './disputes-pairs.ts';
import { denies } from './likeness.ts';
import { type Proposition, textOf } from './propositions.ts';

/** More denials of a fall than this in one story are not compared with all captures: limits hostile input. */
const FALLS_MAX = 200;

/** What a pattern has caught in whichever of its groups. */
const caught = (pattern: RegExp, p: Proposition): string | null =>
  pattern
    .exec(textOf(p))
    ?.slice(1)
    .find((name) => name !== undefined) ?? null;

/**
 * What one side has taken has fallen for the other, who denies it in a word of its own.
 *
 * > | The ministry said its troops had captured Dravno.   against   | The staff denied that Dravno had fallen, denied the loss of Dravno.
 */
export function deniedFalls(propositions: readonly Proposition[]): Rivals {
  const told = propositions.filter((p) => p.speaker !== null);
  const falls = told.flatMap((denial) => {
    const place = denies(denial) ? caught(FALLEN_PLACE, denial) : null;
    return place === null ? [] : [{ denial, place }];
  });
  if (falls.length === 0) return [];
  const captures = told.filter((p) => !denies(p) && p.statement.attitude === 'asserts');
  return falls.slice(0, FALLS_MAX).flatMap(({ denial, place }) =>
    captures.flatMap((claim): Rivals => {
      const isAnswered = caught(CAPTURED_PLACE, claim) === place && apart(denial, claim) && !oneSide(denial, claim);
      return isAnswered ? [[claim, denial]] : [];
    }),
  );
}
