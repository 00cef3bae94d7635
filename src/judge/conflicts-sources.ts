import { ANSWER_PATTERN, FAILURE_PATTERN, SUCCESS_PATTERN } from '../languages/en/disputes.ts';
import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import { isSourced, sharesSource } from './drift-sources.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import {
  type Bearings,
  type Clause,
  clauseLikeness,
  clausesOf,
  type Passage,
  shown,
  tokensWithin,
} from './passages.ts';

type Story = ReadonlyMap<ArticleId, readonly Passage[]>;

/** Rules J27 and J29: one source's statement against another's. */
export function sourceConflicts(story: Story, bearings: Bearings, articles: readonly Article[]): Draft[] {
  const clauses = [...story.values()].flat().flatMap(clausesOf).slice(0, CLAUSES_MAX);
  return [...failures(clauses, bearings, articles), ...rejections(story, bearings, articles)];
}

/** Beyond this many clauses a story has more than 50 articles; the first are compared. */
const CLAUSES_MAX = 4000;

const articleOf = (c: Clause): ArticleId => c.passage.reading.article.id;
const textOf = (c: Clause): string => c.passage.reading.article.text.slice(c.content.start, c.content.end);
const sourceOf = (s: Statement | null): string =>
  isSourced(s) ? (s.source.spans[0]?.text ?? s.source.name) : 'its own voice';

/** J27: one says that an attempt came to nothing, another that the same came about at the same place. */
function failures(clauses: readonly Clause[], bearings: Bearings, articles: readonly Article[]): Draft[] {
  const failed = clauses.filter(
    (c) =>
      isSourced(c.statement) &&
      c.statement.attitude === 'asserts' &&
      FAILURE_PATTERN.test(textOf(c)) &&
      properStems(c).size > 0,
  );
  const came = clauses.filter(
    (c) => SUCCESS_PATTERN.test(textOf(c)) && !FAILURE_PATTERN.test(textOf(c)) && c.statement?.polarity !== 'negative',
  );
  return mergedByClaim(
    failed.flatMap((f): Group[] => {
      const names = properStems(f);
      const found = came
        .filter((c) => differentSource(f, c, bearings) && sharesDeed(f, c, names))
        .map((c) => ({ c, likeness: clauseLikeness(c, f, bearings.weights) }))
        .filter(({ likeness }) => likeness >= LIKENESS_OF_DEEDS_MIN)
        .sort((a, b) => b.likeness - a.likeness)
        .map(({ c }) => c);
      return found.length === 0 ? [] : [{ left: [f], right: onePerArticle(found) }];
    }),
  )
    .filter((g) => new Set([...g.left, ...g.right].map(articleOf)).size > 1)
    .map((g) => conflict(g, 'high', articles));
}

/** The least likeness of an attempt and a deed: they share the place and the kind of deed, and are worded by two sides. */
const LIKENESS_OF_DEEDS_MIN = 0.25;

/** Stems of the names in a clause, people's adjectives among them. */
function properStems(c: Clause): Set<string> {
  const tokens = tokensWithin(c.passage.reading, c.content).filter((t) => t.tag === 'PROPN');
  return new Set(tokens.flatMap((t) => [...c.words].filter((w) => t.text.toLowerCase().startsWith(w))));
}

/** At least one name and one more telling word in common. */
const sharesDeed = (f: Clause, c: Clause, names: ReadonlySet<string>): boolean => {
  const shared = [...f.words].filter((w) => c.words.has(w));
  return shared.some((w) => names.has(w)) && shared.length >= 2;
};

const differentSource = (a: Clause, b: Clause, bearings: Bearings): boolean =>
  !(isSourced(a.statement) && isSourced(b.statement) && sharesSource(a.statement, b.statement, bearings));

function onePerArticle(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<ArticleId>();
  return clauses.filter((c) => !seen.has(articleOf(c)) && seen.add(articleOf(c)));
}

interface Group {
  readonly left: readonly Clause[];
  readonly right: readonly Clause[];
}

/** Groups that share a passage on either side tell one conflict. */
function mergedByClaim(groups: readonly Group[]): Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    const at = merged.findIndex(
      (m) =>
        m.right.some((c) => group.right.some((d) => d.passage === c.passage)) ||
        m.left.some((c) => group.left.some((d) => d.passage === c.passage)),
    );
    const found = merged[at];
    if (found === undefined) merged.push(group);
    else
      merged[at] = {
        left: onePerArticle([...found.left, ...group.left]),
        right: onePerArticle([...found.right, ...group.right]),
      };
  }
  return merged;
}

/** How many sentences behind a charge its rejection may stand. */
const ANSWER_REACH = 2;

/** J29: a charge, and in the next sentences a rejection that only points back at it: `The firm called that "simply untrue"`. */
function rejections(story: Story, bearings: Bearings, articles: readonly Article[]): Draft[] {
  const groups: { group: Group; key: string }[] = [];
  for (const passages of story.values()) {
    for (const passage of passages) {
      const answer = clausesOf(passage).find((c) => ANSWER_PATTERN.test(wholeOf(c)));
      const charge = answer && chargeBefore(passage, passages, answer, bearings);
      if (answer === undefined || charge === undefined) continue;
      const key = fold(wholeOf(answer)).text;
      const twin = groups.findIndex((g) => g.key === key);
      const found = groups[twin];
      // A copy has the same charge and answer: it is one finding.
      if (found === undefined) groups.push({ group: { left: [charge], right: [answer] }, key });
      else
        groups[twin] = { key, group: { left: [...found.group.left, charge], right: [...found.group.right, answer] } };
    }
  }
  return groups.map(({ group }) => conflict(group, 'low', articles, 'source-rejection'));
}

function chargeBefore(
  passage: Passage,
  passages: readonly Passage[],
  answer: Clause,
  bearings: Bearings,
): Clause | undefined {
  for (let i = 1; i <= ANSWER_REACH; i++) {
    const before = passages[passage.index - i];
    const charge =
      before &&
      clausesOf(before).find(
        ({ statement, ...c }) =>
          isSourced(statement) &&
          statement.attitude !== 'demands' &&
          (i === 1 ? CHARGING : ACCUSING).test(wholeOf({ statement, ...c })) &&
          !(isSourced(answer.statement) && sharesSource(statement, answer.statement, bearings)),
      );
    if (charge) return charge;
  }
  return undefined;
}

const wholeOf = (c: Clause): string => c.passage.reading.article.text.slice(c.range.start, c.range.end);

/** What a charge is made with that is answered two sentences later. */
const ACCUSING = /\b(?:accus|blam|charg|alleg)\w*/i;
/** What a charge is made with. */
const CHARGING = /\b(?:accus|blam|charg|alleg|warn|claim)\w*/i;

/** What some have from one source against what others have from another, told by the first of each. */
export function conflict(
  group: Group,
  severity: 'high' | 'medium' | 'low',
  articles: readonly Article[],
  template: 'source-conflict' | 'source-denial' | 'source-rejection' = 'source-conflict',
): Draft {
  const [left, right] = [group.left[0] as Clause, group.right[0] as Clause];
  const name = (c: Clause): string => nameOf(c.passage.reading.article, articles);
  return {
    kind: 'source-conflict',
    severity,
    template,
    words: {
      left: name(left),
      right: name(right),
      leftWords: shortened(shown(left).text),
      rightWords: shortened(shown(right).text),
      leftSource: sourceOf(left.statement),
      rightSource: sourceOf(right.statement),
    },
    spans: [...group.left, ...group.right].map(shown),
    about: right.statement?.id ?? null,
  };
}
