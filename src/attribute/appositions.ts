import { phrasesWithin, type SentenceView, wordAt } from './sentence-view.ts';

/**
 * > | said [the board's engineer, Otto Brisk], had warned …: a name between commas, right behind who it names.
 * > | noted that [Iron Rails, a channel with many readers], had cited …: or what somebody is, right behind his name.
 */
export function closesApposition(view: SentenceView, comma: number, from: number): boolean {
  if (describes(view, comma, from)) return true;
  const name = phrasesWithin(view.reading, from, comma).at(-1);
  if (!name || name.last !== comma || view.tokens[name.head]?.tag !== 'PROPN') return false;
  const named = phrasesWithin(view.reading, from, name.first - 1).at(-1);
  return wordAt(view, name.first - 1) === ',' && named !== undefined && named.last === name.first - 1;
}

/** Between the comma at `comma` and the one before it stands what somebody is, and his name right before that. */
function describes(view: SentenceView, comma: number, from: number): boolean {
  let opening = comma - 1;
  while (opening > from && view.tokens[opening]?.text !== ',') opening--;
  const article = /^(?:an?|the|one|its|his|her|their)$/.test(wordAt(view, opening + 1));
  const named = phrasesWithin(view.reading, from, opening).at(-1);
  return (
    opening > from &&
    article &&
    named?.last === opening &&
    view.tokens[named.head]?.tag === 'PROPN' &&
    !view.groups.some((g) => g.finite && g.first > opening && g.last <= comma)
  );
}
