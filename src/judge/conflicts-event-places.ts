import { AREAS, PARTS_OF_TOWNS, PLACING, SIDES_PATTERN } from '../languages/en/conflicts.ts';
import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import { kilometresBetween, type Place } from '../model/place.ts';
import { contains, overlapOf, type Range, spanOf } from '../model/span.ts';
import { gramDice } from '../text/similarity.ts';
import { otherFigures, sharesVerb } from './conflicts-contrasts.ts';
import { frameOf, sameMatter } from './conflicts-frames.ts';
import { draftOfPairs, type Valued } from './conflicts-pairs.ts';
import type { Draft } from './findings-draft.ts';
import { type Bearings, type Passage, tokensWithin } from './passages.ts';

type Story = ReadonlyMap<ArticleId, readonly Passage[]>;

/** Beyond this many places a story is a gazetteer; the first are compared. */
const PLACES_MAX = 400;

interface Placed extends Valued {
  readonly place: Place | null;
  readonly passages: readonly Passage[];
}

/**
 * Rule J38: one deed is put at two places. Nothing is said where either article knows the other's place, since one may lie in
 * the other, or where a map shows that they are near.
 */
export function eventPlaces(
  story: Story,
  reportOf: ReadonlyMap<ArticleId, number>,
  bearings: Bearings,
  articles: readonly Article[],
): Draft[] {
  const all = [...story.values()].flatMap((passages) => passages.flatMap((p) => placesIn(p, passages)));
  const placed = all.slice(0, PLACES_MAX);
  const pairs = placed.flatMap((a, i) =>
    placed.slice(i + 1).flatMap((b): [Valued, Valued][] => {
      const [x, y] = [a, b].map((v) => reportOf.get(v.frame.clause.passage.reading.article.id));
      return x !== y && elsewhere(a, b) && isOne(a, b, bearings) ? [[a, b]] : [];
    }),
  );
  return draftOfPairs('place-conflict', pairs, articles);
}

const isOne = (a: Placed, b: Placed, bearings: Bearings): boolean =>
  sharesVerb(a.frame, b.frame) && !otherFigures(a.frame, b.frame) && sameMatter(a.frame, b.frame, bearings);

/** The place at which the clause puts its deed, where it names one only: a name behind a word of place, or one side of something. */
function placesIn(passage: Passage, passages: readonly Passage[]): Placed[] {
  return [...namedPlaces(passage), ...sides(passage)].flatMap(({ range, way, kind }): Placed[] => {
    const frame = frameOf(passage, range);
    if (frame === null || frame.verbs.size === 0) return [];
    const span = spanOf(passage.reading.article, range.start, range.end);
    const place = passage.reading.places.find((p) => overlapOf(p.span, range) > 0)?.place ?? null;
    if (place !== null && place.level !== 'settlement' && place.level !== 'quarter') return [];
    const others = namedPlaces(passage).filter(
      (o) => contains(frame.window, o.range) && overlapOf(o.range, range) === 0,
    );
    return kind !== 'side' && others.length > 0 ? [] : [{ frame, span, value: `${way} ${kind}`, place, passages }];
  });
}

interface Named {
  readonly range: Range;
  readonly way: string;
  /** `town` and `part` of a town are no rivals; `side` is one of something. */
  readonly kind: 'town' | 'part' | 'side';
}

/** A name longer than this is a title. */
const NAME_TOKENS_MAX = 4;

function namedPlaces({ reading, sentence }: Passage): Named[] {
  const tokens = tokensWithin(reading, sentence);
  return tokens.flatMap((token, i): Named[] => {
    const way = PLACING.get(token.text.toLowerCase());
    const first = tokens[i + 1]?.text.toLowerCase() === 'the' ? i + 2 : i + 1;
    let end = first;
    while (end - first < NAME_TOKENS_MAX && tokens[end]?.tag === 'PROPN') end++;
    const [head, last] = [tokens[first], tokens[end - 1]];
    if (way === undefined || end === first || head === undefined || last === undefined) return [];
    const range = { start: head.start, end: last.end };
    const isTime = reading.times.some((t) => overlapOf(t.span, range) > 0);
    const isPlace = reading.places.some((p) => overlapOf(p.span, range) > 0);
    const isOther = reading.mentions.some(
      (m) => overlapOf(m, range) > 0 && m.kind !== 'place' && m.kind !== 'other' && m.form === 'name',
    );
    if (isTime || (isOther && !isPlace)) return [];
    return [{ range, way, kind: PARTS_OF_TOWNS.has(last.text.toLowerCase()) ? 'part' : 'town' }];
  });
}

/** > | on the east bank of the Renn */
function sides({ text, sentence }: Passage): Named[] {
  const found = SIDES_PATTERN.exec(text);
  const [whole = '', side = '', noun = ''] = found ?? [];
  if (found === null) return [];
  const start = sentence.start + found.index + whole.length - side.length - noun.length - 1;
  return [
    { range: { start, end: sentence.start + found.index + whole.length }, way: noun.toLowerCase(), kind: 'side' },
  ];
}

/** Names this alike may be two spellings of one. */
const ONE_NAME = 0.5;
/** Places nearer than this may be called by one another. */
const NEAR_KM = 50;

function elsewhere(a: Placed, b: Placed): boolean {
  const [x, y] = [a.span.text.toLowerCase(), b.span.text.toLowerCase()];
  if (a.value !== b.value) return false;
  if (String(a.value).endsWith(' side')) return x !== y;
  if (gramDice(x, y, 2) >= ONE_NAME || knows(a, b.span.text) || knows(b, a.span.text)) return false;
  if (isArea(x) !== isArea(y) && (a.place === null || b.place === null)) return false;
  if (a.place === null || b.place === null) return true;
  return kilometresBetween(a.place, b.place) >= NEAR_KM;
}

/** > | the Abaco [Islands]: an area may hold a town that no map here knows. */
const isArea = (name: string): boolean => AREAS.has(name.split(' ').at(-1) ?? '');

/** Whether the article of one names the place of the other anywhere. */
const knows = ({ passages }: Placed, name: string): boolean => passages.some((p) => p.text.includes(name));
