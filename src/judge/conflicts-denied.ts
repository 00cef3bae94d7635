import { RELATIVES, SUBORDINATORS } from '../languages/en/clauses.ts';
import { LIGHT_VERBS } from '../languages/en/conflicts.ts';
import { DENIED_NEGATIVE } from '../languages/en/disputes.ts';
import { GUILT_NOUNS, REPLY_NOUNS } from '../languages/en/opposites.ts';
import type { Token } from '../model/reading.ts';
import { isVerb, otherDeed, withoutRelative } from './conflicts-denied-parts.ts';
import { type Clause, stemOfToken, tokensWithin } from './passages.ts';

/** What a clause says, without whoever says it. */
interface Proposition {
  /** Full verbs that no relative word and no word of dependence stands before. */
  readonly verbs: ReadonlySet<string>;
  /** Telling words, without names, numbers and what points at something said. */
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly isNegative: boolean;
  /** The main clause, without what is told more about its subject. */
  readonly main: readonly Token[];
  /** What is said of somebody or something with `be` alone: `under siege`. */
  readonly state: ReadonlySet<string>;
  /** Names and telling words before the first verb. */
  readonly subject: ReadonlySet<string>;
  /** It opens with a verb or has none: `Sent on Friday`, `Corvane, which runs the ferry`. */
  readonly isFragment: boolean;
}

/** A denied phrase without a verb (`any role in the draft`) must have this many of its words, and this share, in the other clause. */
const PHRASE_WORDS_MIN = 2;
const PHRASE_SHARE_MIN = 0.6;
/** Two things that are denied in one breath: `rejects the charges and that the anchor was lost`. */
const TWO_CONTENTS = /\S (?:and|but) that /;

/**
 * Whether the denial negates what the clause says: in both the same is done and something else is the same, and neither is negative.
 *
 * > | denied that live rounds had been fired   against   | fired live rounds into the yard
 * > | denied any role in drafting the list   not against   | the draft listed 62 ships
 */
export function isDenied(denial: Clause, said: Clause): boolean {
  const text = contentText(denial);
  const { article } = denial.passage.reading;
  const from = Math.min(denial.statement?.cue?.span.end ?? denial.content.start, denial.content.start);
  if (TWO_CONTENTS.test(article.text.slice(from, denial.content.end))) return false;
  const [d, s] = [propositionOf(denial), propositionOf(said)];
  if (s.isFragment || d.isNegative !== s.isNegative) return false;
  if (d.state.size > 0 && s.state.size > 0)
    return [...d.state].some((w) => s.state.has(w)) && [...d.subject].some((w) => s.subject.has(w));
  const common = [...d.words].filter((w) => s.words.has(w));
  const cue = denial.statement?.cue?.span.text ?? '';
  if (d.verbs.size === 0 && !DENIED_PHRASE.test(cue) && !DENIED_PHRASE.test(text)) return false;
  if (d.verbs.size === 0) return common.length >= PHRASE_WORDS_MIN && common.length >= PHRASE_SHARE_MIN * d.words.size;
  const deeds = [...d.verbs].filter((v) => s.verbs.has(v));
  if (deeds.length === 0) return false;
  const denier = denierOf(denial);
  if (otherDeed(d.main, s.main, deeds, denier)) return false;
  const isSubject = (d.subject.size === 0 || ownDeed(text)) && [...denier].some((w) => s.subject.has(w));
  return isSubject || common.some((w) => !deeds.includes(w)) || [...d.names].some((n) => s.names.has(n));
}

/** > | denied [that he had resigned]    > | denied [resigning] */
const ownDeed = (text: string): boolean => /^\W*(?:that )?(?:he|she|they|it|ever|having|\p{Ll}+ing)\b/iu.test(text);

/** Stems of the name of whoever denies: an argument of what he denies to have done. */
function denierOf({ statement, passage }: Clause): Set<string> {
  const spans = statement?.source?.spans ?? [];
  return new Set(spans.flatMap((span) => tokensWithin(passage.reading, span).flatMap((t) => stemOfToken(t) ?? [])));
}

const contentText = ({ passage, content }: Clause): string =>
  passage.reading.article.text.slice(content.start, content.end);

function propositionOf(clause: Clause): Proposition {
  const content = tokensWithin(clause.passage.reading, clause.content);
  const tokens = withoutRelative(content);
  const stems = (list: readonly Token[]): Set<string> => new Set(list.flatMap((t) => stemOfToken(t) ?? []));
  // A content that opens dependent (`when the tanker crossed`) is read whole.
  const cut = tokens.findIndex((t, i) => i > 0 && opensClause(t) && tokens.slice(0, i).some(isVerb));
  const main = cut < 0 ? tokens : tokens.slice(0, cut);
  const relative = tokens.findIndex((t) => RELATIVES.has(t.text.toLowerCase()));
  const first = main.findIndex(isVerb);
  const verbs = main.filter((t) => t.tag === 'VERB' && !LIGHT_VERBS.has(t.lemma));
  const pointing = (t: Token): boolean =>
    GUILT_NOUNS.has(t.text.toLowerCase()) || REPLY_NOUNS.has(t.text.toLowerCase());
  const telling = content.filter((t) => t.tag !== 'PROPN' && t.tag !== 'NUM' && !/\p{N}/u.test(t.text));
  const isState = first > 0 && main.every((t) => !isVerb(t) || BE.test(t.text));
  return {
    verbs: stems(verbs),
    words: stems(telling.filter((t) => !pointing(t))),
    names: stems(content.filter(({ tag }) => tag === 'PROPN')),
    isNegative: clause.statement?.polarity === 'negative' || DENIED_NEGATIVE.test(contentText(clause)),
    main: tokens,
    state: stems(isState ? main.slice(first + 1).filter((t) => !BE.test(t.text)) : []),
    subject: stems(first > 0 ? main.slice(0, first) : []),
    isFragment: first <= 0 || (relative >= 0 && relative < first),
  };
}

const BE = /^(?:is|are|was|were|be|been|being|has|have|had|['’]s|['’]re)$/i;

const opensClause = ({ tag, text }: Token): boolean =>
  SUBORDINATORS.has(text.toLowerCase()) && !REASONS.has(text.toLowerCase()) && tag !== 'ADV';

/** > | was held because it had fished without a licence: the reason is charged, too. */
const REASONS: ReadonlySet<string> = new Set(['because', 'since', 'although', 'though', 'despite', 'whereas']);

/** > | denied any role    > | dismissed reports of shots    but   | rejected the budget: it said no to it, and denies nothing */
const DENIED_PHRASE =
  /^den|^\W*(?:all |any |the |such |these |those )?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|charges?)\b/i;
