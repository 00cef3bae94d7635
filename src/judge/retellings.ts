import type { Derivation, Report } from '../model/derivation.ts';
import { mergesReports } from '../model/derivation.ts';
import type { ArticleId, StatementId } from '../model/id.ts';
import { contains } from '../model/span.ts';
import type { ReadArticle } from '../model/statement.ts';
import { foldedWords } from '../text/fold-words.ts';
import { readOnce } from '../text/read-once.ts';
import type { Ledger } from './counts.ts';
import { areVersions, type Ranked, supersededIn } from './current.ts';
import {
  type Bearings,
  type Clause,
  type Counterpart,
  clausesOf,
  likenessOf,
  type Passage,
  passagesOf,
  supportOf,
  weightsOfPassages,
} from './passages.ts';

/**
 * What a difference between the two texts may weigh. `ordered`: the derivation passes the threshold and the told text is the
 * ancestor. `unordered`: it passes, neither time nor credit shows an order, and what the texts have and lack does
 * (`retellings-order.ts`). `weak`: neither.
 */
export type Standing = 'ordered' | 'unordered' | 'weak';

/** One text of a report retold by another, with their copies. */
export interface Retelling {
  readonly told: readonly Passage[];
  readonly retold: readonly Passage[];
  /** Passages of the articles that are copies of the told text, one list an article. */
  readonly toldTwins: readonly (readonly Passage[])[];
  readonly retoldTwins: readonly (readonly Passage[])[];
  /** The same with the other versions of the told article: the retelling may have been made from any of them. */
  readonly otherTold: readonly Told[];
  readonly standing: Standing;
  /** Where neither time nor credit shows an order: the same pair the other way round. */
  readonly reverse?: Retelling;
  readonly counterparts: readonly Counterpart[];
  readonly bearings: Bearings;
  /** A copy in which sentences were edited: only those are compared, and what it has besides is no matter of drift. */
  readonly isCopy?: boolean;
}

/** What the differences of a retelling are read from. */
export type Told = Pick<Retelling, 'told' | 'retold' | 'counterparts' | 'bearings' | 'isCopy'>;

/** Versions of a told article that a retelling is compared with besides the one that stands for it, the latest first. */
const OTHER_TOLD_MAX = 6;

/** Below this confidence a derivation supports findings of low severity only. Of the pairs used in testing all rewrites lie above 0.85. */
export const DERIVATION_CONFIDENCE_MIN = 0.7;

/** The least likeness in words of two clauses that are paired. Every rule asks for more, by how much else it looks at. */
const LIKENESS_MIN = 0.15;

/** Every article's passages, read once. */
export function passagesOfStory(ledger: Ledger): Map<ArticleId, readonly Passage[]> {
  const { articles, statements } = ledger.comparison;
  return new Map(
    articles.map(({ reading }) => [
      reading.article.id,
      passagesOf(
        reading,
        statements.filter((s) => s.article === reading.article.id),
      ),
    ]),
  );
}

export function bearingsOf(ledger: Ledger, passages: ReadonlyMap<ArticleId, readonly Passage[]>): Bearings {
  return {
    weights: weightsOfPassages([...passages.values()].flat()),
    claimOf: new Map(ledger.comparison.alignments.flatMap((a, i) => a.members.map((m) => [m.statement, i] as const))),
    rivalsOf: eachWithOthers(ledger.comparison.rivals),
    entities: ledger.entities,
    reportOf: ledger.reportOf,
    ownVoice: [...passages].flatMap(([article, list]) =>
      list
        .flatMap(clausesOf)
        .filter(({ statement }) => statement === null || statement.voice === 'outlet')
        .map((clause) => ({ report: ledger.reportOf.get(article) ?? -1, clause })),
    ),
  };
}

function eachWithOthers(pairs: Ledger['comparison']['rivals']): ReadonlyMap<StatementId, ReadonlySet<StatementId>> {
  const others = new Map<StatementId, Set<StatementId>>();
  const put = (a: StatementId, b: StatementId) => others.set(a, (others.get(a) ?? new Set()).add(b));
  for (const [a, b] of pairs) {
    put(a, b);
    put(b, a);
  }
  return others;
}

