import { DIFFERING_FIGURES_PATTERN } from '../languages/en/disputes.ts';
import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import { contains, type Span, spanOf } from '../model/span.ts';
import { durationRange } from '../text/durations.ts';
import { isSourced } from './drift-sources.ts';
import { PEOPLE } from './figures.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import { type Clause, clausesOf, type Passage, shown, stemsIn } from './passages.ts';

type Story = ReadonlyMap<ArticleId, readonly Passage[]>;

/** A figure as it is met again in another article: people and bare numbers count alike, durations are in hours. */
interface Figure {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly kind: string;
  readonly value: number;
  readonly span: Span;
}

/** How many sentences after the one that says so, or before it, the figures may stand. */
const REACH = 3;
/** Two figures of one thing that people dispute lie no further apart than this, and no nearer than rounding. */
const RATIO_MAX = 5;
const RATIO_MIN = 1.1;

/**
 * Rule J34: a text says that the figures differ (`how long depends on whom you ask`) and the next sentences give two, each from
 * somebody else. Whoever gives either in another article is shown beside it.
 */
export function disputedFigures(
  story: Story,
  reportOf: ReadonlyMap<ArticleId, number>,
  articles: readonly Article[],
): Draft[] {
  return [...story.values()].flatMap((passages) =>
    passages.flatMap((passage): Draft[] => {
      if (!DIFFERING_FIGURES_PATTERN.test(passage.text)) return [];
      const after = passages.slice(passage.index, passage.index + 1 + REACH).flatMap(figuresOf);
      const before = passages.slice(Math.max(0, passage.index - REACH), passage.index + 1).flatMap(figuresOf);
      const pair = disputed(after) ?? disputed(before);
      const own = reportOf.get(passage.reading.article.id);
      const elsewhere = new Map([...story].filter(([id]) => reportOf.get(id) !== own));
      const topic = new Set([...passage.words, ...(pair?.flatMap((f) => [...f.passage.words]) ?? [])]);
      const draft = pair === null ? null : draftOf(pair, topic, elsewhere, articles);
      return draft === null ? [] : [draft];
    }),
  );
}

/** `turnout at 120,000`: a number with its thousands parted, of which nothing is said beside it. */
const LARGE_NUMBER = /(?<![\p{N}\p{Sc}.,])\d{1,3}(?:,\d{3})+(?![\p{N},.]\d)/gu;

function figuresOf(passage: Passage): Figure[] {
  const clauses = clausesOf(passage);
  const at = (span: Span): Clause | undefined => clauses.find((c) => contains(c.range, span));
  const counts = passage.reading.quantities.flatMap((q): Figure[] => {
    const clause = contains(passage.sentence, q.span) ? at(q.span) : undefined;
    const kind = q.unit === '' || PEOPLE.has(q.unit) ? 'count' : q.unit;
    return clause === undefined ? [] : [{ passage, clause, kind, value: q.value, span: q.span }];
  });
  const { article } = passage.reading;
  const bare = [...passage.text.matchAll(LARGE_NUMBER)].flatMap((m): Figure[] => {
    const start = passage.sentence.start + m.index;
    const span = spanOf(article, start, start + m[0].length);
    const clause = passage.reading.quantities.some((q) => contains(q.span, span)) ? undefined : at(span);
    const value = Number(m[0].replace(/,/g, ''));
    return clause === undefined ? [] : [{ passage, clause, kind: 'count', value, span }];
  });
  const lengths = passage.reading.times.flatMap((t): Figure[] => {
    const clause = t.type === 'duration' && contains(passage.sentence, t.span) ? at(t.span) : undefined;
    const hours = durationRange(t.value);
    return clause === undefined || hours === null || hours.low !== hours.high
      ? []
      : [{ passage, clause, kind: 'duration', value: hours.low, span: t.span }];
  });
  return [...counts, ...bare, ...lengths].sort((x, y) => x.span.start - y.span.start);
}

/** The first two figures of one kind that stand in two sentences, or that somebody and somebody else give in one. */
function disputed(figures: readonly Figure[]): readonly [Figure, Figure] | null {
  for (const [i, a] of figures.entries()) {
    for (const b of figures.slice(i + 1)) {
      const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
      if (a.kind !== b.kind || !(ratio >= RATIO_MIN && ratio <= RATIO_MAX)) continue;
      const [x, y] = [sourceOf(a), sourceOf(b)];
      if (a.passage !== b.passage ? x === null || x !== y : x !== null && y !== null && x !== y) return [a, b];
    }
  }
  return null;
}

const sourceOf = ({ clause }: Figure): string | null =>
  isSourced(clause.statement) ? (clause.statement.source.entity ?? clause.statement.source.name) : null;

function draftOf(
  [a, b]: readonly [Figure, Figure],
  topic: ReadonlySet<string>,
  elsewhere: Story,
  articles: readonly Article[],
): Draft | null {
  const others = [...elsewhere.values()].flatMap((passages): Span[] => {
    const found = passages
      .flatMap(figuresOf)
      .filter((f) => f.kind === a.kind && (f.value === a.value || f.value === b.value))
      .filter((f) => (f.kind === 'count' && f.value >= TELLING_COUNT) || onTopic(f, topic));
    return onePerValue(found).map((f) => shown(f.clause));
  });
  if (others.length === 0) return null;
  const name = nameOf(a.passage.reading.article, articles);
  const duration = a.kind === 'duration';
  return {
    kind: duration ? 'duration-conflict' : 'number-conflict',
    severity: 'medium',
    template: duration ? 'duration-conflict' : 'number-conflict',
    words: {
      left: name,
      right: name,
      leftFigure: a.span.text,
      rightFigure: b.span.text,
      leftWords: shortened(shown(a.clause).text),
      rightWords: shortened(shown(b.clause).text),
    },
    spans: [shown(a.clause), shown(b.clause), ...others],
    about: a.clause.statement?.id ?? null,
  };
}

/** A count this large is known again by itself; smaller ones may count anything. */
const TELLING_COUNT = 1000;

/** A smaller count or a length of time is met again only with a telling word of the sentences that dispute it, its own number apart. */
const onTopic = (f: Figure, topic: ReadonlySet<string>): boolean => {
  const figure = stemsIn(f.passage.reading, f.span);
  return [...f.passage.words].filter((w) => topic.has(w) && !figure.has(w) && !/\p{N}/u.test(w)).length > 0;
};

function onePerValue(figures: readonly Figure[]): Figure[] {
  const seen = new Set<number>();
  return figures.filter((f) => !seen.has(f.value) && seen.add(f.value));
}
