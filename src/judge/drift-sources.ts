import { DOCUMENT_NOUNS, SPEAKER_PRONOUNS } from '../languages/en/people.ts';
import { DEMONYMS } from '../languages/en/states.ts';
import {
  CHECKED_PATTERN,
  OPEN_QUESTION_PATTERN,
  OTHER_ATTRIBUTION_PATTERN,
  REMARK_OF_ITS_OWN,
  VERIFICATION_WORDS_PATTERN,
} from '../languages/en/strength.ts';
import { POSSIBILITY_MODALS } from '../languages/en/verbs.ts';
import type { EntityId } from '../model/id.ts';
import { contains } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Difference } from './drift-difference.ts';
import { isNobodysView, isOnRecord, ofOwnDeed } from './drift-known.ts';
import { isNamedIn, isOfClaim, isOwnRecord, WHICH_ARE_MEANT } from './drift-named.ts';
import {
  type Bearings,
  type Clause,
  type Counterpart,
  clauseLikeness,
  clausesOf,
  type Passage,
  stemOf,
  stemsIn,
} from './passages.ts';
import type { Told } from './retellings.ts';

/** The least likeness at which two clauses are close enough to compare who is named for them. */
const LIKENESS_OF_SOURCES_MIN = 0.26;
/** Another clause of the told text that is nearly as close as the best one explains the difference, and no finding is made. */
const NEARLY = 0.85;

/** Rules J6 to J10: who is named for what. */
export function sourceDrift(retelling: Told): Difference[] {
  const told = retelling.told.flatMap(clausesOf);
  return retelling.counterparts.flatMap((pair): Difference[] => {
    if (pair.likeness < LIKENESS_OF_SOURCES_MIN) return [];
    const found = [sourceDiffers, attributionLost, verificationLost, attributionChanged, sourceNotInText];
    for (const rule of found) {
      const difference = rule(pair, retelling, told);
      if (difference !== null) return [difference];
    }
    return [];
  });
}

type Rule = (pair: Counterpart, retelling: Told, told: readonly Clause[]) => Difference | null;

/** Whether somebody is named for the statement. A guess about what somebody thinks (`may be hoping to`) is the outlet's own. */
export function isSourced(s: Statement | null): s is Statement & { source: NonNullable<Statement['source']> } {
  if (s === null || s.voice !== 'attributed' || s.source === null) return false;
  const cue = s.cue?.span.text.toLowerCase().split(/\s+/) ?? [];
  return !cue.some((word) => POSSIBILITY_MODALS.has(word));
}

const innermost = (s: Statement): EntityId | null => s.chain.at(-1) ?? s.source?.entity ?? null;

/**
 * Stems by which the statement's source may be met again: its words and its name. A people's adjective beside other words
 * (`Ukrainian president`) is left out, since it stands in half of the sentences.
 */
