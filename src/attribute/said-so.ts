import { NOBODY } from '../languages/en/cues.ts';
import { DOCUMENT_NOUNS } from '../languages/en/people.ts';
import type { Range } from '../model/span.ts';
import { isSomebody } from './can-speak.ts';
import { splitConjuncts } from './clauses.ts';
import { draftsOf, relayedBy } from './compose.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import { boundEnd, phraseFrom, type SourceRange, subjectOf } from './sources.ts';

const POINTERS = /^(?:this|that)$/;
const TELLING: ReadonlySet<string> = new Set('state say announce report note confirm'.split(' '));

/**
 * What one sentence tells, and the next says who said it.
 *
 * > | [The corridor was agreed.] [This is stated in] a message by [the intelligence service].     > | [They will stay.] [He] [said this] in an interview.
 *
 * The drafts, with what the pointing sentence gives in place of what was found in it.
 */
export function saidSo(views: readonly SentenceView[], drafts: readonly Draft[]): Draft[] {
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence);
  const pointing = views.flatMap((view, index) => {
    const [before, at] = [views[index - 1], pointsBack(view)];
    const isNear = before !== undefined && view.sentence.segment - before.sentence.segment <= 1;
    if (!at || !before || !isNear || bySentence.has(index - 1) || isHeadline(before)) return [];
    const { first, last } = trimTokens(before.tokens, before.sentence.first, before.sentence.last);
    const pieces = splitConjuncts(before, first, last).flatMap((p) => charsOf(before.tokens, p.first, p.last) ?? []);
    const cue = charsOf(view.tokens, at.cue.first, at.cue.last);
    const [opening, closing] = [pieces[0], pieces.at(-1)];
    if (!cue || !opening || !closing) return [];
    const by = { index, ...at, verb: { stance: 'neutral', attitude: 'asserts' } as const };
    const contents = pieces.map((piece): Range[] => [piece]);
    const said = draftsOf(view, by, 'according', contents, { start: opening.start, end: closing.end });
    // > | This is stated in a message by the service, [the agency] reports.
    const relay = bySentence.get(index)?.find((d) => d.source && d.cue && d.cue.start > cue.end);
    return [{ index, drafts: relay ? relayedBy(said, { ...relay, rule: 'relayed', content: [] }) : said }];
  });
  const replaced = new Set(pointing.map(({ index }) => index));
  return [...drafts.filter(({ sentence }) => !replaced.has(sentence)), ...pointing.flatMap((p) => p.drafts)];
}

const isHeadline = ({ reading, sentence }: SentenceView): boolean =>
  reading.article.segments[sentence.segment]?.kind === 'headline';

/** Who said it, and by which words, where a sentence points back to the one before; null where it does not. */
function pointsBack(view: SentenceView): { cue: SourceRange; source: SourceRange } | null {
  const group = view.groups.find((g) => g.finite);
  if (!group || group.negated || !TELLING.has(group.lemma)) return null;
  // > | This was announced by the club in a letter that …: a sentence that tells something itself points to nothing.
  const tells = view.tokens
    .slice(group.last, view.sentence.last)
    .some(({ text }) => /^(?:that|whether|to)$/.test(text));
  if (tells || view.groups.some((g) => g.infinitive && g.first > group.first)) return null;
  return group.passive ? bySomebody(view, group) : saidThis(view, group);
}

/** > | [This was announced by] the head of the district.     > | [This is stated in] a message by the service. */
function bySomebody(view: SentenceView, group: SentenceView['groups'][number]): ReturnType<typeof pointsBack> {
  const { first } = view.sentence;
  if (group.first !== first + 1 || !POINTERS.test(wordAt(view, first))) return null;
  if (!/^(?:by|in|on)$/.test(wordAt(view, group.last))) return null;
  const text = phraseFrom(view, group.last + 1);
  const author = text && wordAt(view, text.last) === 'by' ? phraseFrom(view, text.last + 1) : null;
  // > | This was stated [in Moscow], [by mistake]: a place and a way say nothing.
  const isText = text !== null && DOCUMENT_NOUNS.has(view.tokens[text.head]?.lemma ?? '');
  const byWhom = wordAt(view, group.last) === 'by' ? text : isText ? (author ?? text) : null;
  const source = byWhom && (isText || isSomebody(view, byWhom)) ? byWhom : null;
  if (!source) return null;
  const last = boundEnd(view, source.last, view.sentence.last);
  return { cue: { first: group.first, last: group.last + 1 }, source: { first: source.first, last } };
}

/** > | [He] [said this] in an interview with the radio. */
function saidThis(view: SentenceView, group: SentenceView['groups'][number]): ReturnType<typeof pointsBack> {
  const object = wordAt(view, group.last);
  if (object !== 'this' || !/^(?:in|on|at|during)$/.test(wordAt(view, group.last + 1))) return null;
  const source = subjectOf(view, group);
  if (source && NOBODY.has(wordAt(view, source.first))) return null;
  return source && source.last <= group.first ? { cue: { first: group.first, last: group.last + 1 }, source } : null;
}
