import { DENYING, SHORT_FORMS } from '../languages/en/quotations.ts';
import type { OccurrenceRelation, Quotation } from '../model/claim.ts';
import type { Alignment } from '../model/comparison.ts';
import { type EntityId, quotationId, type StatementId } from '../model/id.ts';
import { contains, type Span, spanOf } from '../model/span.ts';
import type { ReadArticle, Statement } from '../model/statement.ts';
import { foldedWords } from '../text/fold-words.ts';
import { gramDice } from '../text/similarity.ts';

interface Occurrence {
  readonly span: Span;
  /** Words as they are compared: folded, short forms written out. */
  readonly words: readonly string[];
  readonly folded: string;
  /** The same with short forms as they stand there. */
  readonly written: string;
  readonly speaker: EntityId | null;
  /** The claims that it tells whole, by their number; empty where a statement reaches beyond it. */
  readonly claims: ReadonlySet<number>;
}

/** Two quotations of one utterance in different translations share this much of their letters' trigrams or more. */
const VARIANT_DICE_MIN = 0.55;
/** Fewer words than this match only by being the same words. */
const VARIANT_WORDS_MIN = 6;
/** A fragment of one word is no utterance to be found again. */
const FRAGMENT_WORDS_MIN = 2;

/** Every stretch between quotation marks in story text, grouped by utterance: the fullest wording is the reference. */
export function quotationsOf(
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
  alignments: readonly Alignment[],
): Quotation[] {
  const groups: Occurrence[][] = [];
  const claimOf = new Map(alignments.flatMap(({ members }, n) => members.map((m) => [m.statement, n] as const)));
  const all = occurrencesOf(articles, statements, claimOf).sort(
    (a, b) =>
      b.words.length - a.words.length ||
      (a.span.article < b.span.article ? -1 : a.span.article > b.span.article ? 1 : a.span.start - b.span.start),
  );
  const said = new Set(all.map((o) => `${o.span.article} ${o.folded}`));
  for (const occurrence of all) {
    const group =
      groups.find((g) => g.some((o) => o.folded === occurrence.folded && speaks(o, occurrence))) ??
      groups.find((g) => g.some((o) => holds(o, occurrence))) ??
      groups.find((g) => g[0] !== undefined && translates(occurrence, g[0], said)) ??
      groups.find((g) => g[0] !== undefined && tellsAgain(occurrence, g[0], said));
    if (group) group.push(occurrence);
    else groups.push([occurrence]);
  }
  const first = (g: readonly Occurrence[]) =>
    [...g].sort((a, b) =>
      a.span.article < b.span.article ? -1 : a.span.article > b.span.article ? 1 : a.span.start - b.span.start,
    )[0]?.span;
  groups.sort((a, b) => {
    const [x, y] = [first(a), first(b)];
    return x && y ? (x.article < y.article ? -1 : x.article > y.article ? 1 : x.start - y.start) : 0;
  });
  return groups.map((group, n) => ({
    id: quotationId(n + 1),
    speaker: group.find((o) => o.speaker !== null)?.speaker ?? null,
    occurrences: group.map((o, i) => ({
      spans: [o.span],
      relation: i === 0 ? 'reference' : relationTo(o, group[0] as Occurrence),
    })),
  }));
}

function occurrencesOf(
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
  claimOf: ReadonlyMap<StatementId, number>,
): Occurrence[] {
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  return articles.flatMap(({ reading }) =>
    reading.quoted.flatMap((stretch) => {
      const text = reading.article.text.slice(stretch.start, stretch.end);
      const written = foldedWords(text).map((w) => w.text);
      const words = foldedWords(SHORT_FORMS.reduce((t, [form, whole]) => t.replace(form, whole), text)).map(
        (w) => w.text,
      );
      if (words.length === 0) return [];
      const told = (byArticle.get(reading.article.id) ?? []).filter(
        (s) => s.source !== null && s.content.some((c) => c.start < stretch.end && stretch.start < c.end),
      );
      const isWhole = told.every(({ content }) => content.every((c) => contains(stretch, c)));
      return [
        {
          span: spanOf(reading.article, stretch.start, stretch.end),
          words,
          folded: words.join(' '),
          written: written.join(' '),
          speaker: told[0]?.source?.entity ?? null,
          claims: new Set(isWhole ? told.flatMap(({ id }) => claimOf.get(id) ?? []) : []),
        },
      ];
    }),
  );
}

/** The same words this long are one utterance, whoever each article is understood to quote. */
const SAME_WORDS_MIN = 5;

/** Nothing shows two speakers; a longer wording repeated is one utterance in any case. */
const speaks = (a: Occurrence, b: Occurrence): boolean =>
  a.speaker === null || b.speaker === null || a.speaker === b.speaker || b.words.length >= SAME_WORDS_MIN;

/** A fragment of another article's wording, or of the article's own. */
const holds = (whole: Occurrence, part: Occurrence): boolean =>
  part.words.length >= FRAGMENT_WORDS_MIN && speaks(whole, part) && ` ${whole.folded} `.includes(` ${part.folded} `);