/** In every report: the text that the others retell, against each text that is no copy of it. */
export function retellingsOf(
  ledger: Ledger,
  passages: ReadonlyMap<ArticleId, readonly Passage[]>,
  bearings: Bearings,
): Retelling[] {
  const { reports, derivations, articles } = ledger.comparison;
  const byId = new Map(articles.map((a) => [a.reading.article.id, a]));
  const superseded = supersededIn(ledger.versions);
  const current = (ids: readonly ArticleId[]): ArticleId[] => ids.filter((id) => !superseded.has(id));
  return reports.flatMap((report) => {
    if (report.articles.length < 2) return [];
    // Versions of one article are one text in time: what changed between them is no drift, and the one that stands for them is read.
    const rootFound = report.root ?? report.fullest ?? longest(report.articles, byId);
    const [rootId = rootFound, ...others] = ledger.versions.find((ids) => ids.includes(rootFound)) ?? [rootFound];
    const copies = copyGroups(report.articles, derivations, ledger.versions);
    const toldGroup = copies.find((g) => g.includes(rootId)) ?? [rootId];
    const edited = current(toldGroup).filter((id) => id !== rootId && !areVersions(id, rootId, ledger.versions));
    const ofCopies = editedCopies(passages.get(rootId) ?? [], edited, passages, bearings, (id) => {
      const d = derivations.find((x) => mergesReports(x.kind) && joins(x, [rootId], [id]));
      return d === undefined ? 'weak' : standingOf(d, rootId, report);
    });
    const ofGroups = copies
      .filter((group) => group !== toldGroup)
      .flatMap((group): Retelling[] => {
        const retoldId = longest(current(group), byId);
        const between = derivations.filter((d) => mergesReports(d.kind) && joins(d, toldGroup, group));
        const best = between.find((d) => d.a === rootFound || d.b === rootFound) ?? between[0];
        if (best === undefined) return [];
        const told = passages.get(rootId) ?? [];
        const retold = passages.get(retoldId) ?? [];
        const toldAs = (told: readonly Passage[]): Told => toldBy(told, retold, bearings);
        const of = (ids: readonly ArticleId[]): (readonly Passage[])[] => ids.map((id) => passages.get(id) ?? []);
        const retelling: Retelling = {
          ...toldAs(told),
          otherTold: of(others.slice(0, OTHER_TOLD_MAX)).map(toldAs),
          toldTwins: of(current(toldGroup).filter((id) => id !== rootId && !areVersions(id, rootId, ledger.versions))),
          retoldTwins: of(current(group).filter((id) => id !== retoldId)),
          standing: standingOf(best, rootFound, report),
        };
        return [retelling.standing === 'unordered' ? { ...retelling, reverse: reversed(retelling) } : retelling];
      });
    return [...ofGroups, ...ofCopies];
  });
}

/** Copies of the told text in which sentences are worded otherwise, with those sentences alone; copies with the same ones are one. */
function editedCopies(
  told: readonly Passage[],
  ids: readonly ArticleId[],
  passages: ReadonlyMap<ArticleId, readonly Passage[]>,
  bearings: Bearings,
  standing: (id: ArticleId) => Standing,
): Retelling[] {
  const byEdit = new Map<string, Retelling>();
  for (const id of ids.slice(0, EDITED_COPIES_MAX)) {
    const retold = passages.get(id) ?? [];
    const edits = apartFrom(retold, told);
    if (edits.length === 0 || edits.length > EDITED_SHARE_MAX * retold.length) continue;
    const key = edits.map(plainText).join('\n');
    const same = byEdit.get(key);
    if (same !== undefined) {
      byEdit.set(key, { ...same, retoldTwins: [...same.retoldTwins, retold] });
      continue;
    }
    const shared = { bearings, isCopy: true, otherTold: [], toldTwins: [], retoldTwins: [], standing: standing(id) };
    const edited = apartFrom(told, retold);
    const retelling = { ...shared, told, retold, counterparts: editedPairs(edited, edits, bearings) };
    byEdit.set(
      key,
      shared.standing === 'unordered'
        ? {
            ...retelling,
            reverse: { ...shared, told: retold, retold: told, counterparts: editedPairs(edits, edited, bearings) },
          }
        : retelling,
    );
  }
  return [...byEdit.values()];
}

