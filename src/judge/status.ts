import { UNVERIFIED_PATTERN } from '../languages/en/certainty.ts';
import { VERDICT_PATTERN } from '../languages/en/opposites.ts';
import {
  ADMISSION_CUES,
  EXPRESSIVE_CUES,
  FIRST_WORDS,
  OWN_BURDEN,
  OWN_PLANS,
  SUCCESS_PATTERN,
} from '../languages/en/standing.ts';
import type { ClaimStatus } from '../model/claim.ts';
import type { Evidence } from '../model/derivation.ts';
import type { Entity } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import { letterWords } from '../text/words.ts';
import type { Counted, Ledger } from './counts.ts';
import { isObserver, roleOf } from './origins.ts';
import { sameOrigin } from './same-origin.ts';

/** The rule that gave a status, and the statements it read. */
export interface Judged {
  readonly status: readonly ClaimStatus[];
  readonly because: readonly Evidence[];
}

/** What one claim's status is read from. */
export interface Case {
  readonly members: readonly Statement[];
  readonly counted: Counted;
  readonly ledger: Ledger;
  /** Statements of other claims that deny or contradict it. */
  readonly disputed: readonly Statement[];
  /** Statements of other claims that support it without being it. */
  readonly supporting: readonly Statement[];
}

interface Rule {
  readonly status: ClaimStatus;
  /** The rule in words, as the reader sees it, by the statements that it read. */
  note(read: readonly Statement[], it: Case): string;
  /** The statements that the rule rests on; none where it does not apply. */
  reads(it: Case): readonly Statement[];
}

export const speakerOf = (s: Statement, ledger: Ledger): Entity | null => {
  const id = s.chain.at(-1) ?? s.source?.entity ?? null;
  return id === null ? null : (ledger.entities.get(id) ?? null);
};

const partySays = (s: Statement, ledger: Ledger): boolean =>
  s.source !== null && roleOf(speakerOf(s, ledger)) === 'party';
const textOf = (s: Statement): string => s.content.map((c) => c.text).join(' ');

/** The speaker's own side is what is spoken of: `our troops`, or the side's name in the content. */
function ofOwnSide(s: Statement, ledger: Ledger): boolean {
  const speaker = speakerOf(s, ledger);
  const words = textOf(s);
  if (/\b(?:we|our|us|my|i|his|her|their|its|he|she|it)\b/i.test(words) || OWN_BODY.test(words)) return true;
  return sideNamed(speaker, words);
}

/** `the company` in the words of its spokeswoman is the side that she speaks for. */
const OWN_BODY = /\bthe\s+(?:company|firm|group|authority|agency|ministry|government|club|union|council)\b/i;

function sideNamed(speaker: Entity | null, words: string): boolean {
  return [speaker?.party, speaker?.name].some(
    (side) => side != null && side.length > 3 && words.toLowerCase().includes(side.slice(0, 5).toLowerCase()),
  );
}

/** A party says this of itself: under a cue that presents it as so, as an act of its own, or as its own plan or feeling. */
function acknowledges(s: Statement, ledger: Ledger): boolean {
  // A demand is about what another should do: `Mr Vale should resign` is no admission of the one who asks for it.
  if (!partySays(s, ledger)) return false;
  if (s.attitude === 'denies' || s.attitude === 'questions' || s.attitude === 'demands') return false;
  const cue = letterWords((s.cue?.span.text ?? '').toLowerCase());
  if (cue.some((w) => [...lemmas(w)].some((l) => EXPRESSIVE_CUES.has(l)))) return true;
  if (s.polarity === 'negative') return false;
  if (s.cue?.stance === 'factive' && ofOwnSide(s, ledger)) return admits(s) || !SUCCESS_PATTERN.test(textOf(s));
  // > | our losses were heavy    > | our presence in the region
  if (OWN_BURDEN.test(textOf(s)) && !SUCCESS_PATTERN.test(textOf(s))) return true;
  return (
    FIRST_WORDS.test(textOf(s)) &&
    (OWN_PLANS.test(textOf(s)) || /^\W*(?:we|i)\s+(?:continue|are|am|have begun|keep)\b/i.test(textOf(s)))
  );
}

/** The cue owns to it: `admitted`, `conceded`. What a side confirms to its own credit is a boast, and asserted like any other. */
const admits = (s: Statement): boolean =>
  letterWords((s.cue?.span.text ?? '').toLowerCase()).some((w) => [...lemmas(w)].some((l) => ADMISSION_CUES.has(l)));

