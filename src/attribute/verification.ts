import { TOLD_NOUNS, UNSUPPORTED_PATTERN, UNVERIFIED_PATTERN } from '../languages/en/certainty.ts';
import { DOCUMENT_NOUNS } from '../languages/en/people.ts';
import type { Reading, Sentence } from '../model/reading.ts';
import { contains, overlapOf, type Range, type Span, spanOf } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** A remark that something was not verified, with the number of its sentence. */
export interface Remark {
  readonly span: Span;
  readonly sentence: number;
  /** That somebody gave no evidence for what he said: it speaks of nothing but his own words. */
  readonly unsupported: boolean;
}

export interface Remarks {
  /** The remarks of each sentence that has any, so that a statement sees those near it and no others. */
  readonly remarks: ReadonlyMap<number, readonly Remark[]>;
  /** The sentences in which somebody says something. */
  readonly spokenIn: ReadonlySet<number>;
}

/** Every remark of an article that something was not verified: `have not been independently verified`. */
export const verificationRemarks = (reading: Reading): ReadonlyMap<number, readonly Remark[]> =>
  Map.groupBy(remarksIn(reading), ({ sentence }) => sentence);

const remarksIn = (reading: Reading): Remark[] =>
  reading.sentences.flatMap(({ start, end }, sentence) => {
    const text = reading.article.text.slice(start, end);
    const found = (pattern: RegExp, unsupported: boolean): Remark[] =>
      Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
        span: spanOf(reading.article, start + index, start + index + words.length),
        sentence,
        unsupported,
      }));
    const plain = found(UNVERIFIED_PATTERN, false);
    const bare = found(UNSUPPORTED_PATTERN, true).filter(({ span }) => !inMarks(reading, span));
    return [...plain, ...bare].sort((a, b) => a.span.start - b.span.start);
  });

/** > | “They gave no evidence,” she said: what somebody says of others is his own. */
const inMarks = ({ quoted }: Reading, span: Range): boolean => quoted.some(({ outer }) => contains(outer, span));

/** > | has not been able to independently [verify] the emails     > | [offered] no evidence for it: the cue is in the remark, and nobody says anything. */
export function isRemark({ cue, sentence, attitude }: Draft, views: readonly SentenceView[]): boolean {
  const view = views[sentence];
  if (!view || cue === null || attitude === 'denies') return false;
  const { article } = view.reading;
  const text = article.text.slice(view.sentence.start, view.sentence.end);
  return [UNVERIFIED_PATTERN, UNSUPPORTED_PATTERN].some((pattern) =>
    Array.from(text.matchAll(pattern)).some(({ index, 0: words }) => {
      const start = view.sentence.start + index;
      return overlapOf(cue, { start, end: start + words.length }) > 0;
    }),
  );
}

