import { SETTLEMENT_KINDS } from '../languages/en/disputes.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleId } from '../model/id.ts';
import type { Range, Span } from '../model/span.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import { type Passage, shownRange } from './passages.ts';

/** How far before a name its kind may stand: `the villages of Aster, Brodno and` */
const BEFORE_MAX = 80;
const BEFORE = /\b(city|cities|towns?|villages?|hamlets?) of (?:\p{Lu}[\p{L}-]*(?:, | and |, and ))*$/u;
const AFTER = /^ (city|town|village|hamlet)\b/;

interface Called {
  readonly kind: string;
  readonly span: Span;
  readonly article: Article;
}

/** Rule J30: one place is a village here and a city there. A town may be either in many countries and is left alone. */
export function placeConflicts(
  entities: readonly Entity[],
  story: ReadonlyMap<ArticleId, readonly Passage[]>,
  articles: readonly Article[],
): Draft[] {
  return entities.flatMap((entity): Draft[] => {
    if (entity.kind !== 'place') return [];
    const called = entity.mentions.flatMap((m) => calledAt(m, story));
    const city = called.filter((c) => c.kind === 'city');
    const village = called.filter((c) => c.kind === 'village');
    const [left, right] = [city[0], village[0]];
    if (left === undefined || right === undefined) return [];
    return [
      {
        kind: 'place-conflict',
        severity: 'medium',
        template: 'place-kind',
        words: {
          name: entity.name,
          left: nameOf(left.article, articles),
          right: nameOf(right.article, articles),
          leftKind: left.kind,
          rightKind: right.kind,
          leftWords: shortened(left.span.text),
          rightWords: shortened(right.span.text),
        },
        spans: [...city, ...village].map((c) => c.span),
        about: null,
      },
    ];
  });
}

function calledAt(mention: Span, story: ReadonlyMap<ArticleId, readonly Passage[]>): Called[] {
  const passage = story
    .get(mention.article)
    ?.find((p) => p.sentence.start <= mention.start && mention.end <= p.sentence.end);
  if (passage === undefined) return [];
  const { article } = passage.reading;
  const before = BEFORE.exec(
    article.text.slice(Math.max(passage.sentence.start, mention.start - BEFORE_MAX), mention.start),
  );
  const after = AFTER.exec(article.text.slice(mention.end, passage.sentence.end));
  const word = before?.[1] ?? after?.[1];
  const kind = word === undefined ? undefined : SETTLEMENT_KINDS.get(word);
  if (kind === undefined) return [];
  const range: Range = {
    start: mention.start - (before?.[0].length ?? 0),
    end: mention.end + (after?.[0].length ?? 0),
  };
  return [{ kind, span: shownRange(article, range, range), article }];
}