/** A word and what it may be a form of: `thanked`, `urges`, `praising`. */
function* lemmas(word: string): Generator<string> {
  yield word;
  for (const ending of ['s', 'ed', 'd', 'ing', 'es']) if (word.endsWith(ending)) yield word.slice(0, -ending.length);
  if (word.endsWith('ing')) yield `${word.slice(0, -3)}e`;
}

/** Of one side: under one name, or one origin by rule K4, as a body is with its spokesman. */
function ofOneSide(a: Statement, b: Statement, ledger: Ledger): boolean {
  if (sideOf(a, ledger) === sideOf(b, ledger)) return true;
  const [x, y] = [speakerOf(a, ledger), speakerOf(b, ledger)];
  return x !== null && y !== null && sameOrigin(x, y);
}

const sideOf = (s: Statement, ledger: Ledger): string | null => {
  const speaker = speakerOf(s, ledger);
  return speaker === null ? (s.source?.name ?? null) : (speaker.party ?? speaker.name);
};

/** It answers another statement and asserts nothing else: a denial, or a verdict in a few words. */
export function isDenial(s: Statement): boolean {
  const text = textOf(s);
  return s.attitude === 'denies' || (letterWords(text).length <= VERDICT_WORDS_MAX && VERDICT_PATTERN.test(text));
}

/** A verdict says no more than this many words. */
const VERDICT_WORDS_MAX = 7;

/** Every status with its rule, in the order in which they are shown. A claim may have several. */
const RULES: readonly Rule[] = [
  {
    status: 'acknowledged-by-party',
    note: (read) =>
      read.some(admits)
        ? 'A party owns to this of its own side: it admits, acknowledges or concedes it.'
        : 'A party says this of its own side: under a cue that presents it as so, as its own act, plan or feeling.',
    reads: ({ members, ledger }) => members.filter((s) => acknowledges(s, ledger)),
  },
  {
    status: 'asserted-by-one-side',
    note: (read, { ledger }) =>
      read.some((s) => SUCCESS_PATTERN.test(textOf(s)) && ofOwnSide(s, ledger))
        ? 'Only one side says this among the articles supplied, and to its own credit.'
        : 'Only one side says this among the articles supplied.',
    reads: ({ members, counted, ledger }) => {
      const told = members.filter((s) => s.source !== null && !isThird(s, ledger));
      const one = counted.origins.length === 1 || new Set(told.map((s) => sideOf(s, ledger))).size === 1;
      return one && !members.some((s) => acknowledges(s, ledger)) ? told : [];
    },
  },
  {
    status: 'denied-by-other-side',
    note: () => 'Another side denies this, or tells it otherwise, among the articles supplied.',
    reads: ({ members, ledger, disputed }) => {
      const told = members.filter(
        (s) => s.source !== null && !isDenial(s) && !acknowledges(s, ledger) && !isThird(s, ledger),
      );
      return disputed.filter((d) => d.source !== null && told.length > 0 && !told.some((s) => ofOneSide(d, s, ledger)));
    },
  },
  {
    status: 'supported-by-third-party',
    note: () => 'Somebody who watches rather than takes part, a document or a recording says this or supports it.',
    reads: ({ members, ledger, supporting }) => [...members, ...supporting].filter((s) => isThird(s, ledger)),
  },
  {
    status: 'supported-by-adverse-party',
    note: () => 'The other side says what supports this.',
    reads: ({ ledger, supporting }) => supporting.filter((s) => partySays(s, ledger)),
  },
  {
    status: 'unverified',
    note: () => 'An article says that this was not verified, or gives it as a mere claim or belief.',
    reads: unverified,
  },
  {
    status: 'outlet-assertion',
    note: (_, { counted }) =>
      counted.origins.length === 0
        ? 'The outlets say this in their own voice; no source is named.'
        : 'Most of the reports that have this say it in their own voice, though another names a source.',
    reads: ({ members, counted, ledger }) => (counted.origins.length === 0 ? members : mostlyOwnVoice(members, ledger)),
  },
];

/** More than half of the reports that have it give it in their own voice alone; a report that names a source for it anywhere has it from there. */
const OWN_VOICE_SHARE = 0.5;

function mostlyOwnVoice(members: readonly Statement[], { reportOf }: Ledger): readonly Statement[] {
  const report = (s: Statement): number => reportOf.get(s.article) ?? -1;
  const sourced = new Set(members.filter((s) => s.voice !== 'outlet').map(report));
  const own = members.filter((s) => !sourced.has(report(s)));
  const reports = new Set(own.map(report));
  return reports.size > OWN_VOICE_SHARE * (reports.size + sourced.size) ? own : [];
}

