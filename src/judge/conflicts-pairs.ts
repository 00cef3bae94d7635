import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import type { Span } from '../model/span.ts';
import type { Frame } from './conflicts-frames.ts';
import type { Length } from './conflicts-times.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import { shown } from './passages.ts';

/** A value that a clause gives. */
export interface Valued {
  readonly frame: Frame;
  readonly span: Span;
  readonly value: string | Length;
}

export type ConflictTemplate = 'number-conflict' | 'date-conflict' | 'duration-conflict' | 'place-conflict';

/** Pairs with one passage in common tell one conflict: all who give the one value against all who give the other. */
export function draftOfPairs(
  kind: ConflictTemplate,
  pairs: readonly (readonly [Valued, Valued])[],
  articles: readonly Article[],
): Draft[] {
  const groups: (readonly [Valued, Valued])[][] = [];
  for (const pair of pairs) {
    const found = groups.find((g) => g.some((other) => pair.some((v) => other.some((o) => samePassage(v, o)))));
    if (found) found.push(pair);
    else groups.push([pair]);
  }
  return groups.map((group): Draft => {
    const [left, right] = group[0] as [Valued, Valued];
    const byArticle = new Map<ArticleId, Span>();
    for (const { frame } of group.flat()) {
      const span = shown(frame.clause);
      if (!byArticle.has(span.article)) byArticle.set(span.article, span);
    }
    const words = (v: Valued): string => shortened(shown(v.frame.clause).text);
    return {
      kind,
      severity: 'medium',
      template: kind,
      words: {
        left: nameOf(left.frame.clause.passage.reading.article, articles),
        right: nameOf(right.frame.clause.passage.reading.article, articles),
        leftFigure: left.span.text,
        rightFigure: right.span.text,
        leftWords: words(left),
        rightWords: words(right),
      },
      spans: [...byArticle.values()],
      about: left.frame.clause.statement?.id ?? null,
    };
  });
}

const samePassage = (a: Valued, b: Valued): boolean => a.frame.clause.passage === b.frame.clause.passage;
