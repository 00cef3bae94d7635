import { RELATIVES, SUBORDINATORS } from '../languages/en/clauses.ts';
import { CUE_VERBS, type CueVerb, PARENTHETICAL_VERBS, QUOTE_ONLY_VERBS, TELL_VERBS } from '../languages/en/cues.ts';
import { asideAt } from './asides.ts';
import { canSpeak } from './can-speak.ts';
import { type Attributing, compose, draftsOf } from './compose.ts';
import { afterAddressee, afterScene, contentAfter } from './contents.ts';
import { pointsBack } from './denied.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import { type SourceRange, subjectAfter, subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';
import { tenseOfGroup } from './verb-tense.ts';

/** A cue with its subject, as it stands beside a content: `, she told a programme`, `, says the ministry`. */
interface ReportingClause {
  readonly source: SourceRange;
  readonly cue: SourceRange;
  /** Token indices of the whole, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

function reportingClause(view: SentenceView, group: VerbGroup, verb: CueVerb): ReportingClause | null {
  const { tokens } = view;
  const particle = verb.particle !== null && wordAt(view, group.last) === verb.particle ? 1 : 0;
  const cue = { first: group.first, last: group.last + particle };
  const told = TELL_VERBS.has(group.lemma) ? afterAddressee(view, cue.last) : cue.last;
  const inverted = invertedSubject(view, { ...group, last: cue.last });
  if (inverted)
    return canSpeak(view, inverted, 'clause')
      ? { source: inverted, cue, first: group.first, last: inverted.last }
      : null;
  // > | She met a cellist, Bram Tolley, [who recalled]: “…”: what stands before him he did not say.
  if (RELATIVES.has(wordAt(view, group.first - 1))) return null;
  const source = subjectOf(view, group);
  if (!source || !canSpeak(view, source, 'clause')) return null;
  // > | …, weeks earlier than the firm claims: what the firm says is another figure.
  if (view.tokens.slice(source.first, group.first).some(({ text }) => text === 'than')) return null;
  // > | It was the first since the war, [as the teacher remarks].
  const remarks = wordAt(view, source.first - 1) === 'as' && tenseOfGroup(view, group) === 'present';
  const first = source.first - (remarks ? 1 : 0);
  return tokens[first - 1]?.text === ',' ? { source, cue, first, last: afterScene(view, told) } : null;
}

/** > | …, says [the army].     > | …, estimates [Una Felber of the brokers], … — the subject after its verb, closed by a mark or a preposition. */
export function invertedSubject(view: SentenceView, group: VerbGroup): SourceRange | null {
  // > | The toll may rise, warned [a doctor].     not   | …, told [reporters]
  if ((TELL_VERBS.has(group.lemma) && group.lemma !== 'warn') || view.tokens[group.first - 1]?.text !== ',')
    return null;
  const subject = subjectAfter(view, group);
  const closed =
    !subject ||
    subject.last >= view.sentence.last ||
    ['PUNCT', 'ADP', 'SCONJ'].includes(view.tokens[subject.last]?.tag ?? 'PUNCT') ||
    tellsWho(view, subject.last);
  // > | An insurer's valuation, which the family showed, says [9,000]: a figure speaks for nobody.
  const isFigure = subject !== null && view.tokens.slice(subject.first, subject.last).every(({ tag }) => tag === 'NUM');
  return closed && !isFigure ? subject : null;
}

/** > | Aldtrack, [which owns] the line, denied the account     > | Grey Heron, [as] the hackers [call] themselves, claimed 640,000: no verb of a main clause. */
export function isMain(view: SentenceView, { first }: VerbGroup): boolean {
  for (let i = first - 1; i >= view.sentence.first && view.tokens[i]?.text !== ','; i--) {
    // > | Those who have more [may] lose it: the clause of the opener has its verb.
    if (view.groups.some((g) => g.finite && g.first <= i && i < g.last)) return true;
    const word = wordAt(view, i);
    const isThat = word === 'that' && view.tokens[i]?.tag !== 'DET';
    const isAs = word === 'as' && view.tokens[i - 1]?.text === ',';
    if (RELATIVES.has(word) || SUBORDINATORS.has(word) || isThat || isAs) return false;
  }
  return true;
}

/** > | …, say four people [involved in the planning].     > | …, says a report [that was kept from the public]. — what stands there says who is meant. */
const tellsWho = (view: SentenceView, i: number): boolean =>
  /^(?:that|who|which)$/.test(wordAt(view, i)) ||
  (view.tokens[i]?.tag === 'VERB' &&
    /(?:ed|en|wn)$/.test(view.tokens[i]?.text ?? '') &&
    view.tokens[i + 1]?.tag === 'ADP');

/**
 * The clause before a cue, where nothing stands after it.
 *
 * > | [The border is closed], the ministry says.     > | [It was over], says the army.     > | [It was over], she told a programme, …
 */
export function clauseBefore(view: SentenceView, group: VerbGroup, index: number, verb: CueVerb): Draft[] | null {
  const { tokens, sentence } = view;
  if (!group.finite || !verb.frames.includes('clause')) return null;
  if (QUOTE_ONLY_VERBS.has(group.lemma) && !PARENTHETICAL_VERBS.has(group.lemma)) return null;
  const clause = reportingClause(view, group, verb);
  if (!clause || pointsBack(view, clause.source.first)) return null;
  // > | [If he did ring, he must go], said the deputy.     not   | As the shop [he said] was closed, …
  const leads = SUBORDINATORS.has(wordAt(view, sentence.first));
  const before = view.groups.filter((g) => g.finite && g.first >= sentence.first && g.last < clause.first);
  if (leads && (clause.source.first < clause.cue.first || before.length < 2)) return null;
  const after = tokens[clause.last];
  const closes =
    !after ||
    clause.last >= sentence.last ||
    ['PUNCT', 'ADP', 'ADV'].includes(after.tag) ||
    tellsWho(view, clause.last);
  const from = clauseOpening(view, clause.first - 1);
  // > | The county has not agreed to [that], Pellam says: a pronoun, that opens nothing.
  const opened = openedBefore(view, from, clause.first - 1);
  if (opened !== null && !(opened === clause.first - 1 && wordAt(view, opened - 1) === 'that')) return null;
  const content = trimTokens(tokens, from, clause.first - 1);
  const hasVerb = view.groups.some((g) => g.finite && g.first >= content.first && g.last <= content.last);
  // > | Asked if the plan was dead, she said: “No.”
  if (/^(?:asked|pressed|questioned)$/.test(wordAt(view, content.first))) return null;
  // > | According to the Courier, which quoted two officials, the ministry had known since May: no clause stands before.
  const own = view.groups.some(
    (g) => g.finite && g.first >= content.first && g.last <= content.last && !RELATIVES.has(wordAt(view, g.first - 1)),
  );
  if (wordAt(view, content.first) === 'according' && !own) return null;
  if (!closes || content.last <= content.first || !hasVerb) return null;
  const by = { index, source: clause.source, cue: clause.cue, verb };
  return [...compose(view, by, { ...content, frame: 'clause' }), ...continuation(view, clause.last, by)];
}

/**
 * `and` or a semicolon goes on with what was said.
 *
 * > | The rosters begin in May, Vale confirmed, and [the night shift will start at 11].     > | All were safe, their teacher said; [none was hurt].
 */
export function continuation(view: SentenceView, last: number, by: Attributing): Draft[] {
  const mark = view.tokens[last]?.text;
  if (mark !== ';' && (mark !== ',' || wordAt(view, last + 1) !== 'and')) return [];
  const from = mark === ';' ? last + 1 : last + 2;
  const next = view.groups.find((g) => g.finite && g.first > last);
  if (!next || view.groups.some((g) => g.first > last && opensAnother(g.lemma))) return [];
  for (let i = last + 1; i < view.sentence.last; i++)
    if (/^(?:according|blam(?:e|es|ed))$/.test(wordAt(view, i))) return [];
  const rest = contentAfter(view, from, ['clause'], 'say') ?? {
    ...trimTokens(view.tokens, from, view.sentence.last),
    frame: 'clause' as const,
  };
  return rest.last - rest.first >= 3 ? compose(view, by, rest) : [];
}

/** Another cue may begin: > | …, Vale said; [the board denies] that …     but not > | …, and staff [stand] to lose money */
const opensAnother = (lemma: string): boolean =>
  !QUOTE_ONLY_VERBS.has(lemma) && (CUE_VERBS.get(lemma) ?? []).some(({ particle }) => particle === null);

/** After the last semicolon or colon before `i`; the start of the sentence where there is none. */
export function clauseOpening(view: SentenceView, i: number): number {
  for (let k = i - 1; k > view.sentence.first; k--)
    if (view.tokens[k]?.text === ';' || view.tokens[k]?.text === ':') return k + 1;
  return view.sentence.first;
}

/**
 * The token behind the word that opens the clause in which a reporting clause interrupts; null where the clause has its verb already.
 *
 * > | The minister would not restore it, since, [he argued], it had cost more …     > | …, because the rains, [she explained], had washed …
 */
function openedBefore(view: SentenceView, from: number, to: number): number | null {
  for (let i = to - 1; i > from; i--) {
    if (view.groups.some((g) => g.finite && g.first <= i && i < g.last)) return null;
    const word = wordAt(view, i);
    // > | It was the first since the war, as [the teacher remarks]: a preposition opens nothing.
    const joins = view.tokens[i]?.tag === 'SCONJ' || i === to - 1;
    const opens = joins && (OPENS_REASON.has(word) || word === 'that');
    if (opens && view.groups.some((g) => g.finite && g.last <= i)) return i + 1;
  }
  return null;
}

/** Words behind which somebody’s reason stands; most other subordinators open a time or a phrase. */
const OPENS_REASON: ReadonlySet<string> = new Set(['because', 'since', 'although', 'though', 'whereas', 'while']);

/** > | [The tank], Ms Vale said, [had lost 9,000 litres at most]. — the cue and its subject stand between commas. */
export function interrupted(view: SentenceView, group: VerbGroup, index: number, verb: CueVerb): Draft[] | null {
  const { tokens, sentence } = view;
  if (!group.finite || !verb.frames.includes('clause')) return null;
  const clause = reportingClause(view, group, verb);
  if (!clause || tokens[clause.last]?.text !== ',') return null;
  // > | Two were hurt, he said, [adding that] …: what follows has a cue of its own.
  const next = tokens[clause.last + 1];
  if (next?.tag === 'VERB' && /ing$/.test(next.text) && CUE_VERBS.has(next.lemma)) return null;
  // > | Prices rose, he said, and [wages fell], according to the office: what follows is another's.
  const isAnothers = tokens.slice(clause.last + 1, sentence.last).some(({ text }) => text === 'according');
  if (next?.tag === 'CCONJ' && isAnothers) return null;
  // > | [It is closed], said the mayor, who added that …: the relative speaks of whoever spoke.
  if (clause.source.last === clause.last && RELATIVES.has(wordAt(view, clause.last + 1))) return null;
  // > | [The vote was lost], ministers feared, the paper reported on Friday: another relays it.
  const closing = asideAt(view, clause.last);
  if (closing && closing.after >= sentence.last) return null;
  const opening = clauseOpening(view, clause.first - 1);
  const opened = openedBefore(view, opening, clause.first - 1);
  const before = trimTokens(tokens, opened ?? opening, clause.first - 1);
  const from = clause.last + 1;
  const goesOn = view.groups.some((g) => g.finite && g.first >= from);
  const conditional = SUBORDINATORS.has(wordAt(view, before.first));
  // > | It was, she said, [the biggest march since 1998]: a copula alone is not complete.
  const complete = view.groups.some((g) => g.finite && g.first >= before.first && g.last < before.last);
  const copula =
    !complete &&
    view.groups.some(
      (g) => g.finite && g.first >= before.first && g.last === before.last && tokens[g.head]?.tag === 'AUX',
    );
  if (before.last <= before.first ? opened === null : !(goesOn || copula) || (complete && !conditional)) return null;
  const rest = contentAfter(view, from, ['clause', 'quote', 'noun'], 'say') ?? trimTokens(tokens, from, sentence.last);
  const first = charsOf(tokens, before.first, before.last);
  const last = charsOf(tokens, from, Math.max(rest.last, from + 1));
  if (!last) return null;
  const by = { index, source: clause.source, cue: clause.cue, verb };
  const content = first ? [first, last] : [last];
  return draftsOf(view, by, 'indirect', [content], { start: content[0]?.start ?? last.start, end: last.end });
}