/** One utterance in two translations: much the same letters, one speaker, and the other article has not these very words elsewhere. */
function translates(o: Occurrence, reference: Occurrence, said: ReadonlySet<string>): boolean {
  const open = o.speaker === null || reference.speaker === null;
  if (!open && o.speaker !== reference.speaker) return false;
  if (
    o.words.length < VARIANT_WORDS_MIN ||
    said.has(`${reference.span.article} ${o.folded}`) !== (o.span.article === reference.span.article)
  )
    return false;
  if (o.span.article === reference.span.article && !open) return false;
  return bestWindow(o, reference) >= (open ? OPEN_DICE_MIN : VARIANT_DICE_MIN);
}

/** Wordings of one utterance are no further apart than this in length. */
const AGAIN_LENGTHS_MIN = 0.5;
/** And share this much of their letters' trigrams: what was never said alike is two utterances, though a claim holds both. */
const AGAIN_DICE_MIN = 0.3;
/** A wording of fewer words is told again by those words only. */
const AGAIN_WORDS_MIN = 3;

/**
 * One utterance in other words: one speaker, in marks in two articles, which tell the same claims by it.
 *
 * > | “We were forced to sell,” Hale said.     > | “We had no choice but to sell,” Hale said.
 */
function tellsAgain(o: Occurrence, reference: Occurrence, said: ReadonlySet<string>): boolean {
  if (o.speaker === null || o.speaker !== reference.speaker || o.span.article === reference.span.article) return false;
  if (o.claims.size === 0 || o.claims.size !== reference.claims.size) return false;
  const [few, many] = [o.words.length, reference.words.length].sort((a, b) => a - b) as [number, number];
  if (few < AGAIN_WORDS_MIN || few < AGAIN_LENGTHS_MIN * many) return false;
  if (said.has(`${reference.span.article} ${o.folded}`)) return false;
  return bestWindow(o, reference) >= AGAIN_DICE_MIN && [...o.claims].every((claim) => reference.claims.has(claim));
}

/** Where a speaker is not known, as in headlines, the wording must be nearer. */
const OPEN_DICE_MIN = 0.7;

/** The likeness of the shorter to the stretch of the longer that is most like it. */
function bestWindow(o: Occurrence, reference: Occurrence): number {
  const size = o.words.length;
  let best = gramDice(o.folded, reference.folded);
  for (let i = 0; i + size <= reference.words.length; i++)
    best = Math.max(best, gramDice(o.folded, reference.words.slice(i, i + size).join(' ')));
  return best;
}

/** A wording that lacks more than this many stretches of another is a wording of its own. */
const PIECES_MAX = 3;
/** A piece of fewer words may stand there by chance. */
const PIECE_WORDS_MIN = 2;

/** Whether the words are pieces of the reference in order, with something left out between them. */
function isSpliced(o: Occurrence, reference: Occurrence): boolean {
  const all = reference.words;
  let [at, from, pieces] = [0, 0, 0];
  while (at < o.words.length) {
    let best = { start: -1, length: 0 };
    for (let k = from; k < all.length; k++) {
      let length = 0;
      while (at + length < o.words.length && o.words[at + length] === all[k + length]) length++;
      if (length > best.length) best = { start: k, length };
    }
    if (best.length < PIECE_WORDS_MIN || ++pieces > PIECES_MAX) return false;
    [at, from] = [at + best.length, best.start + best.length];
  }
  return pieces > 1;
}

/** Share of the longer wording's words that both have, from which the two are one wording with a few words changed. */
const SAME_WORDING_MIN = 0.7;

function isTurned(o: Occurrence, reference: Occurrence): boolean {
  const [mine, theirs] = [new Set(o.words), new Set(reference.words)];
  const common = [...mine].filter((w) => theirs.has(w)).length;
  if (common < SAME_WORDING_MIN * Math.max(mine.size, theirs.size)) return false;
  const denials = (words: readonly string[]): number => words.filter((w) => DENYING.has(w)).length;
  const numbers = (words: ReadonlySet<string>): string[] => [...words].filter((w) => /^\p{N}/u.test(w));
  return (
    denials(o.words) !== denials(reference.words) ||
    numbers(mine).some((n) => numbers(theirs).length > 0 && !theirs.has(n))
  );
}

function relationTo(o: Occurrence, reference: Occurrence): OccurrenceRelation {
  if (o.span.text === reference.span.text) return 'identical';
  if (o.written === reference.written) return 'typographic';
  if (o.folded === reference.folded) return 'altered';
  if (` ${reference.folded} `.includes(` ${o.folded} `))
    return ` ${reference.written} `.includes(` ${o.written} `) ? 'truncated' : 'altered';
  if (isSpliced(o, reference)) return 'spliced';
  if (o.span.article === reference.span.article || isTurned(o, reference)) return 'altered';
  return o.words.length < reference.words.length * 0.6 ? 'truncated' : 'translation-variant';
}
