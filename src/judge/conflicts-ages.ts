import { AGE_BEFORE, AGE_BEHIND } from '../languages/en/conflicts.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleId } from '../model/id.ts';
import { contains, type Span, spanOf } from '../model/span.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import { type Passage, shownRange } from './passages.ts';

type Story = ReadonlyMap<ArticleId, readonly Passage[]>;

interface Aged {
  readonly age: number;
  readonly span: Span;
  readonly article: Article;
}

/** How far beside a name its age may stand. */
const BESIDE_MAX = 60;
/** Whoever has a birthday is a year older the next day. */
const YEARS_APART_MIN = 2;

/** Rule J40: one person has two ages. Names of one word are left alone: a family has several people of its name. */
export function ageConflicts(
  entities: readonly Entity[],
  story: Story,
  reportOf: ReadonlyMap<ArticleId, number>,
  articles: readonly Article[],
): Draft[] {
  return entities.flatMap((entity): Draft[] => {
    if (entity.kind !== 'person' || !/\s/.test(entity.name.trim())) return [];
    const aged = entity.mentions.flatMap((m) => (/\s/.test(m.text.trim()) ? agedAt(m, story) : []));
    const left = aged[0];
    const right = aged.find(
      (b) =>
        left !== undefined &&
        reportOf.get(b.article.id) !== reportOf.get(left.article.id) &&
        Math.abs(b.age - left.age) >= YEARS_APART_MIN,
    );
    if (left === undefined || right === undefined) return [];
    return [
      {
        kind: 'number-conflict',
        severity: 'medium',
        template: 'age-conflict',
        words: {
          name: entity.name,
          left: nameOf(left.article, articles),
          right: nameOf(right.article, articles),
          leftFigure: String(left.age),
          rightFigure: String(right.age),
          leftWords: shortened(left.span.text),
          rightWords: shortened(right.span.text),
        },
        spans: [left.span, right.span],
        about: null,
      },
    ];
  });
}

function agedAt(mention: Span, story: Story): Aged[] {
  const passage = story.get(mention.article)?.find((p) => contains(p.sentence, mention));
  if (passage === undefined) return [];
  const { article } = passage.reading;
  const { sentence } = passage;
  const from = Math.max(sentence.start, mention.start - BESIDE_MAX);
  const behind = AGE_BEHIND.exec(article.text.slice(mention.end, Math.min(sentence.end, mention.end + BESIDE_MAX)));
  const before = AGE_BEFORE.exec(article.text.slice(from, mention.start));
  const age = behind?.[1] ?? before?.[1];
  if (age === undefined) return [];
  const start = behind ? mention.start : from + (before?.index ?? 0);
  const end = behind ? mention.end + behind[0].length : mention.end;
  return [{ age: Number(age), span: shownRange(article, spanOf(article, start, end), sentence), article }];
}
