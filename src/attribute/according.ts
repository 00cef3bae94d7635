import type { Range } from '../model/span.ts';
import { clausesOf } from './clauses.ts';
import { compose } from './compose.ts';
import { contentAfter } from './contents.ts';
import type { Draft } from './draft.ts';
import { clauseOpening } from './parted.ts';
import { charsOf, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt } from './sources.ts';

/** > | According to [the ministry], [30 countries will join].     > | [Two died], according to [police]. */
export function accordingTo(view: SentenceView, index: number): Draft[] {
  const { tokens, sentence } = view;
  const drafts: Draft[] = [];
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    if (wordAt(view, i) !== 'according' || wordAt(view, i + 1) !== 'to') continue;
    const phrase = phraseAt(view, i + 2);
    if (!phrase) continue;
    const opens =
      i === sentence.first ||
      (tokens[i - 1]?.tag === 'PUNCT' &&
        tokens.slice(sentence.first, i).every((t) => t.tag === 'PUNCT' || t.tag === 'CCONJ' || t.tag === 'ADV'));
    const end = opens ? openingEnd(view, phrase.last) : boundEnd(view, phrase.last, sentence.last);
    const source = { first: phrase.first, last: end };
    const region = opens ? trimTokens(tokens, end, sentence.last) : trimTokens(tokens, accordingFrom(view, i), i);
    const content = opens
      ? (contentAfter(view, region.first, ['clause'], 'say') ?? { ...region, frame: 'clause' as const })
      : { ...region, frame: 'clause' as const };
    if (content.last - content.first < 2) continue;
    const tail = opens ? [] : includingTail(view, end);
    for (const draft of compose(
      view,
      { index, source, cue: { first: i, last: i + 2 }, verb: { stance: 'neutral', attitude: 'asserts' } },
      content,
      'according',
    ))
      drafts.push(tail.length > 0 ? { ...draft, content: [...draft.content, ...tail] } : draft);
  }
  return drafts;
}

/** Where the clause that `according to` closes begins: after a semicolon, dash or `but`, or the last clause where no comma parts them. */
function accordingFrom(view: SentenceView, i: number): number {
  const opening = clauseOpening(view, i);
  const clauses = clausesOf(view, opening, i);
  const but = clauses.findLast((c) => c.opener === 'but' || c.opener === '–' || c.opener === '—' || c.opener === '-');
  if (but) return but.first;
  const parted = view.tokens[i - 1]?.text === ',';
  const last = clauses.filter((c) => c.kind !== 'relative').at(-1);
  return !parted && last ? last.first : (clauses[0]?.first ?? opening);
}

/** > | According to [the roster, dated 5 January], … — an aside to the source ends with the next comma. */
function openingEnd(view: SentenceView, from: number): number {
  const comma = commaAfter(view, from);
  const aside = view.tokens[comma + 1];
  const participle = aside?.tag === 'VERB' && /(?:ed|en|ing)$/.test(aside.text);
  const next = participle || aside?.tag === 'ADV' ? commaAfter(view, comma + 1) : comma;
  return next > comma + 1 ? next : comma;
}

function commaAfter(view: SentenceView, from: number): number {
  for (let k = from; k < Math.min(view.sentence.last, from + 14); k++) if (view.tokens[k]?.text === ',') return k;
  return from;
}

/** > | Lorvane holds small pockets, according to the institute, [including land near the town] */
function includingTail(view: SentenceView, from: number): Range[] {
  if (view.tokens[from]?.text !== ',' || wordAt(view, from + 1) !== 'including') return [];
  let end = from + 1;
  while (
    end < view.sentence.last &&
    !['.', ';'].includes(view.tokens[end]?.text ?? '') &&
    view.tokens[end]?.text !== '-' &&
    view.tokens[end]?.text !== '–'
  )
    end++;
  const range = charsOf(view.tokens, from + 1, end);
  return range ? [range] : [];
}