/** What points at words just told: `such claims`, `the army’s account`, `this`. */
const POINTER = String.raw`(?:(?:such|these|those|the|this|that|its|their|his|her|other|either|any|all|both|[\p{L}’' ]{2,40}['’]s?)\s+(?:of\s+(?:the|these|those)\s+)?(?:\p{L}+\s+){0,2}?${TOLD_NOUNS}|it|this|that|they|them|which)`;
const POINTS = new RegExp(String.raw`\b${POINTER}\b`, 'iu');
/** Before a remark that speaks of the sentence before: at most who makes it, then what points back. */
const TELLER = String.raw`(?:but|however|yet|still|and)?,?\s*(?:(?:it|he|she|they)\s+(?:said|says|added|adds|noted|notes)\s+(?:that\s+)?)?`;
const OPENS_BY_POINTING = new RegExp(String.raw`^${TELLER}${POINTER}\s+$`, 'iu');
const OPENS_BARELY = new RegExp(String.raw`^${TELLER}(?:there\s+(?:was|is|were|are|has\s+been|had\s+been)\s+)?$`, 'iu');
/** `The stamp could not be verified`. */
const OPENS_BY_THING = /^(?:but\s+)?(?:the|this|that|these|those|his|her|its|their)\s+(?:\p{L}+\s+)?(\p{L}{3,})\s+$/iu;
/** Who could not verify, in at most so many characters: `Interpress`, `The news agency KNA`. */
const TELLER_LENGTH_MAX = 60;
/** What was not verified, behind an active verb: `could not verify [the claims of either side]`, `the authenticity of the videos`. */
const POINTS_ON = new RegExp(String.raw`^\s+(?:(?:of|for)\s+)?(?:the\s+\p{L}+\s+of\s+)?${POINTER}\b`, 'iu');
/** The thing that was not verified, where it is no telling: `could not verify [the emails]`. */
const THING_BEHIND = /^\s+(?:that|the|its|these|those|his|her|their)\s+(?:number of\s+)?(?:\p{L}+\s+)?(\p{L}{4,})\b/iu;
/** A noun with a relative clause of the outlet behind it, up to the remark. */
const OF_ITS_SOURCE = /(\p{L}{4,}), which\s+[^,“”"]{2,60}$/iu;
/** Before a remark on somebody's own words: he is no more than named or meant. */
const OPENS_BY_SPEAKER =
  /^(?:(?:but|however|yet|and),?\s+)?(?:he|she|they|it|the\s+\p{L}+|(?:\p{Lu}[\p{L}’'-]*\s+){1,3})\s*$/iu;
/** `[Unconfirmed] reports said`. */
const OF_A_REPORT = new RegExp(String.raw`^\s+(?:\p{L}+\s+)?${TOLD_NOUNS}\b`, 'iu');
const TOLD = new RegExp(String.raw`\b${TOLD_NOUNS}\b`, 'iu');
/** > | She said the sprinklers were off. “We told them,” she said. The Courier could not verify [her claim]: all that one has said there. */
const HIS = new RegExp(String.raw`\b(?:his|her|their)\s+(?:\p{L}+\s+){0,2}?${TOLD_NOUNS}\b`, 'iu');
/** How many sentences behind a statement a remark may still speak of it. */
const REACH_MAX = 2;
/** A remark on two tellings at once: `neither version`, `either account`. */
const OF_TWO = /\b(?:neither|either|both)\b/i;

/**
 * The remarks that speak of a statement: in its own sentence behind its content, in the next one where that points back, in the one
 * after where it speaks of two tellings, or of what was told and only the outlet spoke in between.
 *
 * > | Villagers said that ten had died. [The claim] has not been verified.
 * > | Villagers said that ten had died. The agency KNA could not verify [this].
 * > | Army: ten died. Rebels: none did. [Neither] version could be verified.
 */
export function remarksOn(
  reading: Reading,
  { remarks, spokenIn }: Remarks,
  { sentence, content, own }: { sentence: number; content: readonly Range[]; own: boolean },
): Span[] {
  const near = Array.from({ length: REACH_MAX + 2 }, (_, reach) => remarks.get(sentence - 1 + reach) ?? []).flat();
  return near.flatMap((remark) => {
    const within = content.some((c) => c.start <= remark.span.start && remark.span.end <= c.end);
    const reach = remark.sentence - sentence;
    if (remark.unsupported) return !own && isOnSpeaker(reading, remark, reach, content) ? [remark.span] : [];
    if (within) return [];
    const at = reading.sentences[remark.sentence] as Sentence;
    const text = reading.article.text;
    const [before, after] = [text.slice(at.start, remark.span.start), text.slice(remark.span.end, at.end)];
    const ofTold = TOLD.test(remark.span.text + after) || TOLD.test(before);
    // > | Debris fell, the governor said. A [video] showed a fire. The [video] could not be verified: of the sentence that has it.
    const noun = /\b(?:the|this|that|these|those) (?:\p{L}+ )?(\p{L}{4,})\s*$/iu.exec(before)?.[1]?.toLowerCase();
    const namedIn = (index: number): boolean => {
      const other = reading.sentences[index];
      return noun !== undefined && text.slice(other?.start, other?.end).toLowerCase().includes(noun);
    };
    // > | The ministry said that it was hit. It summoned the envoy. The agency could not verify the [reports]: of what was told.
    if (own && ofTold && spokenIn.has(sentence - 1) && !spokenIn.has(sentence) && !(reach > 0 && namedIn(sentence)))
      return [];
    const told = content.map((c) => text.slice(c.start, c.end)).join(' ');
    if (reach < 0) return namesThing([before, after], told) ? [remark.span] : [];
    if (reach === 0) return inOwnSentence(remark.span, content, text, [before, after]) ? [remark.span] : [];
    const overOwn = ofTold && spokenIn.has(sentence) && !spokenIn.has(sentence + 1) && !namedIn(sentence + 1);
    const ofOne = HIS.test(before + remark.span.text + after) && at.segment === reading.sentences[sentence]?.segment;
    if (reach === 2 && !overOwn && !ofOne && !OF_TWO.test(remark.span.text + after)) return [];
    return speaksOf(before, remark.span.text, after, told) ? [remark.span] : [];
  });
}

/**
 * Whoever gave no evidence gave none for what he has just said: in the same sentence behind his words, or at the head of the next.
 *
 * > | The governor said the plant had been shelled, [without providing evidence].     > | … [He offered no evidence] for it.
 */
function isOnSpeaker(reading: Reading, { span, sentence }: Remark, reach: number, content: readonly Range[]): boolean {
  const { text } = reading.article;
  if (reach === 0) {
    // > | Vale said [the bank had accused her but gave no evidence]: the bank gave none.
    const isTold = content.some((c) => c.start <= span.start && span.end <= c.end);
    if (isTold && !/^without\b/i.test(span.text)) return false;
    const opens = Math.min(...content.map((c) => c.start));
    // > | The minister asserted[, without evidence, that] the neighbours had used missiles.
    if (span.end <= opens) return /^,(?:\s+that)?\s*$/i.test(text.slice(span.end, opens));
    return /(?:,|\b(?:but|and))\s+(?:\p{L}+ly\s+)?$/iu.test(text.slice(opens, span.start));
  }
  const opening = text.slice(reading.sentences[sentence]?.start, span.start).trim();
  // > | He [gave no evidence] and was convicted: in court that is no remark.
  if (reach !== 1 || !OPENS_BY_SPEAKER.test(opening) || /^(?:gave|has given|have given)\b/i.test(span.text))
    return false;
  const named = /(\p{Lu}[\p{L}’'-]*)$/u.exec(opening)?.[1];
  if (named === undefined || /^(?:He|She|They|It)$/.test(named)) return true;
  const said = reading.sentences[sentence - 1];
  return (
    said !== undefined &&
    text.slice(said.start, said.end).includes(named) &&
    !content.some((c) => text.slice(c.start, c.end).includes(named))
  );
}

/** Behind the content with a pointer in between or as its object; or it is an adjective of the report that the content is from. */
function inOwnSentence(remark: Span, content: readonly Range[], text: string, [before, after]: Around): boolean {
  const end = Math.max(...content.map((c) => c.end));
  if (end <= remark.start) return POINTS.test(text.slice(end, remark.start)) || POINTS_ON.test(after);
  const opens = Math.min(...content.map((c) => c.start));
  if (remark.end > opens) return false;
  // > | A second video[, which] Openlens [has been unable to verify] independently[, purports to show] bodies by the wall.
  if (OF_ITS_SOURCE.test(before)) return /^[^,]{0,30},/.test(after);
  return /(?:^|\s)un\p{L}+$/iu.test(remark.text) && OF_A_REPORT.test(text.slice(remark.end, opens));
}

/** What stands before and behind a remark in its sentence. */
type Around = readonly [before: string, after: string];

/** > | Reuters has not been able to verify [the emails]: what is told names the same thing. */
function namesThing([before, after]: Around, told: string): boolean {
  const thing =
    before.length <= TELLER_LENGTH_MAX && !/[,“”"]/.test(before) ? THING_BEHIND.exec(after)?.[1] : undefined;
  return thing !== undefined && new RegExp(String.raw`\b${thing}`, 'i').test(told);
}

function speaksOf(before: string, remark: string, after: string, told: string): boolean {
  if (/^n(?:either|one|o)\b/i.test(remark)) return OPENS_BARELY.test(before);
  if (OPENS_BY_POINTING.test(before)) return true;
  // > | The firm declined to comment on that and [the account] could not be confirmed.
  const clause = /[,;]?\s(?:and|but)\s((?:(?!\s(?:and|but)\s).)+)$/i.exec(before)?.[1] ?? '';
  if (TOLD.test(clause) && OPENS_BY_POINTING.test(clause)) return true;
  if (before.length <= TELLER_LENGTH_MAX && !/[,“”"]/.test(before) && POINTS_ON.test(after)) return true;
  if (namesThing([before, after], told)) return true;
  const thing = OPENS_BY_THING.exec(before)?.[1];
  return thing !== undefined && new RegExp(String.raw`\b${thing}`, 'i').test(told);
}

/** > | could not verify [the footage], [the tolls]     not   | could not confirm [the cause] of the crash: that is news. */
const isOfTexts = (thing: string): boolean =>
  /^(?:tolls?|numbers?)$/i.test(thing) ||
  DOCUMENT_NOUNS.has(thing.toLowerCase()) ||
  DOCUMENT_NOUNS.has(`${thing.toLowerCase()}s`);

/** > | AFP was unable to independently verify the tolls. — the whole of what the outlet says is the remark. */
export function isWholeRemark(text: string): boolean {
  const found = text.matchAll(UNVERIFIED_PATTERN).next().value;
  if (!found) return false;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  if (/^\s*(?:independently|separately|at the time of publication|immediately)?\s*$/i.test(after))
    return (
      before.length <= TELLER_LENGTH_MAX &&
      (OPENS_BARELY.test(before) || OPENS_BY_POINTING.test(before) || /(?:^|\s)which [^,]*$/.test(before))
    );
  return (
    before.length <= TELLER_LENGTH_MAX &&
    !/[,“”"]/.test(before) &&
    (POINTS_ON.test(after) || isOfTexts(THING_BEHIND.exec(after)?.[1] ?? '')) &&
    after.length <= 60
  );
}
