import { DOCUMENT_NOUNS } from '../languages/en/people.ts';
import { ISSUED_TEXTS, MADE_WORDS, SHOWING_VERBS, SHOWN_NOUNS, TOLD_IN } from '../languages/en/relaying.ts';
import { relayer } from './compose.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, phraseFrom, type SourceRange, subjectOf } from './sources.ts';

/** How many tokens behind its cue what is told may be said to stand in a text: > | says [in a report by the council] that … */
const NEAR_MAX = 4;

/**
 * Who made the text in which another speaks relays him.
 *
 * > | In a dossier by [the observatory], a miner recounts that …     > | A clerk says in an affidavit filed by [the prosecutor] that …
 */
export function toldIn(view: SentenceView, index: number, drafts: readonly Draft[]): Draft[] {
  let known = [...drafts];
  for (let i = view.sentence.first; i + 3 < view.sentence.last; i++) {
    const maker = makerAt(view, i);
    if (!maker) continue;
    const via = relayer(view, index, maker.by, maker.cue);
    const leads = view.tokens.slice(view.sentence.first, i).every(({ tag }) => tag === 'PUNCT');
    const isNear = ({ cueTokens, sourceTokens: who }: Draft): boolean =>
      cueTokens !== null &&
      who !== null &&
      (leads ? who.first >= maker.by.last : cueTokens.last <= i && i - cueTokens.last <= NEAR_MAX && who.last <= i);
    const said = known.find((d) => isNear(d) && !d.via && d.source !== null);
    // > | In a report by the bank, [it] says …: the pronoun may be the bank.
    if (!via || !said?.sourceTokens || /^(?:it|they)$/.test(wordAt(view, said.sourceTokens.first))) continue;
    known = known.map((d) =>
      d.cue?.start === said.cue?.start && d.source?.start === said.source?.start ? { ...d, via } : d,
    );
  }
  return known;
}

/** > | in a dossier by [the observatory]     > | in a study published last week by [the institute]     > | in a dispatch from [the agency] */
function makerAt(view: SentenceView, i: number): { cue: SourceRange; by: SourceRange } | null {
  if (wordAt(view, i) !== 'in') return null;
  const text = phraseFrom(view, i + 1);
  if (!text) return null;
  // > | In a survey [of prisons] by the society, …
  const of = wordAt(view, text.last) === 'of' ? phraseFrom(view, text.last + 1) : null;
  const behind = of?.last ?? text.last;
  const made = MADE_WORDS.has(wordAt(view, behind));
  const noun = wordAt(view, text.last - 1);
  // > | In a statement issued by [the ministry], the captain said …: one’s own statement nobody else issues.
  if (!TOLD_IN.has(noun) && !(made && ISSUED_TEXTS.has(noun))) return null;
  let at = made ? behind + 1 : behind;
  const time = view.reading.times.find(({ span }) => made && Math.abs(span.start - (view.tokens[at]?.start ?? 0)) < 4);
  while (time && at < view.sentence.last && (view.tokens[at]?.end ?? 0) <= time.span.end) at++;
  const maker = /^(?:by|from)$/.test(wordAt(view, at)) ? phraseFrom(view, at + 1) : null;
  if (!maker) return null;
  return {
    cue: { first: text.last - 1, last: text.last },
    by: { first: maker.first, last: boundEnd(view, maker.last, view.sentence.last) },
  };
}

/**
 * Whoever makes known what another says to a microphone or in a text, where a relative says what.
 *
 * > | [The charity] posted a voice message from a migrant who says …     > | [The channel] aired an interview with a deserter who said …
 */
export function shownWho(view: SentenceView, index: number, drafts: readonly Draft[]): readonly Draft[] {
  return view.groups.reduce((known, group) => {
    if (group.passive || group.negated || !SHOWING_VERBS.has(group.lemma)) return known;
    const text = phraseAt(view, group.last + (/^(?:out|aloud)$/.test(wordAt(view, group.last)) ? 1 : 0));
    const noun = text ? wordAt(view, text.last - 1) : '';
    if (!text || text.first > group.last + 1 || !(DOCUMENT_NOUNS.has(noun) || SHOWN_NOUNS.has(noun))) return known;
    const who = /^(?:from|of|with|by|in)$/.test(wordAt(view, text.last)) ? phraseFrom(view, text.last + 1) : null;
    const speaker = who && { first: who.first, last: boundEnd(view, who.last, view.sentence.last) };
    // > | a letter from the bishop [saying] that …     > | an interview with a deserter [who] said …
    const told =
      speaker && view.groups.find((g) => g.first === speaker.last + 1 || (g.first === speaker.last && g.participle));
    if (!speaker || !told || (told.first > speaker.last && !/^(?:who|that)$/.test(wordAt(view, speaker.last))))
      return known;
    const teller = subjectOf(view, group);
    const via = teller && relayer(view, index, teller, group);
    const source = charsOf(view.tokens, speaker.first, speaker.last);
    return known.map((d) =>
      via && !d.via && d.cueTokens?.first === told.first
        ? { ...d, rule: 'relayed' as const, source, sourceTokens: speaker, via }
        : d,
    );
  }, drafts);
}
