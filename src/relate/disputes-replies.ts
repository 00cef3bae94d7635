import {
  GUILT_NOUNS,
  POINTING_OPENING,
  REPLY_NOUNS,
  SEVERAL_ANSWERED,
  VERDICT_PATTERN,
  VERDICT_STRENGTHENING,
  VERDICT_WORDS,
} from '../languages/en/opposites.ts';
import { letterWords } from '../text/words.ts';
import { calledBy, isAbout, oneSide, overlaps, REPLY_SENTENCES, type Rivals } from './disputes-pairs.ts';
import { denies } from './likeness.ts';
import { type Proposition, stemOf, textOf } from './propositions.ts';

/** What points back has one telling word at most besides, whose account it is: `the union’s account`; who says more tells his own story. */
const REPLY_MORE_MAX = 1;
/** A verdict has no more telling words than this besides those that judge and point back: `simply untrue`, `the charge was unfair`. */
const VERDICT_MORE_MAX = 1;
/** A denial of an account answers at most this many statements. */
const ANSWERED_MAX = 4;

/**
 * A verdict, or a denial of `that account`, answers what somebody else said just before: what was said of the one who answers, what he
 * speaks of next, or the last thing.
 *
 * > | She told parliament that the firm was playing for time. The firm called that "simply untrue".
 */
export function replies(propositions: readonly Proposition[], denied: Rivals): Rivals {
  const targets = targetsOf(denied);
  return propositions.flatMap((p, i): Rivals => {
    if (p.speaker === null || !isReply(p)) return [];
    // > | He rejected a charge that managers had been shunting. “That is simply untrue,” he said.
    const own = denialBefore(propositions, i, targets);
    if (own.length > 0) return own.map((q) => [q, p]);
    if (p.asked !== null) return askedOf(propositions, p, p.asked);
    const said = ownedBy(propositions, i) ?? withFigures(propositions, i) ?? before(propositions, i);
    const [last] = [...said].sort(
      (a, b) => points(b, p, propositions, i) - points(a, p, propositions, i) || b.order - a.order,
    );
    if (last === undefined) return [];
    const first = claimBehind(propositions, last, p);
    // `That account` takes in all that the same one said before it; a verdict answers one thing only.
    const whole = p.statement.attitude === 'denies' && SEVERAL_ANSWERED.test(textOf(p));
    const answered = whole ? said.filter((q) => q.speaker === first.speaker).slice(0, ANSWERED_MAX) : [first];
    return answered.map((q) => [q, p]);
  });
}

/** What stands before a statement in its article, the last first, so many sentences back. */
function earlier(propositions: readonly Proposition[], i: number, sentences: number): readonly Proposition[] {
  const p = propositions[i] as Proposition;
  const reaches = (q: Proposition): boolean => q.article === p.article && p.sentence - q.sentence <= sentences;
  let first = i;
  while (first > 0 && reaches(propositions[first - 1] as Proposition)) first--;
  return propositions.slice(first, i).reverse();
}

/**
 * What somebody said who is named as the one whose claim it is, wherever in the article before it; null where nobody is named so.
 *
 * > | denied [the Ilmaran claim]    > | disputed [the MoD’s explanation]
 */
function ownedBy(propositions: readonly Proposition[], i: number): readonly Proposition[] | null {
  const p = propositions[i] as Proposition;
  const owned = OWNED_CLAIM.exec(textOf(p));
  const owner = (owned?.[1] ?? owned?.[2])?.toLowerCase();
  if (owner === undefined) return null;
  const stem = owner.slice(0, OWNER_LETTERS);
  const isOwner = (q: Proposition): boolean =>
    letterWords((q.statement.source?.name ?? '').toLowerCase()).some((w) => w.startsWith(stem));
  return earlier(propositions, i, Infinity)
    .filter((q) => q.speaker !== null && q.speaker !== p.speaker && !isReply(q) && isOwner(q))
    .slice(0, ANSWERED_MAX);
}

