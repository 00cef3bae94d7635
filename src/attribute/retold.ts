import { CUE_VERBS, TELL_VERBS } from '../languages/en/cues.ts';
import { ownSubject } from './clauses.ts';
import { draftsOf, relayedBy, relayer } from './compose.ts';
import { afterAddressee, afterScene } from './contents.ts';
import type { Draft } from './draft.ts';
import { fromAt, tellerAt } from './heard.ts';
import { clauseOpening } from './parted.ts';
import { charsOf, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, phraseFrom, type SourceRange, subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

const PLAIN = { stance: 'neutral', attitude: 'asserts' } as const;

/** A telling without a content of its own: who told it, where its clause begins, and the tokens of its cue. */
interface Telling {
  readonly teller: SourceRange;
  readonly first: number;
  readonly cue: SourceRange;
  /** Whether it names whom it tells; if not, it reports only inside what another says. */
  readonly tells: boolean;
}

/**
 * What was told stands before the clauses that say by whom.
 *
 * > | [He had paid every bill], his lawyer said [the builder] had told him.     > | [It was over], she had heard from [a guard].
 * > | The porter says [it will end on Monday]; [his manager] told him.
 */
export function retold(view: SentenceView, index: number, drafts: readonly Draft[]): Draft[] {
  let known = drafts;
  for (const group of view.groups) {
    const telling = tellingOf(view, group);
    if (!telling) continue;
    known = fronted(view, telling, index, known) ?? trailing(view, telling, index, known) ?? known;
  }
  return [...known];
}

/** > | the builder had told him.     > | she had been told by the builder.     > | he had heard from the builder. */
function tellingOf(view: SentenceView, group: VerbGroup): Telling | null {
  if (!group.finite || group.negated || group.possible) return null;
  const subject = subjectOf(view, group);
  if (!subject || subject.last > group.first) return null;
  const heard = group.passive ? null : fromAt(view, group);
  if (heard !== null) {
    const teller = tellerAt(view, heard + 1);
    return teller && closes(view, teller.last)
      ? { teller, first: subject.first, cue: { first: group.first, last: heard + 1 }, tells: true }
      : null;
  }
  const [verb] = CUE_VERBS.get(group.lemma) ?? [];
  // > | [It would cost 40 million], the council said its engineer [had calculated].
  if (
    verb?.frames.includes('clause') &&
    !group.passive &&
    closes(view, group.last) &&
    group.last === view.sentence.last - 1
  )
    return { teller: subject, first: subject.first, cue: { first: group.first, last: group.last }, tells: false };
  if (!TELL_VERBS.has(group.lemma)) return null;
  if (!group.passive) {
    const told = afterAddressee(view, group.last);
    const isTold = told > group.last && closes(view, afterAnaphor(view, told));
    return isTold
      ? { teller: subject, first: subject.first, cue: { first: group.first, last: group.last }, tells: true }
      : null;
  }
  const agent = wordAt(view, group.last) === 'by' ? phraseAt(view, group.last + 1) : null;
  if (agent?.first !== group.last + 1) return null;
  const teller = { first: agent.first, last: boundEnd(view, agent.last, view.sentence.last) };
  return closes(view, teller.last)
    ? { teller, first: subject.first, cue: { first: group.first, last: group.last + 1 }, tells: true }
    : null;
}

/** > | his boss told him [so]     > | told her [as much] */
const afterAnaphor = (view: SentenceView, i: number): number =>
  /^(?:so|this|that)$/.test(wordAt(view, i))
    ? i + 1
    : wordAt(view, i) === 'as' && wordAt(view, i + 1) === 'much'
      ? i + 2
      : i;

/** Nothing but a time or a setting stands between `i` and the end of the sentence, a semicolon or a comma. */
function closes(view: SentenceView, i: number): boolean {
  const end = afterScene(view, i);
  return end >= view.sentence.last || /^[.;,!?–—]$/.test(wordAt(view, end));
}

/** > | [The cranes were safe], Ms Orr said engineers had told her. */
function fronted(view: SentenceView, telling: Telling, index: number, drafts: readonly Draft[]): Draft[] | null {
  const { teller, cue } = telling;
  const relaying = view.groups.findLast(
    (g) =>
      g.finite &&
      g.last <= telling.first &&
      g.last >= telling.first - (wordAt(view, telling.first - 1) === 'that' ? 1 : 0),
  );
  const isRelayed = relaying !== undefined && !relaying.passive && CUE_VERBS.has(relaying.lemma);
  const reteller = isRelayed ? subjectOf(view, relaying) : null;
  const first = describedFrom(view, reteller?.first ?? telling.first);
  if (!(isRelayed ? reteller : telling.tells) || wordAt(view, first - 1) !== ',') return null;
  const content = trimTokens(view.tokens, clauseOpening(view, first - 1), first - 1);
  const range = charsOf(view.tokens, content.first, content.last);
  const opener = view.tokens[content.first]?.tag ?? '';
  const isWhole = /^(?:VERB|ADP|SCONJ)$/.test(opener) ? false : ownSubject(view, content.first, content.last);
  if (!range || !isWhole) return null;
  const via = isRelayed && reteller ? relayer(view, index, reteller, relaying) : null;
  const told = draftsOf(view, { index, source: teller, cue, verb: PLAIN }, 'relayed', [[range]], range);
  const held = new Set([cue.first, relaying?.first]);
  const others = drafts.filter(({ cueTokens }) => !isRelayed || !held.has(cueTokens?.first));
  return [...others, ...relayedBy(told, via)];
}

/** > | …, [a lawyer for one of them], Pavo Dossel, said …: what somebody is stands before his name. */
function describedFrom(view: SentenceView, name: number): number {
  if (wordAt(view, name - 1) !== ',' || view.tokens[name]?.tag !== 'PROPN') return name;
  for (let i = name - 2; i > view.sentence.first; i--) {
    if (view.tokens[i]?.tag === 'PUNCT') return name;
    const opens = wordAt(view, i - 1) === ',' && /^(?:an?|the|his|her|its|their)$/.test(wordAt(view, i));
    const phrase = opens ? phraseFrom(view, i) : null;
    if (phrase) return boundEnd(view, phrase.last, name - 1) === name - 1 ? i : name;
  }
  return name;
}

/** > | The porter says [it will end on Monday]; [his manager] told him. */
function trailing(view: SentenceView, telling: Telling, index: number, drafts: readonly Draft[]): Draft[] | null {
  const { teller, cue } = telling;
  if (!/^[;–—:]$/.test(wordAt(view, telling.first - 1))) return null;
  const addressee = view.tokens[cue.last];
  if (addressee?.tag !== 'PRON') return null;
  const said = drafts.findLast((d) => d.source !== null && (d.cueTokens?.last ?? Infinity) <= telling.first);
  const end = said?.content.at(-1)?.end ?? 0;
  if (!said || (view.tokens[telling.first - 2]?.end ?? -1) !== end) return null;
  const same = drafts.filter((d) => d.cue?.start === said.cue?.start && d.source?.start === said.source?.start);
  const by = { index, source: teller, cue, verb: PLAIN };
  const scope = charsOf(view.tokens, cue.first, cue.last);
  if (!scope || !said.cueTokens || !said.sourceTokens) return null;
  const via = relayer(view, index, said.sourceTokens, said.cueTokens);
  const told = draftsOf(
    view,
    by,
    'relayed',
    same.map((d) => d.content),
    scope,
  );
  return [...drafts.filter((d) => !same.includes(d)), ...relayedBy(told, via)];
}