/** Copies beyond these are not asked for edits. */
const EDITED_COPIES_MAX = 60;
/** Where more of a copy's sentences than this share differ, its words were replaced throughout, and none of them tells of an editor. */
const EDITED_SHARE_MAX = 0.5;

const editedPairs = (told: readonly Passage[], retold: readonly Passage[], bearings: Bearings): Counterpart[] =>
  counterpartsOf(told, retold, bearings).filter((c) => c.likeness >= ANCHOR_LIKENESS);

/** The passages whose words the other text does not have, typography apart. */
function apartFrom(own: readonly Passage[], other: readonly Passage[]): readonly Passage[] {
  const there = new Set(other.map(plainText));
  return own.filter((passage) => !there.has(plainText(passage)));
}

/** A passage's words without its typography, folded once: one told text is compared with each of its copies. */
const plainText = readOnce(({ reading, sentence: { start, end } }: Passage): string =>
  foldedWords(reading.article.text, start, end)
    .map(({ text }) => text)
    .join(' '),
);

const toldBy = (told: readonly Passage[], retold: readonly Passage[], bearings: Bearings): Told => ({
  told,
  retold,
  counterparts: counterpartsOf(told, retold, bearings),
  bearings,
});

const reversed = (r: Retelling): Retelling => ({
  ...r,
  ...toldBy(r.retold, r.told, r.bearings),
  toldTwins: r.retoldTwins,
  retoldTwins: r.toldTwins,
  otherTold: [],
});

function standingOf(d: Derivation, told: ArticleId, report: Report): Standing {
  if (d.confidence < DERIVATION_CONFIDENCE_MIN) return 'weak';
  if (d.from === told || report.root === told) return 'ordered';
  return d.from === null && (report.fullest === null || report.fullest === told) ? 'unordered' : 'weak';
}

const joins = (d: Derivation, left: readonly ArticleId[], right: readonly ArticleId[]): boolean =>
  (left.includes(d.a) && right.includes(d.b)) || (left.includes(d.b) && right.includes(d.a));

/** The articles of a report in groups of copies and versions, in their order. */
function copyGroups(
  ids: readonly ArticleId[],
  derivations: readonly Derivation[],
  versions: readonly Ranked[],
): ArticleId[][] {
  const groups: ArticleId[][] = ids.map((id) => [id]);
  const join = (x: ArticleId, y: ArticleId): void => {
    const a = groups.findIndex((g) => g.includes(x));
    const b = groups.findIndex((g) => g.includes(y));
    const [left, right] = [groups[a], groups[b]];
    if (left === undefined || right === undefined || a === b) return;
    left.push(...right);
    groups.splice(b, 1);
  };
  for (const d of derivations) if (d.kind === 'copy') join(d.a, d.b);
  for (const [first, ...others] of versions) for (const id of others) if (first !== undefined) join(first, id);
  return groups;
}

function longest(ids: readonly ArticleId[], byId: ReadonlyMap<ArticleId, ReadArticle>): ArticleId {
  const size = (id: ArticleId): number => byId.get(id)?.reading.tokens.length ?? 0;
  return [...ids].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))[0] as ArticleId;
}

/** Pairs this alike are where the two texts touch; the order of the others is read between them. */
const ANCHOR_LIKENESS = 0.45;
/** How much nearness to the expected place adds, and how many sentences away it is spent. */
const ORDER_WEIGHT = 0.2;
const ORDER_REACH = 6;
/** A pair that stands where the order expects it is likelier to be one than its words alone show. */
const IN_PLACE_WEIGHT = 0.06;
const IN_PLACE_REACH = 1.5;

/**
 * For each clause of the retelling the clause of the told text that says most of it, where one says enough. A retelling mostly
 * keeps the order of what it retells: a first pass finds where the texts touch, a second reads the others between those places.
 */