/** Who disputes a figure, without a word more, answers one that was given, perhaps some sentences before; null where none is disputed. */
function withFigures(propositions: readonly Proposition[], i: number): readonly Proposition[] | null {
  const p = propositions[i] as Proposition;
  if (!BARE_FIGURE.test(textOf(p))) return null;
  return earlier(propositions, i, FIGURE_SENTENCES)
    .filter((q) => q.figures.length > 0 && q.speaker !== null && q.speaker !== p.speaker)
    .slice(0, ANSWERED_MAX);
}
const BARE_FIGURE = /^\W*(?:the|that|this|these|those) (?:figures?|numbers?|counts?|estimates?|totals?)\W*$/i;
const FIGURE_SENTENCES = 4;

/** > | the Ilmaran claim, the union’s account, the MoD’s explanation, accusations from Lennick, charges by Norland */
const OWNED_CLAIM =
  /^\W*(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]hat) )?(?:(\p{Lu}\p{L}+)(?:['’]s?)? (?:claims?|accounts?|explanations?|accusations?|allegations?|charges?|version|assertions?|statements?|figures?)\W*$|(?:claims?|accusations?|allegations?|charges?|reports?) (?:from|by|of) (?:the )?(\p{Lu}\p{L}+)\W*$)/u;
/** A people's adjective and its state begin alike: `Ilmaran`, `Ilmara`. */
const OWNER_LETTERS = 5;

/**
 * What is answered where somebody went on to say it in his own words, or to say from whom he has it: the claim itself.
 *
 * > | The alarm was off for weeks, she said. “The men knew it,” she told a radio. The owner rejected the accusation.
 */
function claimBehind(propositions: readonly Proposition[], last: Proposition, p: Proposition): Proposition {
  if (!isColour(last) || isAbout(last, p)) return last;
  const isHearsay = HEARSAY.test(textOf(last));
  const behind = earlier(propositions, propositions.indexOf(last), RUN_SENTENCES).filter(
    (q) =>
      (q.speaker === last.speaker || oneSide(q, last) || (isHearsay && q.speaker !== p.speaker)) &&
      !isColour(q) &&
      !isReply(q),
  );
  return behind.findLast((q) => q.sentence === behind[0]?.sentence) ?? last;
}

/** Whoever goes on in his own words does so in the next sentences. */
const RUN_SENTENCES = 3;

/** Words in marks alone, or from whom one has it. */
const isColour = (q: Proposition): boolean => q.statement.quoteMode === 'direct' || HEARSAY.test(textOf(q));

/** > | A foreman had told her so. */
const HEARSAY = /\b(?:told|said|heard|thought|known?|knew)\b.{0,30}\bso\W*$/i;

/**
 * A verdict behind a question denies what the question asks: what somebody said, in this article or else in another, with most of its words.
 *
 * > | A recession? “Nonsense,” says the governor.
 */
function askedOf(propositions: readonly Proposition[], p: Proposition, asked: ReadonlySet<string>): Rivals {
  const said = propositions.filter((q) => q.speaker !== null && q.speaker !== p.speaker && !isReply(q) && !denies(q));
  const common = (q: Proposition): number => q.words.filter((w) => asked.has(w)).length;
  const best = (among: readonly Proposition[]): Proposition | undefined => {
    const likest = [...among].sort((a, b) => common(b) - common(a) || a.words.length - b.words.length)[0];
    return likest && common(likest) >= ASKED_SHARE_MIN * asked.size && common(likest) > 0 ? likest : undefined;
  };
  // Elsewhere a question of one word could ask about anything: the claim must be much of what is asked.
  const isAsked = (q: Proposition): boolean =>
    common(q) >= ASKED_ELSEWHERE_MIN && common(q) >= ASKED_SHARE_MIN * q.words.length;
  const found = best(said.filter((q) => q.article === p.article)) ?? best(said.filter(isAsked));
  return found === undefined ? [] : [[found, p]];
}

/** Half of the telling words of a question must be those of what it takes up. */
const ASKED_SHARE_MIN = 0.5;
/** Telling words that a question must have in common with what another article says. */
const ASKED_ELSEWHERE_MIN = 2;

/**
 * Who denies something and goes on to deny, denies the same.
 *
 * > | Ambrey denied that the allowance was going. Nobody would lose a single florin, he insisted.
 */
export function carriedOn(propositions: readonly Proposition[], denied: Rivals): Rivals {
  const targets = targetsOf(denied);
  return propositions.flatMap((p, i): Rivals => {
    if (p.speaker === null || p.statement.attitude === 'denies' || !denies(p) || isReply(p)) return [];
    return denialBefore(propositions, i, targets).flatMap(
      (q): Rivals => (p.words.some((w) => q.terms.has(w)) ? [[q, p]] : []),
    );
  });
}

type Targets = ReadonlyMap<Proposition, readonly Proposition[]>;

/** What each denial answers. */
const targetsOf = (denied: Rivals): Targets => {
  const targets = new Map<Proposition, Proposition[]>();
  for (const [claim, denial] of denied) targets.set(denial, [...(targets.get(denial) ?? []), claim]);
  return targets;
};

/** What the last denial of the same speaker answers, in the sentence of `i` or the one before. */
function denialBefore(propositions: readonly Proposition[], i: number, targets: Targets): readonly Proposition[] {
  const denial = earlier(propositions, i, 1).find(
    (q) => q.speaker === propositions[i]?.speaker && q.statement.attitude === 'denies',
  );
  return (denial && targets.get(denial)) ?? [];
}

/** What others said in the sentences before, the last first; of a bare denial only what has its verb, where anything has. */
function before(propositions: readonly Proposition[], i: number): readonly Proposition[] {
  const p = propositions[i] as Proposition;
  const found = earlier(propositions, i, REPLY_SENTENCES).filter((q) => {
    // Who says himself that he contradicts them may contradict his own side.
    const sides = q.side === null || q.side !== p.side || disputes(p);
    // > | condemned the attack, demanded an explanation … dismissed the claim: what is condemned or asked for is no claim.
    const says = q.terms.size > 1 || q.verbs.length > 0 || q.figures.length > 0;
    const claims = says && (q.statement.attitude !== 'demands' || REQUEST_NOUNS.test(textOf(p)));
    const isOthers = q.speaker !== null && q.speaker !== p.speaker && sides && !overlaps(p, q);
    return isOthers && claims && !isReply(q) && (!isGuilt(p) || isAbout(q, p));
  });
  if (found.length === 0 && POINTER.test(textOf(p))) return ownVoiceBefore(propositions, i);
  // `She was not` answers what says that she was, rather than what was said last.
  const verb = AUXILIARY_OF_REPLY.exec(textOf(p))?.[1]?.toLowerCase();
  const meant =
    verb === undefined ? [] : found.filter((q) => q.statement.polarity === 'positive' && takesUp(verb, textOf(q)));
  return meant.length > 0 ? meant : found;
}

/**
 * Where nobody else spoke, what points back answers what the outlet told right before.
 *
 * > | The men had gone without wages. The minister disputed that.
 */
function ownVoiceBefore(propositions: readonly Proposition[], i: number): readonly Proposition[] {
  const p = propositions[i] as Proposition;
  return earlier(propositions, i, 1)
    .filter((q) => q.sentence < p.sentence && q.statement.voice === 'outlet' && q.statement.attitude === 'asserts')
    .filter((q) => q.terms.size > 1 && !overlaps(p, q));
}
const POINTER = /^\W*(?:it|this|that)\W*$/i;

/** > | rejected the call, that demand: what answers a demand. */
const REQUEST_NOUNS = /\b(?:calls?|demands?|requests?|appeals?|pleas?|urgings?|suggestions?|ultimatums?)\b/i;

/** Who denies any wrongdoing answers only what was said of himself. */
const isGuilt = (p: Proposition): boolean => letterWords(textOf(p).toLowerCase()).some((w) => GUILT_NOUNS.has(w));

/** What speaks for `q` as that which the reply `p` answers. */
function points(q: Proposition, p: Proposition, propositions: readonly Proposition[], i: number): number {
  const next = propositions[i + 1];
  const goesOn = next !== undefined && next.article === p.article && next.speaker === p.speaker && isNear(next, p);
  const figures = FIGURE_NOUNS.test(textOf(p)) && q.figures.length > 0;
  // Who contradicts others need not be spoken of; who denies is.
  const about = !CONTRADICTING_CUE.test(p.statement.cue?.span.text ?? '') && isAbout(q, p);
  // > | the union’s account
  const named = calledBy(q).some((w) => p.terms.has(w)) || (q.speaker !== null && p.terms.has(q.speaker));
  return (
    (named ? NAMED_POINTS : 0) +
    (about ? 2 : 0) +
    (goesOn && next.words.some((w) => q.terms.has(w)) ? 1 : 0) +
    (figures ? 2 : 0)
  );
}

/** Whose account is named outweighs all else. */
const NAMED_POINTS = 6;
const CONTRADICTING_CUE = /\bcontradict/i;
const isNear = (next: Proposition, p: Proposition): boolean => next.sentence - p.sentence <= 1;
const FIGURE_NOUNS = /\b(?:figures?|numbers?|counts?|estimates?|totals?)\b/i;

/** The verb of grammar of a bare denial: `She was not`, `they didn’t`. */
const AUXILIARY_OF_REPLY =
  /^(?:he|she|it|they|we|i|that|this|there) (was|were|is|are|am|had|has|have|did|do|does|will|would|could|can)(?:n['’]t| not)/i;

/** Verbs of grammar that take one another up, in whatever person or tense they are told. */
const TAKING_UP: readonly RegExp[] = [
  /^(?:was|were|is|are|am)$/,
  /^(?:had|has|have)$/,
  /^(?:will|would)$/,
  /^(?:could|can)$/,
];

function takesUp(verb: string, text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const group = TAKING_UP.find((g) => g.test(verb));
  // `He did not` takes up a verb that has no verb of grammar beside it.
  return group ? words.some((w) => group.test(w)) : !words.some((w) => TAKING_UP.some((g) => g.test(w)));
}

/** A longer text is no bare denial. */
const BARE_DENIAL_LENGTH_MAX = 60;
/** `They had not`, `it is not true`: nothing but a verb of grammar, denied. */
const BARE_DENIAL =
  /^(?:he|she|it|they|we|i|that|this|there) (?:\w+n['’]t|(?:was|were|is|are|am|had|has|have|did|do|does|will|would|could|can) not)(?: (?:true|so|the case|correct|right))?$/;

/** Verbs by which one statement is set against another: `have contradicted official statements`. */
const DISPUTING_CUE = /\b(?:contradict|disput|refut|rebut|reject|dismiss|contest)/i;

const disputes = (p: Proposition): boolean => DISPUTING_CUE.test(p.statement.cue?.span.text ?? '');

function isReply(p: Proposition): boolean {
  if (p.statement.attitude === 'demands') return false;
  const text = textOf(p).toLowerCase().trim();
  // Who does not believe that `he did not` says that he did.
  if (BARE_DENIAL.test(text.slice(0, BARE_DENIAL_LENGTH_MAX))) return p.statement.attitude !== 'denies';
  const words = letterWords(text);
  const against = p.statement.attitude === 'denies' || disputes(p);
  const more = p.words.filter((w) => !JUDGING.has(w)).length;
  const points = POINTING_OPENING.test(text) || words.some((w) => REPLY_NOUNS.has(w) || GUILT_NOUNS.has(w));
  if (against && more <= REPLY_MORE_MAX && points) return true;
  return VERDICT_PATTERN.test(text) && more <= VERDICT_MORE_MAX;
}

const JUDGING: ReadonlySet<string> = new Set(
  [...VERDICT_WORDS, ...VERDICT_STRENGTHENING, ...REPLY_NOUNS, ...GUILT_NOUNS].flatMap((w) =>
    [stemOf(w, 'NOUN'), stemOf(w, 'ADJ')].flatMap((s) => s ?? []),
  ),
);