export function sourceStems(s: Statement, bearings: Bearings): Set<string> {
  const id = innermost(s);
  const entity = id === null ? undefined : bearings.entities.get(id);
  const words = [s.source?.name ?? '', s.source?.spans[0]?.text ?? '', entity?.name ?? '']
    .map((name) => name.replace(WHICH_ARE_MEANT, ''))
    .flatMap((name) => name.split(/[\s,–—-]+/))
    .filter(Boolean);
  const telling = words.filter((w) => !DEMONYMS.has(w.replace(/[’']s$/, '').toLowerCase()) && !DEMONYMS.has(w));
  return new Set((telling.length > 0 ? telling : words).flatMap((w) => stemOf(w) ?? []));
}

/** A pronoun or a description (`the company`, `the president`) may be anybody named before: it shows no other source. */
function isDescription(s: Statement): boolean {
  const words = (s.source?.spans[0]?.text ?? s.source?.name ?? '').trim();
  const head = words.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (DOCUMENT_NOUNS.has(head)) return false;
  return !/\s/.test(words)
    ? !/^\p{Lu}\p{Ll}{3,}/u.test(words)
    : /^(?:the|his|her|its|their|this|that|these|those|several|some|many|others?|most|people)\s/i.test(words);
}

export function sharesSource(a: Statement, b: Statement, bearings: Bearings): boolean {
  if (innermost(a) !== null && innermost(a) === innermost(b)) return true;
  const stems = sourceStems(a, bearings);
  return [...sourceStems(b, bearings)].some((stem) => stems.has(stem));
}

/** What an explanation calls the source: its words there, or its name where a pronoun stands for it. */
export const sourceName = (s: Statement): string => {
  const words = s.source?.spans[0]?.text ?? '';
  return words === '' || SPEAKER_PRONOUNS.has(words.toLowerCase()) ? (s.source?.name ?? words) : words;
};

/** J6: a claim that one text relays from somebody is the relayer's own in the other. */
const sourceDiffers: Rule = ({ retold }, retelling, all) => {
  const r = retold.statement;
  const speaker = r === null ? null : innermost(r);
  if (!isSourced(r) || r.chain.length > 1 || speaker === null) return null;
  const like = (c: Clause): number => clauseLikeness(c, retold, retelling.bearings.weights);
  const own = all.filter(
    (c) => isSourced(c.statement) && c.statement.chain.length === 1 && innermost(c.statement) === speaker,
  );
  const relayed = all.filter(
    (c) =>
      isSourced(c.statement) && c.statement.chain.slice(0, -1).includes(speaker) && innermost(c.statement) !== speaker,
  );
  const told = relayed.sort((a, b) => like(b) - like(a))[0];
  const t = told?.statement ?? null;
  if (told === undefined || !isSourced(t) || like(told) < LIKENESS_OF_SOURCES_MIN) return null;
  // What the relayer is also given as saying itself is no change, where it is as close; a clause around the relayed one is not its own.
  if (own.some((c) => !contains(c.content, told.content) && like(c) >= like(told))) return null;
  if ([...sourceStems(t, retelling.bearings)].every((stem) => retold.passage.words.has(stem))) return null;
  const remark = t.verification[0]?.text ?? verificationAfter(told, retelling)?.words;
  const lost = remark !== undefined && !VERIFICATION_WORDS_PATTERN.test(retold.passage.text);
  return {
    kind: 'source-differs',
    // A relayed claim that nobody doubts changes little when its relayer is named for it.
    severity: remark !== undefined || t.cue?.stance === 'doubting' ? 'high' : 'low',
    template: lost ? 'source-differs-unverified' : 'source-differs',
    words: { source: sourceName(r), toldSource: sourceName(t), ...(lost ? { verification: remark } : {}) },
    told,
    retold,
  };
};

/** What somebody says of itself (`the firm said it had paid`) is compared only where the words are close (`the firm paid`). */
const LIKENESS_OF_OWN_DEEDS_MIN = 0.5;

/** Below this the two sentences may speak of two things, and a lost source is low. In the open stories all that hold lie above 0.34. */
const LIKENESS_OF_LOSS_MIN = 0.33;

/** J7: a source is named in one text; the other has the same in the outlet's voice. */
const attributionLost: Rule = (pair, retelling, all) => {
  const { told, retold, likeness } = pair;
  const [t, r] = [told.statement, retold.statement];
  const given = r !== null && r.voice === 'attributed' && !(isSourced(r) && isOfClaim(r, told));
  if (!isSourced(t) || given || insideSpeech(retold) || isOwnRecord(t)) return null;
  if (t.attitude === 'denies' || t.attitude === 'questions' || t.attitude === 'demands') return null;
  const named = isNamedIn(t, retold.passage, retelling.bearings);
  const speaks = retold.passage.statements.some((s) => isSourced(s) && sharesSource(s, t, retelling.bearings));
  if (named && (speaks || likeness < LIKENESS_OF_OWN_DEEDS_MIN || !ofOwnDeed(t))) return null;
  if (OTHER_ATTRIBUTION_PATTERN.test(retold.passage.text) || sharedWords(told, retold) < WORDS_OF_LOSS_MIN) return null;
  const ownVoice = all.some(
    (c) =>
      c !== told &&
      !isSourced(c.statement) &&
      !insideSpeech(c) &&
      clauseLikeness(c, retold, retelling.bearings.weights) >= NEARLY * likeness,
  );
  const saidElsewhere = retelling.counterparts.some(
    (c) =>
      c.told.passage === told.passage &&
      c.retold.passage === retold.passage &&
      isSourced(c.retold.statement) &&
      !isOfClaim(c.retold.statement, told),
  );
  if (ownVoice || saidElsewhere || carriesOver(retold)) return null;
  const doubtful = t.cue?.stance === 'doubting' || t.certainty !== 'certain' || t.verification.length > 0;
  const held = t.attitude === 'predicts' && r !== null && r.certainty !== 'certain';
  const slight =
    held || likeness < LIKENESS_OF_LOSS_MIN || isOnRecord(told, retold, t) || isNobodysView(pair, retelling);
  return {
    kind: 'attribution-lost',
    severity: doubtful ? 'high' : slight ? 'low' : 'medium',
    template: 'attribution-lost',
    words: { source: sourceName(t) },
    told,
    retold: wholeSentence(retold),
  };
};

/** Telling words that both have: one alone (`the club wanted it`, `the club has not said`) shows no common matter. */
const WORDS_OF_LOSS_MIN = 2;
const sharedWords = (told: Clause, retold: Clause): number => {
  const words = new Set([...told.words, ...stemsIn(told.passage.reading, told.range)]);
  return [...retold.passage.words].filter((w) => words.has(w)).length;
};

/** A sentence of which no part has a source is shown whole. */
export function wholeSentence(clause: Clause): Clause {
  const { passage } = clause;
  const sourced = passage.statements.some((s) => s.voice === 'attributed');
  return sourced ? clause : { ...clause, range: passage.sentence };
}

/** A clause within what somebody is quoted as saying has that source, whoever else is read in it. */
function insideSpeech(clause: Clause): boolean {
  return clause.passage.statements.some(
    (s) => s !== clause.statement && s.voice === 'attributed' && s.content.some((c) => contains(c, clause.content)),
  );
}

/** `The governor explained` after the clause, or a pronoun at its head: the speaker before may go on. */
function carriesOver(clause: Clause): boolean {
  return /^[“"'‘]/.test(clause.passage.text) || clause.statement?.quoteMode === 'direct';
}

/** J8: a text names a source for what the other says in its own voice. */
const sourceNotInText: Rule = ({ told, retold, likeness }, retelling, all) => {
  const [t, r] = [told.statement, retold.statement];
  if (
    !isSourced(r) ||
    isSourced(t) ||
    insideSpeech(told) ||
    isDescription(r) ||
    r.quoteMode === 'direct' ||
    r.attitude === 'denies'
  )
    return null;
  const stems = sourceStems(r, retelling.bearings);
  if (stems.size === 0 || [...stems].some((stem) => told.passage.words.has(stem))) return null;
  // `Tests show` names no source that the next sentence of the told text lacks: `preliminary tests show`.
  const beside = retelling.told.filter((p) => Math.abs(p.index - told.passage.index) <= 1);
  const called = sourceName(r).toLowerCase();
  if (!isNamed(r, retelling.bearings) && beside.some((p) => p.text.toLowerCase().includes(called))) return null;
  const sourced = all.some(
    (c) => isSourced(c.statement) && clauseLikeness(c, retold, retelling.bearings.weights) >= NEARLY * likeness,
  );
  const nearby = retelling.told.some(
    (p) =>
      Math.abs(p.index - told.passage.index) <= 1 &&
      p !== told.passage &&
      p.statements.some(
        (s) => isSourced(s) && sharesSource(s, r, retelling.bearings) && isNamed(s, retelling.bearings),
      ),
  );
  if (sourced) return null;
  return {
    kind: 'source-not-in-compared-text',
    // A named source of the sentence beside it may be meant to stand for this one too.
    severity: nearby ? 'low' : 'high',
    template: 'source-not-in-compared-text',
    words: { source: sourceName(r) },
    told,
    retold,
  };
};

/** A person or body with a name of its own, as against `analysts` or `residents`. */
function isNamed(s: Statement, bearings: Bearings): boolean {
  const id = innermost(s);
  return id !== null && /\p{Lu}/u.test(bearings.entities.get(id)?.name.slice(1) ?? '');
}

/** J9: both name a source, and not the same. A description that may be the same one is left alone. */
const attributionChanged: Rule = ({ told, retold }, retelling) => {
  const [t, r] = [told.statement, retold.statement];
  if (!isSourced(t) || !isSourced(r) || isDescription(r) || r.quoteMode === 'direct') return null;
  if (sharesSource(t, r, retelling.bearings) || t.chain.some((id) => r.chain.includes(id))) return null;
  if ([...sourceStems(t, retelling.bearings)].some((stem) => retold.passage.words.has(stem))) return null;
  if ([...sourceStems(r, retelling.bearings)].some((stem) => told.passage.words.has(stem)))
    return relabelled(told, retold, t, r);
  if (SPEAKER_PRONOUNS.has((r.source.spans[0]?.text ?? '').toLowerCase())) return null;
  // `The presiding judge` may be whoever is named in the retelling.
  const bare = t.source.spans[0]?.text ?? t.source.name;
  if (isDescription(t) && !/\p{Lu}/u.test(bare.slice(1)) && isNamed(r, retelling.bearings)) return null;
  // A pronoun that stands for nobody who is shown is no other source.
  if (SPEAKER_PRONOUNS.has(t.source.name.toLowerCase())) return null;
  const document = DOCUMENT_NOUNS.has(sourceName(r).toLowerCase().split(/\s+/).at(-1) ?? '');
  const remark = verificationAfter(told, retelling);
  return {
    kind: document ? 'source-differs' : 'attribution-changed',
    severity:
      document || t.cue?.stance === 'doubting' ? 'high' : otherKind(t, r, retelling.bearings) ? 'low' : 'medium',
    template: remark && document ? 'source-differs-unverified' : document ? 'source-differs' : 'attribution-changed',
    words: { source: sourceName(r), toldSource: sourceName(t), ...(remark ? { verification: remark.words } : {}) },
    told,
    retold,
    ...(remark && document ? { alsoTold: remark.passages } : {}),
  };
};

/** `The mayor, Vera Pohl`: whose office is told speaks for that, and not for any group of people. */
const hasOffice = (s: Statement): boolean =>
  /^(?:[Tt]he |[Aa]n? )?\p{Ll}[^,]*,? \p{Lu}/u.test(s.source?.spans[0]?.text ?? '');

/** A body and a person: who speaks may speak for it. */
function otherKind(a: Statement, b: Statement, { entities }: Bearings): boolean {
  const kind = (s: Statement): string | undefined => entities.get(innermost(s) as EntityId)?.kind;
  const kinds = [kind(a), kind(b)];
  if (!kinds.includes('person') || kinds[0] === kinds[1]) return false;
  return kinds.includes('organisation') || !(hasOffice(a) || hasOffice(b));
}

/** `A residents' group, Clean Shore` becomes `residents`: a body becomes people of its kind. */
function relabelled(told: Clause, retold: Clause, t: Statement, r: Statement): Difference | null {
  const plural = /^[\p{Ll}\s-]+s$/u.test(sourceName(r));
  if (!plural || !/\p{Lu}/u.test(sourceName(t).slice(1))) return null;
  return {
    kind: 'attribution-changed',
    severity: 'medium',
    template: 'attribution-changed',
    words: { source: sourceName(r), toldSource: sourceName(t) },
    told,
    retold,
  };
}

/** How many sentences after a claim that somebody is named for may still say that it was not verified. After others one may. */
const REMARK_REACH = 2;
/** What such a sentence opens with: it speaks of what was said before. */
const REMARK_OPENING =
  /^(?:they|it|that|this|these|those|none|neither|such|both|the (?:claims?|allegations?|reports?|figures?|accounts?|footage))\b/i;

/** The subject of a remark that points at somebody's telling. */
const OF_ANOTHER =
  /\b(?:the|that|this|these|those|such|his|her|its|their) (?:\p{L}+ )?(?:claims?|accounts?|allegations?|reports?|figures?|versions?)\s(?:(?:could|can|has|have|had|was|were|is|are)\s)?$/iu;

/** A remark that the claim was not verified: in its own sentence or one of the next two. */
export function verificationAfter(told: Clause, retelling: Told): { words: string; passages: Passage[] } | null {
  const own = OPEN_QUESTION_PATTERN.exec(told.passage.text);
  // > | The firm declined to comment and [the account] could not be confirmed: that is what was told before.
  const isOfBefore = !isSourced(told.statement) && OF_ANOTHER.test(told.passage.text.slice(0, own?.index ?? 0));
  if (own !== null && !isOfBefore) return { words: own[0], passages: [] };
  const reach = isSourced(told.statement) ? REMARK_REACH : 1;
  for (let i = 1; i <= REMARK_REACH; i++) {
    const next = retelling.told[told.passage.index + i];
    if (next === undefined) return null;
    // > | It passed an inspection, the county said. A worker said alarms were off. [The claim] could not be confirmed: the worker's.
    const between = i > 1 ? retelling.told[told.passage.index + 1] : undefined;
    if (between !== undefined && toldByOthers(between, told, retelling) && !OF_TWO.test(next.text)) return null;
    const speaksOfIt = (i <= reach && REMARK_OPENING.test(next.text)) || takesUp(next, told.passage);
    const found = speaksOfIt ? OPEN_QUESTION_PATTERN.exec(next.text) : null;
    if (found !== null) return { words: found[0], passages: [next] };
  }
  return null;
}

/** Whether a passage has what another than the teller says, so that what follows speaks of that. */
const toldByOthers = ({ statements }: Passage, { statement }: Clause, { bearings }: Told): boolean =>
  statements.some((s) => isSourced(s) && (!isSourced(statement) || !sharesSource(s, statement, bearings)));

/** A remark on two tellings at once. */
const OF_TWO = /\b(?:neither|either|both|none of)\b/i;

/** `The letter could not be verified` speaks of the letter of the sentence before. */
function takesUp(next: Passage, told: Passage): boolean {
  const noun = /^the (?:\p{L}+ )?(\p{L}+)(?=[ ,])/iu.exec(next.text)?.[1];
  const stem = noun === undefined ? null : stemOf(noun);
  return stem !== null && told.words.has(stem);
}

/** The remark in this sentence belongs to another of its statements: to the toll, not to what was found before noon. */
const remarkedElsewhere = ({ passage, statement }: Clause): boolean =>
  passage.statements.some((s) => s !== statement && s.verification.some((v) => contains(passage.sentence, v)));

/** `The committee, which speaks for families`, of a sentence that goes on with what the committee says: nobody's claim. */
const describesSource = ({ passage, statement, range }: Clause): boolean =>
  !isSourced(statement) &&
  passage.statements.some(
    (s) => s !== statement && isSourced(s) && s.source.spans.some((span) => contains(range, span)),
  );

/** `It could not be established who had altered the date`: what was not established stands behind it. */
const hasItsOwn = ({ words, passages }: { words: string; passages: readonly Passage[] }, told: Clause): boolean =>
  [told.passage, ...passages].some(({ text }) => {
    const at = text.indexOf(words);
    return at >= 0 && REMARK_OF_ITS_OWN.test(text.slice(at + words.length));
  });

/** J10: the remark that a claim was not verified is not in the retelling, which gives the claim as it stands. */
const verificationLost: Rule = ({ told, retold }, retelling) => {
  const [t, r] = [told.statement, retold.statement];
  if (t === null || r === null || r.certainty !== 'certain' || r.cue?.stance === 'doubting' || r.attitude === 'denies')
    return null;
  if (
    isSourced(t) &&
    isSourced(r) &&
    !sharesSource(t, r, retelling.bearings) &&
    !told.passage.text.toLowerCase().includes(sourceName(r).toLowerCase()) &&
    DOCUMENT_NOUNS.has(sourceName(r).toLowerCase().split(/\s+/).at(-1) ?? '')
  )
    return null;
  const remark = t.verification[0]
    ? { words: t.verification[0].text, passages: [] }
    : remarkedElsewhere(told)
      ? null
      : verificationAfter(told, retelling);
  if (remark === null || describesSource(retold) || !OPEN_QUESTION_PATTERN.test(remark.words)) return null;
  if (!CHECKED_PATTERN.test(remark.words) || hasItsOwn(remark, told)) return null;
  const next = retelling.retold[retold.passage.index + 1];
  if (
    VERIFICATION_WORDS_PATTERN.test(retold.passage.text) ||
    OPEN_QUESTION_PATTERN.test(retold.passage.text) ||
    (next !== undefined && OPEN_QUESTION_PATTERN.test(next.text))
  )
    return null;
  return {
    kind: 'verification-lost',
    severity: 'high',
    template: 'verification-lost',
    words: { verification: remark.words },
    told,
    retold,
    alsoTold: remark.passages,
  };
};