function counterpartsOf(told: readonly Passage[], retold: readonly Passage[], bearings: Bearings): Counterpart[] {
  const candidates = told.flatMap(clausesOf);
  const clauses = retold.flatMap(clausesOf);
  const diagonal = (p: Passage): number => p.position * Math.max(0, told.length - 1);
  const touching = clauses
    .flatMap((c) => bestOf(candidates, c, bearings, diagonal(c.passage)) ?? [])
    .filter((c) => c.likeness >= ANCHOR_LIKENESS);
  return clauses.flatMap((clause): Counterpart[] => {
    const best = bestOf(
      candidates,
      clause,
      bearings,
      expectedPlace(clause.passage, touching, told.length, retold.length),
    );
    if (best !== null && best.likeness >= SPEECH_ACT_LIKENESS) return [best];
    const act = sameSpeechAct(candidates, clause);
    if (act !== null) return [act];
    return best === null || best.likeness < LIKENESS_MIN ? [] : [best];
  });
}

/** Where in the told text, as an index of its passages, a passage of the retelling is expected: between its neighbours that touch. */
function expectedPlace(
  passage: Passage,
  touching: readonly Counterpart[],
  toldCount: number,
  retoldCount: number,
): number {
  const others = touching.filter((c) => c.retold.passage !== passage);
  const before = others.filter((c) => c.retold.passage.index < passage.index).at(-1);
  const after = others.find((c) => c.retold.passage.index > passage.index);
  const [x0, y0] = before ? [before.retold.passage.index, before.told.passage.index] : [-1, -1];
  const [x1, y1] = after ? [after.retold.passage.index, after.told.passage.index] : [retoldCount, toldCount];
  return y0 + ((y1 - y0) * (passage.index - x0)) / (x1 - x0);
}

/** What two demands or denials of one speaker at one place of the order count for where their words differ. */
const SPEECH_ACT_LIKENESS = 0.36;
/** How far apart in the two texts, as a share of their length, such a pair may stand. */
const SPEECH_ACT_REACH = 0.12;

/** The demand or denial by the same speaker that stands at the same place of the told text: few texts have two. */
function sameSpeechAct(candidates: readonly Clause[], retold: Clause): Counterpart | null {
  const r = retold.statement;
  const speaker = r?.chain.at(-1);
  if (!r || speaker === undefined || (r.attitude !== 'demands' && r.attitude !== 'denies')) return null;
  const apart = (c: Clause): number => Math.abs(c.passage.position - retold.passage.position);
  const found = candidates
    .filter(
      (c) =>
        c.statement?.attitude === r.attitude && c.statement.chain.at(-1) === speaker && apart(c) <= SPEECH_ACT_REACH,
    )
    .sort((a, b) => apart(a) - apart(b))[0];
  return found === undefined ? null : { told: found, retold, likeness: SPEECH_ACT_LIKENESS };
}

/** Two sentences that name the same day of a month tell of the same thing more often than their words show. */
const SAME_DAY_WEIGHT = 0.1;

const daysIn = ({ reading, sentence }: Passage): string[] =>
  reading.times.flatMap((t) =>
    t.type === 'date' && contains(sentence, t.span) && /\d/.test(t.span.text) && /\p{L}/u.test(t.span.text)
      ? [t.span.text.toLowerCase()]
      : [],
  );

const sameDay = (a: Passage, b: Passage): boolean => {
  const days = daysIn(a);
  return days.length > 0 && daysIn(b).some((day) => days.includes(day));
};

function bestOf(candidates: readonly Clause[], retold: Clause, bearings: Bearings, place: number): Counterpart | null {
  let best: Counterpart | null = null;
  let height = -1;
  for (const told of candidates) {
    const apart = Math.abs(told.passage.index - place);
    const likeness = likenessOf(told, retold, bearings.weights);
    const rank = likeness + supportOf(told, retold, bearings) + ORDER_WEIGHT * Math.max(0, 1 - apart / ORDER_REACH);
    if (rank <= height) continue;
    height = rank;
    const dated = sameDay(told.passage, retold.passage) ? SAME_DAY_WEIGHT : 0;
    best = { told, retold, likeness: likeness + dated + (apart <= IN_PLACE_REACH ? IN_PLACE_WEIGHT : 0) };
  }
  return best;
}
