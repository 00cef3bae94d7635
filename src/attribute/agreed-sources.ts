import { RELATIVES } from '../languages/en/clauses.ts';
import { PLAIN_SAYING } from '../languages/en/cues.ts';
import type { Token, WordRange } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';
import { subjectOfClause } from './time-clauses.ts';

/**
 * The source of the rules; the model's, where that is another, or holds one more that `and` joins to it.
 *
 * > | Ada Vale claims that [the board's engineer, Otto Brisk,] had warned …     > | [US and [European]] allegations that …
 */
export function sourceOf(
  rule: Draft,
  draft: Draft,
  views: readonly SentenceView[],
): Pick<Draft, 'source' | 'sourceTokens'> {
  const { first = 0, last = 0 } = rule.sourceTokens ?? {};
  const tokens = views[rule.sentence]?.reading.tokens ?? [];
  // > | The company’s counsel[, Edmund Vair,] said …     > | Its [chief executive] said …: an owner alone speaks for nobody.
  const isOwner = last - first === 1 && /^(?:its|his|her|their)$/i.test(tokens[first]?.text ?? '');
  const isJoined = isOwner || tokens[first - 1]?.tag === 'CCONJ' || tokens[last]?.text === ',';
  // > | The council rejected [US] allegations that …: whose a noun is stands before it.
  // > | If you believe [the app], all trains ran: nobody but the app says it.
  const isOwn = ['cue-noun', 'relayed', 'according', 'denied'].includes(rule.rule);
  // > | an aide, [who] added that …: the rules know for whom the relative stands.
  const isRelative = RELATIVES.has(tokens[draft.sourceTokens?.first ?? -1]?.text.toLowerCase() ?? '');
  // > | a sheet released by [the comptroller] shows …: who released it does not show it.
  const isGoverned = /^by$/i.test(tokens[(draft.sourceTokens?.first ?? 0) - 1]?.text ?? '') && rule.source !== null;
  // > | Ida Marsh, who acts for [Otto Lan], said …: whom the clause about the speaker names does not speak.
  const other = draft.sourceTokens?.first ?? 0;
  const isAside =
    tokens[last]?.text === ',' &&
    RELATIVES.has(tokens[last + 1]?.text.toLowerCase() ?? '') &&
    last < other &&
    other < (rule.cueTokens?.first ?? 0);
  // > | The minister resigned after [the Ledger] revealed that …: the clause behind `after` has a subject of its own.
  const cue = rule.cueTokens;
  const isTelling =
    cue !== null && subjectOfClause(tokens, cue.first, tokens[cue.last - 1]?.lemma ?? '') !== null && last <= cue.first;
  // > | a message from [a soldier], who said …: the rules know for whom the relative stands.
  const opener = (rule.cueTokens?.first ?? 0) - 1;
  const isAntecedent =
    last === opener - 1 && tokens[last]?.text === ',' && RELATIVES.has(tokens[opener]?.text.toLowerCase() ?? '');
  // > | Doctors treating [the king] said …
  const participle = tokens[other - 1];
  const isObject = participle?.tag === 'VERB' && /ing$/.test(participle.text) && last === other - 1;
  // > | [The woman] accused of setting fire to a hostel told …: whoever stands in what describes the subject does not speak.
  const describing = tokens[last];
  const isInside =
    // > | [An editorial] that accompanied the study said …
    ((describing?.tag === 'VERB' && /(?:ed|en|wn)$/.test(describing.text)) ||
      /^(?:that|which|who)$/i.test(describing?.text ?? '')) &&
    last < other &&
    other < (rule.cueTokens?.first ?? 0);
  const isOther =
    !isInverted(rule, draft, tokens) &&
    !isInside &&
    !isTelling &&
    !isObject &&
    !isAntecedent &&
    !isOwn &&
    !isRelative &&
    !isGoverned &&
    !isAside &&
    !meet(rule.source, draft.source);
  // > | [The agency quoted Otto Lan, a spokesman,] as saying …: whoever quotes him is no part of who speaks.
  const holdsQuoter = draft.source !== null && rule.via?.cue != null && contains(draft.source, rule.via.cue);
  const isWhole = isJoined && !holdsQuoter && rule.source !== null && draft.source !== null;
  // > | [Sources inside the ministry] said …    > | [An official briefed on the talks] said …: what says which ones are meant.
  const isLonger =
    !holdsQuoter &&
    rule.source !== null &&
    draft.source !== null &&
    draft.source.start === rule.source.start &&
    /^(?:ADP|VERB)$/.test(tokens[last]?.tag ?? '') &&
    contains(draft.source, rule.source);
  const isRow = !holdsQuoter && rule.source !== null && opensRow(tokens, draft, { first, last }, rule.source);
  const isModels =
    rule.source && draft.source && (isLonger || isRow || isOther || (isWhole && contains(draft.source, rule.source)));
  const { source, sourceTokens } = isModels ? draft : rule;
  return { source, sourceTokens };
}

/** > | [Norland, Orvan and Lorvane] said …: the rules stop at the last comma of a row, which the model sees whole. */
function opensRow(tokens: readonly Token[], draft: Draft, { first, last }: WordRange, own: Range): boolean {
  const row = tokens.slice(draft.sourceTokens?.first ?? 0, first);
  return (
    tokens[first - 1]?.text === ',' &&
    tokens.slice(first, last).some(({ text }) => text === 'and') &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(row[0]?.tag ?? '') &&
    row.every(({ tag, text }) => text === ',' || /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/.test(tag)) &&
    draft.source !== null &&
    contains(draft.source, own)
  );
}

export const meet = (a: Range | null, b: Range | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/**
 * > | [Two people had died], says [Pellam]: of two readings that exchange the two, that in which the speaker stands behind a verb of saying and the
 * words before it.
 */
const isInverted = (one: Draft, other: Draft, tokens: readonly Token[]): boolean =>
  one.source !== null &&
  one.cue !== null &&
  one.cueTokens !== null &&
  tokens.slice(one.cueTokens.first, one.cueTokens.last).some(({ lemma }) => PLAIN_SAYING.has(lemma)) &&
  one.cue.end <= one.source.start &&
  one.content.some((range) => range.end <= (one.cue?.start ?? 0) && meet(range, other.source)) &&
  other.content.some((range) => meet(range, one.source));
