import { BODY_NOUNS } from '../languages/en/people.ts';
import { readOnce } from '../text/read-once.ts';
import { letterWords } from '../text/words.ts';
import { meets } from './likeness.ts';
import { type Proposition, textOf } from './propositions.ts';

/** Names of sides are known again by their first letters: `Norland`, `Norlish`. */
const SIDE_LETTERS = 4;

/** Sides are told by their names: `the Labour Party` by `Labour`, for many a party is blamed by a party. */
export const sidesIn = (text: string): ReadonlySet<string> =>
  new Set(
    letterWords(text)
      .filter((w) => /^\p{Lu}/u.test(w) && w.length >= SIDE_LETTERS && !BODY_NOUNS.has(w.toLowerCase()))
      .map((w) => w.slice(0, SIDE_LETTERS).toLowerCase()),
  );

/** The sides by which whoever says it is called. */
export const ownSides = readOnce((p: Proposition) => sidesIn(`${p.statement.source?.name ?? ''} ${p.side ?? ''}`));

const sidesTold = readOnce((p: Proposition) => sidesIn(textOf(p)));

/** The words before the first verb that is told: `Norlish troops` of `Norlish troops shelled the plant`. */
const sidesDoing = readOnce((p: Proposition) => sidesIn(p.doing));

const tellsOf = (told: ReadonlySet<string>, p: Proposition, q: Proposition): boolean =>
  meets(told, ownSides(q)) && !meets(told, ownSides(p));

/**
 * Each of two tells of the other and not of himself: what is counted is on two sides, and what is done is done to two.
 *
 * > | Norland said it shot down three Velan jets.   and   | Velan said it shot down five Norlish jets.
 */
export const ofEachOther = (p: Proposition, q: Proposition): boolean =>
  p.speaker !== null &&
  q.speaker !== null &&
  p.speaker !== q.speaker &&
  tellsOf(sidesTold(p), p, q) &&
  tellsOf(sidesTold(q), q, p);

/** > | hit a school in Harn   and   | hit a school in Kesh: besides the two sides each names somebody or somewhere else. */
function atOtherPlaces(p: Proposition, q: Proposition): boolean {
  const [here, there] = [p, q].map((x) => [...sidesTold(x)].filter((s) => !ownSides(p).has(s) && !ownSides(q).has(s)));
  return (
    here !== undefined &&
    there !== undefined &&
    here.length > 0 &&
    there.length > 0 &&
    !here.some((s) => there.includes(s))
  );
}

/** Of the words of the shorter account, the sides apart, so many are the other's. */
const DEED_WORDS_MIN = 2;
const DEED_SHARE_MIN = 0.6;

/**
 * Each of two says that the other did it: they dispute who did. With figures the two count what each has suffered.
 *
 * > | Norland said Velan troops shelled the plant.   against   | Velan said Norlish troops shelled the plant.
 */
export function accuseEachOther(p: Proposition, q: Proposition): boolean {
  if (!ofEachOther(p, q) || p.figures.length > 0 || q.figures.length > 0) return false;
  if (!tellsOf(sidesDoing(p), p, q) || !tellsOf(sidesDoing(q), q, p)) return false;
  if (!p.verbs.some((verb) => q.verbs.includes(verb))) return false;
  if (atOtherPlaces(p, q)) return false;
  const common = p.words.filter((word) => q.terms.has(word)).length;
  return common >= DEED_WORDS_MIN && common >= DEED_SHARE_MIN * Math.min(p.words.length, q.words.length);
}
