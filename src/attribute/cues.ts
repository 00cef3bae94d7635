import { SUBORDINATORS } from '../languages/en/clauses.ts';
import { AGENTLESS_VERBS, CUE_NOUNS, CUE_VERBS, type CueVerb, QUOTE_ONLY_VERBS, SPEECH_NOUNS, TELL_VERBS } from '../languages/en/cues.ts';
import type { QuotedStretch } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import { type ContentRange, contentAfter } from './contents.ts';
import { clausesOf, splitConjuncts, stripConnectives } from './clauses.ts';
import type { Draft } from './draft.ts';
import { charsOf, isQuoteMark, quotedAt, type SentenceView, trimTokens, viewSentence, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, type SourceRange, subjectAfter, subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Every attribution whose cue stands in this sentence, in the order of the cues. */
export function cuesOf(view: SentenceView, index: number): Draft[] {
  const drafts: Draft[] = [];
  for (const group of view.groups) {
    const found = toldBy(view, group, index) ?? agentless(view, group, index) ?? verbCue(view, group, index);
    if (found) drafts.push(...found);
  }
  drafts.push(...accordingTo(view, index), ...cueNouns(view, index));
  return drafts.sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

/** The reading of a verb that fits what stands after it: `called for` and `called on` are two. */
function readings(view: SentenceView, group: VerbGroup): { verbs: readonly CueVerb[]; after: number } {
  const all = CUE_VERBS.get(group.lemma) ?? [];
  const particle = wordAt(view, group.last);
  const withParticle = all.filter((v) => v.particle === particle);
  if (withParticle.length > 0) return { verbs: withParticle, after: group.last + 1 };
  return { verbs: all.filter((v) => v.particle === null), after: group.last };
}

function verbCue(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  const { verbs, after } = readings(view, group);
  const main = verbs[0];
  if (!main || group.infinitive || group.passive) return null;
  const frames = [...new Set(verbs.flatMap((v) => v.frames))];
  const left = quoteBefore(view, group);
  if (left) return quotedBefore(view, group, index, main, left);
  if (!group.finite && !cueParticiple(view, group)) return null;
  const right = contentAfter(view, after, frames, group.lemma);
  if (right && allowed(view, group, right)) {
    const source = subjectOf(view, group);
    if (!source || !canSpeak(view, source, right)) return null;
    const verb = verbs.find((v) => v.frames.includes(right.frame)) ?? main;
    const refusal = negatedCue(view, group, right, verb);
    if (refusal === 'silence') return null;
    const long = longQuote(view, right);
    if (long) return quoteDrafts(view, index, source, { first: group.first, last: after }, verb, long);
    if (refusal === 'denial') return compose(view, index, source, { first: group.first, last: after }, { ...verb, attitude: 'denies' }, right);
    return compose(view, index, source, { first: group.first, last: after }, verb, right);
  }
  return right ? null : (interrupted(view, group, index, main) ?? clauseBefore(view, group, index, main));
}

/** Not to believe or accept something is to deny it; not to say or explain something is to say nothing. */
const DENIED_BY_NEGATION = new Set(['believe', 'think', 'accept', 'agree', 'recognise', 'recognize', 'expect', 'consider', 'see']);

function negatedCue(view: SentenceView, group: VerbGroup, content: ContentRange, verb: CueVerb): 'silence' | 'denial' | null {
  const open = /^(?:who|what|when|where|why|how|whether|if)$/.test(wordAt(view, content.first)) || /^(?:whether|if)$/.test(wordAt(view, content.first - 1));
  if (!group.negated) return open && verb.attitude === 'asserts' && /^(?:explain|reveal|disclose|specify)$/.test(group.lemma) ? 'silence' : null;
  return DENIED_BY_NEGATION.has(group.lemma) ? 'denial' : 'silence';
}

/** A quotation to the right of its cue that runs on over the end of the sentence. */
function longQuote(view: SentenceView, content: ContentRange): QuotedStretch | null {
  const start = view.tokens[content.first]?.start ?? -1;
  return view.reading.quoted.find((q) => (q.start === start || q.outer.start === start) && q.end > view.sentence.end) ?? null;
}

function quoteDrafts(view: SentenceView, index: number, source: SourceRange, cue: SourceRange, verb: CueVerb, stretch: QuotedStretch): Draft[] {
  const cueRange = cueChars(view, cue.first, cue.last);
  if (!cueRange) return [];
  return piecesOfQuote(view, stretch).map((range) => ({
    rule: 'quoted',
    sentence: index,
    source: charsOf(view.tokens, source.first, source.last),
    sourceTokens: source,
    cue: cueRange,
    cueTokens: cue,
    stance: verb.stance,
    attitude: verb.attitude,
    content: [range],
    scope: { start: cueRange.end, end: stretch.end },
  }));
}

/** Verbs that mostly do other things need a quotation or `that` beside them. */
function allowed(view: SentenceView, group: VerbGroup, right: ContentRange): boolean {
  if (!QUOTE_ONLY_VERBS.has(group.lemma)) return true;
  const before = wordAt(view, right.first - 1);
  const opensQuote = isQuoteMark(view.tokens[right.first - 1]?.text ?? '') || isQuoteMark(view.tokens[right.first]?.text ?? '');
  return opensQuote || before === 'that' || before === ':';
}

/** > | …, accusing Russia of …    > | …, adding that …    > | … – citing two officials */
function cueParticiple(view: SentenceView, group: VerbGroup): boolean {
  if (!group.participle) return false;
  let i = group.first - 1;
  while (i >= view.sentence.first && (view.tokens[i]?.tag === 'ADV' || ['and', 'while', 'when', 'by', 'but'].includes(wordAt(view, i)))) i--;
  const before = view.tokens[i];
  return before !== undefined && i >= view.sentence.first && before.tag === 'PUNCT';
}

/** Who can stand as a source: a mention of somebody, or any noun phrase before a verb of plain saying. */
function canSpeak(view: SentenceView, source: SourceRange, content: ContentRange): boolean {
  const range = charsOf(view.tokens, source.first, source.last);
  if (!range) return false;
  const mentioned = view.reading.mentions.some((m) => m.start < range.end && range.start < m.end && m.kind !== 'other');
  if (mentioned) return true;
  const words = view.tokens.slice(source.first, source.last);
  if (words.some((t) => t.tag === 'PROPN' || (t.tag === 'PRON' && /^(?:he|she|they|i|we)$/.test(t.lemma)) || SPEECH_NOUNS.has(t.text.toLowerCase()))) return true;
  return content.frame === 'clause' && !words.every((t) => t.tag === 'PRON');
}

function cueChars(view: SentenceView, first: number, last: number): Range | null {
  let from = first;
  while (from > view.sentence.first && view.tokens[from - 1]?.tag === 'ADV' && from - 1 > view.sentence.first) from--;
  return charsOf(view.tokens, from, last);
}

function compose(view: SentenceView, index: number, source: SourceRange | null, cue: SourceRange, verb: Pick<CueVerb, 'stance' | 'attitude'>, content: ContentRange, rule?: Draft['rule']): Draft[] {
  const { tokens } = view;
  const cueRange = cueChars(view, cue.first, cue.last);
  const scope = charsOf(tokens, Math.min(cue.last, content.first), Math.max(cue.last, content.last));
  if (!cueRange || !scope) return [];
  const pieces = content.frame === 'clause' ? splitConjuncts(view, content.first, content.last) : [{ first: content.first, last: content.last }];
  const quoted = quotedAt(view.reading, tokens[content.first]?.start ?? 0) !== null;
  return pieces.flatMap((piece) => {
    const range = charsOf(tokens, piece.first, piece.last);
    if (!range) return [];
    return [
      {
        rule: rule ?? (quoted ? 'quoted' : content.frame === 'clause' ? 'indirect' : 'noun'),
        sentence: index,
        source: source ? charsOf(tokens, source.first, source.last) : null,
        sourceTokens: source,
        cue: cueRange,
        cueTokens: cue,
        stance: verb.stance,
        attitude: verb.attitude,
        content: [range],
        scope,
      } satisfies Draft,
    ];
  });
}

/** The quotation that ends right before a cue and its subject: `"…," he said`, `"…," said the mayor`. */
function quoteBefore(view: SentenceView, group: VerbGroup): QuotedStretch | null {
  const { tokens, sentence } = view;
  if (!group.finite) return null;
  let i = group.first - 1;
  const subject = view.reading.phrases.find((p) => p.last <= group.first && p.first >= sentence.first && p.last >= group.first - 2);
  const starts = [group.first, subject ? leftmost(view, subject.first) : group.first];
  for (const start of starts) {
    i = start - 1;
    while (i >= sentence.first && (tokens[i]?.text === ',' || tokens[i]?.tag === 'ADV')) i--;
    const mark = tokens[i];
    if (!mark || i < sentence.first) continue;
    const stretch = view.reading.quoted.find((q) => q.outer.end === mark.end);
    if (stretch && isQuoteMark(mark.text) && worthQuoting(stretch, view)) return stretch;
  }
  return null;
}

/** `, the president's spokesman, | Ivo Lan, | said`: the start of a subject of several phrases. */
function leftmost(view: SentenceView, first: number): number {
  let i = first;
  while (i > view.sentence.first) {
    const before = view.tokens[i - 1];
    if (!before) break;
    const phrase = view.reading.phrases.find((p) => p.last === i - (before.tag === 'ADP' || before.tag === 'CCONJ' ? 1 : 0));
    if (!phrase || phrase.first >= i || phrase.first < view.sentence.first) break;
    i = phrase.first;
  }
  return i;
}

/** A mere word in quotation marks before a verb is its subject, no utterance. */
const QUOTE_WORDS_MIN = 2;
const worthQuoting = (stretch: QuotedStretch, view: SentenceView): boolean =>
  view.reading.tokens.filter((t) => t.start >= stretch.start && t.end <= stretch.end && t.tag !== 'PUNCT').length >= QUOTE_WORDS_MIN;

function quotedBefore(view: SentenceView, group: VerbGroup, index: number, verb: CueVerb, stretch: QuotedStretch): Draft[] | null {
  const inverted = (view.tokens[group.first - 1]?.end ?? 0) >= stretch.outer.end - 1 && stretchEndsAt(view, stretch, group.first);
  const source = inverted ? (subjectAfter(view, group) ?? subjectOf(view, group)) : subjectOf(view, group);
  const cueRange = cueChars(view, group.first, group.last);
  if (!source || !cueRange) return null;
  const whole = mixedStart(view, stretch);
  return piecesOfQuote(view, { start: whole, end: stretch.end }).map((range) => ({
    rule: 'quoted',
    sentence: index,
    source: charsOf(view.tokens, source.first, source.last),
    sourceTokens: source,
    cue: cueRange,
    cueTokens: { first: group.first, last: group.last },
    stance: verb.stance,
    attitude: verb.attitude === 'denies' ? 'asserts' : verb.attitude,
    content: [range],
    scope: { start: whole, end: stretch.end },
  }));
}

/** `Ukraine forces 'active in second region', Vale confirms`: words before the marks in the same clause belong to the content. */
function mixedStart(view: SentenceView, stretch: QuotedStretch): number {
  const first = view.tokens[view.sentence.first];
  if (!first || first.start >= stretch.outer.start) return stretch.start;
  const firstAt = view.tokens.findIndex((t) => t.start >= stretch.outer.start);
  const before = view.tokens.slice(view.sentence.first, firstAt);
  if (before.some((t) => [',', ':', ';'].includes(t.text)) || isQuoteMark(before.at(-1)?.text ?? '')) {
    const colon = before.findLastIndex((t) => [':', ';'].includes(t.text) || isQuoteMark(t.text));
    const start = before[colon + 1];
    return start && colon >= 0 && colon < before.length - 1 ? start.start : stretch.start;
  }
  return before.length > 0 && before.length <= 12 ? first.start : stretch.start;
}

const stretchEndsAt = (view: SentenceView, stretch: QuotedStretch, at: number): boolean => {
  for (let i = at - 1; i >= view.sentence.first; i--) {
    const token = view.tokens[i];
    if (!token) return false;
    if (token.end <= stretch.outer.end) return true;
    if (token.text !== ',' && token.tag !== 'ADV') return false;
  }
  return false;
};

/** The propositions of a quotation: its sentences, and the clauses that stand side by side in them. */
export function piecesOfQuote(view: SentenceView, range: Range): Range[] {
  const { reading } = view;
  const inside = reading.tokens.map((t, i) => ({ t, i })).filter(({ t }) => t.start >= range.start && t.end <= range.end);
  const pieces: Range[] = [];
  for (const sentence of reading.sentences) {
    const part = inside.filter(({ i }) => i >= sentence.first && i < sentence.last);
    const from = part[0];
    const to = part.at(-1);
    if (!from || !to) continue;
    const here = sentence === view.sentence ? view : viewSentence(reading, sentence);
    for (const piece of splitConjuncts(here, from.i, to.i + 1)) {
      const chars = charsOf(reading.tokens, stripConnectives(here, piece.first, piece.last), piece.last);
      if (chars && chars.end > chars.start) pieces.push(chars);
    }
  }
  return pieces;
}

/** > | The border is closed, the ministry says. — the clause before, where nothing stands after. */
function clauseBefore(view: SentenceView, group: VerbGroup, index: number, verb: CueVerb): Draft[] | null {
  const { tokens, sentence } = view;
  if (!group.finite || !verb.frames.includes('clause') || QUOTE_ONLY_VERBS.has(group.lemma)) return null;
  const source = subjectOf(view, group);
  const comma = source ? tokens[source.first - 1] : undefined;
  if (!source || comma?.text !== ',' || !canSpeak(view, source, { first: 0, last: 0, frame: 'clause' })) return null;
  const after = tokens[group.last];
  const closes = !after || group.last >= sentence.last || after.tag === 'PUNCT' || after.tag === 'ADP' || after.tag === 'ADV';
  const content = trimTokens(tokens, clauseOpening(view, source.first - 1), source.first - 1);
  if (!closes || SUBORDINATORS.has(wordAt(view, sentence.first))) return null;
  if (content.last <= content.first || !view.groups.some((g) => g.finite && g.first >= content.first && g.last <= content.last)) return null;
  return compose(view, index, source, { first: group.first, last: group.last }, verb, { ...content, frame: 'clause' });
}

/** After the last semicolon or dash before `i`; the start of the sentence where there is none. */
function clauseOpening(view: SentenceView, i: number): number {
  for (let k = i - 1; k > view.sentence.first; k--) if (view.tokens[k]?.text === ';' || view.tokens[k]?.text === ':') return k + 1;
  return view.sentence.first;
}

/** > | [The tank], Ms Vale said, [had lost 9,000 litres at most]. — the cue and its subject stand between commas. */
function interrupted(view: SentenceView, group: VerbGroup, index: number, verb: CueVerb): Draft[] | null {
  const { tokens, sentence } = view;
  if (!group.finite || !verb.frames.includes('clause')) return null;
  const source = subjectOf(view, group);
  if (!source || tokens[source.first - 1]?.text !== ',') return null;
  const particle = verb.particle !== null && wordAt(view, group.last) === verb.particle ? 1 : 0;
  if (tokens[group.last + particle]?.text !== ',' || !canSpeak(view, source, { first: 0, last: 0, frame: 'clause' })) return null;
  const before = trimTokens(tokens, clauseOpening(view, source.first - 1), source.first - 1);
  const from = group.last + particle + 1;
  const goesOn = view.groups.some((g) => g.finite && g.first >= from);
  const conditional = SUBORDINATORS.has(wordAt(view, before.first));
  if (before.last <= before.first || !goesOn || (!conditional && view.groups.some((g) => g.finite && g.first >= before.first && g.last <= before.last))) return null;
  const after = contentAfter({ ...view, sentence }, from, ['clause', 'quote', 'noun'], 'say');
  const rest = after ?? { ...trimTokens(tokens, from, sentence.last), frame: 'clause' as const };
  const first = charsOf(tokens, before.first, before.last);
  const last = charsOf(tokens, from, Math.max(rest.last, from + 1));
  const cue = cueChars(view, group.first, group.last + particle);
  if (!first || !last || !cue) return null;
  return [{ rule: 'indirect', sentence: index, source: charsOf(tokens, source.first, source.last), sourceTokens: source, cue, cueTokens: { first: group.first, last: group.last }, stance: verb.stance, attitude: verb.attitude, content: [first, last], scope: { start: first.start, end: last.end } }];
}

/** > | had been told by [engineers] that [it was routine] — the agent of a passive telling is its source. */
function toldBy(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (!group.passive || !TELL_VERBS.has(group.lemma) || wordAt(view, group.last) !== 'by') return null;
  const agent = phraseAt(view, group.last + 1);
  if (!agent) return null;
  const end = boundEnd(view, agent.last, view.sentence.last);
  for (let i = agent.last; i < Math.min(view.sentence.last, end + 6); i++) {
    if (wordAt(view, i) !== 'that') continue;
    const content = contentAfter(view, i, ['clause'], 'say');
    return content ? compose(view, index, { first: agent.first, last: Math.min(end, i) }, { first: group.first, last: group.last + 1 }, { stance: 'neutral', attitude: 'asserts' }, content) : null;
  }
  return null;
}

/**
 * Belief and accusation without a source.
 *
 * > | [The operation] is believed [to be smaller]      > | It is thought that [two died]
 * > | [The minister] has been accused [of lying] — makes nobody's source of the minister.
 */
function agentless(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (!group.passive || group.infinitive) return null;
  const next = wordAt(view, group.last);
  const accused = (group.lemma === 'accuse' || group.lemma === 'suspect') && next === 'of';
  if (!accused && !AGENTLESS_VERBS.has(group.lemma)) return null;
  const subject = subjectOf(view, group);
  const cue = { first: group.first, last: group.last };
  const stance = group.lemma === 'claim' || group.lemma === 'allege' ? 'doubting' : 'neutral';
  const verb = { stance, attitude: group.lemma === 'expect' ? 'predicts' : 'asserts' } as const;
  const end = trimTokens(view.tokens, group.last, clauseLimit(view, group.last));
  if (next === 'that') return compose(view, index, null, cue, verb, { first: group.last + 1, last: end.last, frame: 'clause' }, 'agentless');
  if (!subject || !(accused || next === 'to')) return null;
  const scope = charsOf(view.tokens, group.last, end.last);
  const cueRange = cueChars(view, cue.first, cue.last);
  const content = [charsOf(view.tokens, subject.first, subject.last), charsOf(view.tokens, group.last, end.last)].filter((r) => r !== null);
  if (!scope || !cueRange || content.length < 2) return null;
  return [{ rule: 'agentless', sentence: index, source: null, sourceTokens: null, cue: cueRange, cueTokens: cue, ...verb, content, scope }];
}

function clauseLimit(view: SentenceView, from: number): number {
  for (let k = from; k < view.sentence.last; k++) if (view.tokens[k]?.text === ',' && !view.tokens.slice(from, k).some((t) => t.text === ',')) if (view.groups.some((g) => g.finite && g.first > k)) return k;
  const next = clausesOf(view, from, view.sentence.last).find((c) => c.first > from && c.kind !== 'complement');
  return next ? next.first - 1 : view.sentence.last;
}

/** > | According to [the ministry], [30 countries will join].     > | [Two died], according to [police]. */
function accordingTo(view: SentenceView, index: number): Draft[] {
  const { tokens, sentence } = view;
  const drafts: Draft[] = [];
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    if (wordAt(view, i) !== 'according' || wordAt(view, i + 1) !== 'to') continue;
    const phrase = phraseAt(view, i + 2);
    if (!phrase) continue;
    const opens = i === sentence.first || tokens[i - 1]?.tag === 'PUNCT' && tokens.slice(sentence.first, i).every((t) => t.tag === 'PUNCT' || t.tag === 'CCONJ' || t.tag === 'ADV');
    const end = opens ? commaAfter(view, phrase.last) : boundEnd(view, phrase.last, sentence.last);
    const source = { first: phrase.first, last: end };
    const region = opens ? trimTokens(tokens, end, sentence.last) : trimTokens(tokens, accordingFrom(view, i), i);
    const content = opens ? contentAfter(view, region.first, ['clause'], 'say') ?? { ...region, frame: 'clause' as const } : { ...region, frame: 'clause' as const };
    if (content.last - content.first < 2) continue;
    const tail = opens ? [] : includingTail(view, end);
    for (const draft of compose(view, index, source, { first: i, last: i + 2 }, { stance: 'neutral', attitude: 'asserts' }, content, 'according'))
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

function commaAfter(view: SentenceView, from: number): number {
  for (let k = from; k < Math.min(view.sentence.last, from + 14); k++) if (view.tokens[k]?.text === ',') return k;
  return from;
}

/** > | Lorvane holds small pockets, according to the institute, [including land near the town] */
function includingTail(view: SentenceView, from: number): Range[] {
  if (view.tokens[from]?.text !== ',' || wordAt(view, from + 1) !== 'including') return [];
  let end = from + 1;
  while (end < view.sentence.last && !['.', ';'].includes(view.tokens[end]?.text ?? '') && view.tokens[end]?.text !== '-' && view.tokens[end]?.text !== '–') end++;
  const range = charsOf(view.tokens, from + 1, end);
  return range ? [range] : [];
}

/** > | [US and European] allegations that [it drags its feet]     > | [its] claim that [the gates held] */
function cueNouns(view: SentenceView, index: number): Draft[] {
  const { tokens, sentence } = view;
  const drafts: Draft[] = [];
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const token = tokens[i];
    const stance = token?.tag === 'NOUN' ? (CUE_NOUNS.get(wordAt(view, i)) ?? CUE_NOUNS.get(wordAt(view, i).replace(/s$/, ''))) : undefined;
    if (stance === undefined || wordAt(view, i + 1) !== 'that') continue;
    const content = contentAfter(view, i + 1, ['clause'], 'say');
    if (!content) continue;
    const phrase = phraseAt(view, i);
    const owner = phrase && phrase.first < i ? possessor(view, phrase.first, i) : null;
    drafts.push(...compose(view, index, owner, { first: i, last: i + 1 }, { stance, attitude: 'asserts' }, content, 'cue-noun'));
  }
  return drafts;
}

/** The words before a cue noun that say whose it is; a bare article says nothing. */
function possessor(view: SentenceView, first: number, noun: number): SourceRange | null {
  let from = first;
  let to = noun;
  while (from < to && view.tokens[from]?.tag === 'DET') from++;
  while (to > from && /^['’]s?$/.test(view.tokens[to - 1]?.text ?? '')) to--;
  const owner = view.tokens.slice(from, to).some((t) => t.tag === 'PROPN' || t.tag === 'PRON' || /^\p{Lu}/u.test(t.text) || t.tag === 'NOUN');
  return owner ? { first: from, last: to } : null;
}