const UNVERIFIED = new RegExp(UNVERIFIED_PATTERN.source, 'iu');
/** `Such claims were unconfirmed` speaks of other claims, and is none that is unconfirmed itself. */
const ABOUT_CLAIMS =
  /^(?:that |the |these |those |such |all |both |neither |none )*(?:of )?(?:these |those |such )?(?:claims?|reports?|allegations?|accounts?|figures?|they|it|this|that)\b/i;

/** An article says that it was not verified. */
function unchecked(s: Statement): boolean {
  if (s.verification.length > 0) return true;
  return UNVERIFIED.test(textOf(s)) && !ABOUT_CLAIMS.test(textOf(s));
}

/** Given as a mere claim, told at second hand, or a belief that nobody is named for. */
function mereClaim(s: Statement, ledger: Ledger): boolean {
  if (s.certainty === 'unverified' && s.verification.length === 0) return true;
  if (s.voice === 'attributed' && s.source === null) return true;
  return !isThird(s, ledger) && (s.cue?.stance === 'doubting' || atSecondHand(s, ledger));
}

/** Somebody passes on what another side told: what a side hears from its own people, a president from his general, is its own word. */
function atSecondHand({ chain }: Statement, ledger: Ledger): boolean {
  const [outer, inner] = [chain[0], chain.at(-1)].map((id) => (id === undefined ? undefined : ledger.entities.get(id)));
  return new Set(chain).size > 1 && !(outer?.party != null && outer.party === inner?.party);
}

/**
 * What was said not to be verified; and a mere claim, unless a party owns to it, an observer or a document has it as well, or
 * somebody denies it: then that is what is known of it.
 */
function unverified({ members, ledger, disputed }: Case): readonly Statement[] {
  const said = members.filter((s) => unchecked(s));
  if (said.length > 0) return said;
  const settled = disputed.length > 0 || members.some((s) => isThird(s, ledger) || acknowledges(s, ledger));
  if (settled) return [];
  const atFirst = (s: Statement): boolean =>
    atSecondHand(s, ledger) && members.some((other) => hasAtFirstHand(other, s, ledger));
  return members.filter((s) => mereClaim(s, ledger) && !atFirst(s));
}

/** > | Asked about a ministry statement that troops had tried to enter, Vale said …     > | The ministry said troops had tried: it has said so itself. */
function hasAtFirstHand(s: Statement, relayed: Statement, ledger: Ledger): boolean {
  if (new Set(s.chain).size !== 1 || s.attitude !== 'asserts' || s.cue?.stance === 'doubting') return false;
  const [own, inner] = [s.chain.at(-1), relayed.chain.at(-1)].map((id) => (id ? ledger.entities.get(id) : undefined));
  return own !== undefined && (own.id === inner?.id || (own.party !== null && own.party === inner?.party));
}

/** A named observer, a document or a recording; unnamed experts and critics hold opinions of their own. */
function isThird(s: Statement, ledger: Ledger): boolean {
  const speaker = speakerOf(s, ledger);
  if (s.source === null || speaker === null) return false;
  // > | The attack was repelled, [the statement] reads: the body that made it says so.
  if (OWN_DOCUMENT.test(s.source.name)) return false;
  const role = roleOf(speaker);
  return role === 'document' || role === 'evidence' || (role === 'third-party' && isObserver(speaker));
}

/** What a body gives out itself is its word and no third party's. */
const OWN_DOCUMENT =
  /(?:^|\b(?:the|a|an|its|his|her|their|this|that|joint|written|brief|short|official|press) )(?:statement|communiqu[eé]|press release|declaration|announcement|post|website)$/i;

/** The statements shown for a status are no more than this. */
const SHOWN_MAX = 6;

/** The reason shown where no status applies. */
const SEVERAL_SPEAK = 'several-speakers';
const SEVERAL_NOTE = 'More than one speaker says this, none of them an observer or a document, and nobody disputes it.';

export function judgeStatus(it: Case): Judged {
  const status: ClaimStatus[] = [];
  const because: Evidence[] = [];
  for (const rule of RULES) {
    const read = rule.reads(it);
    if (read.length === 0) continue;
    status.push(rule.status);
    const spans = read.flatMap((s) => s.content.slice(0, 1)).slice(0, SHOWN_MAX);
    because.push({ kind: rule.status, weight: 1, note: rule.note(read, it), spans });
  }
  // Every claim says why it stands as it does, one to which no rule applies as well.
  if (status.length === 0) {
    const spans = it.members.flatMap((s) => s.content.slice(0, 1)).slice(0, SHOWN_MAX);
    because.push({ kind: SEVERAL_SPEAK, weight: 1, note: SEVERAL_NOTE, spans });
  }
  return { status, because };
}
