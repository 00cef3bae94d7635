import type { Article } from './article.ts';
import type { ArticleId } from './id.ts';
import type { Span } from './span.ts';

/** Two captures or more of one address, which are one article at several times, and what changed from each to the next. */
export interface Version {
  /** The address in canonical form, without scheme-only, host-only and tracking differences. */
  readonly address: string;
  /** Oldest first where `ordered`, else by id. */
  readonly articles: readonly ArticleId[];
  /** The one that stands for the article where texts of several pages are compared and counted: the last, or the fullest where no order is known. */
  readonly current: ArticleId;
  /** False where neither times of capture nor dates show which came first. */
  readonly ordered: boolean;
  /** Of each article and the next in `articles`: what frames the story first, then the text in the order of reading. */
  readonly changes: readonly Change[];
}

/** What stood in one capture, in words; the span is null where they stand in the page's data only. */
export interface Wording {
  readonly value: string;
  readonly span: Span | null;
}

interface Between {
  /** The two captures, neighbours in `Version.articles`. Where these are not ordered, so are not `from` and `to`. */
  readonly from: ArticleId;
  readonly to: ArticleId;
}

/** One difference between the stories of two captures. Sidebars, ages and other furniture are none. */
export type Change =
  | (Between & { readonly kind: 'added' | 'correction-added'; readonly after: Span })
  | (Between & { readonly kind: 'removed'; readonly before: Span })
  /** A sentence in other words, or the same words at another place of the story. */
  | (Between & {
      readonly kind: 'changed' | 'standfirst-changed' | 'moved';
      readonly before: Span;
      readonly after: Span;
    })
  | (Between & {
      readonly kind: 'headline-changed' | 'byline-changed' | 'dateline-changed' | 'date-changed';
      readonly before: Wording | null;
      readonly after: Wording | null;
    });

export type ChangeKind = Change['kind'];

/** The captures from the one that stands for the article back to the first. */
export const newestFirst = ({ articles, current }: Pick<Version, 'articles' | 'current'>): ArticleId[] => [
  current,
  ...articles.filter((id) => id !== current).reverse(),
];

/**
 * What each article counts under as an outlet: the outlet's name in small letters, or the article itself where none is known.
 * Versions of one article have one outlet, whatever each capture calls it, and so have all articles that go by its names.
 * An inferred name may be the agency's whose text two clients print without their own names: only within one report is it one outlet.
 */
export function outletKeys(
  articles: readonly Pick<Article, 'id' | 'outlet'>[],
  versions: readonly Version[],
  reports: readonly { readonly articles: readonly ArticleId[] }[],
): Map<ArticleId, string> {
  const reportOf = new Map(reports.flatMap((r, i) => r.articles.map((id) => [id, i] as const)));
  const nameOf = ({ outlet }: Pick<Article, 'outlet'>): string => outlet?.value.trim().toLowerCase() ?? '';
  const stated = new Set(
    articles.flatMap((a) => (a.outlet?.basis === 'inferred' ? [] : [`${nameOf(a)}\n${reportOf.get(a.id) ?? a.id}`])),
  );
  const keyOf = (a: Pick<Article, 'id' | 'outlet'>): string => {
    const within = `${nameOf(a)}\n${reportOf.get(a.id) ?? a.id}`;
    return a.outlet?.basis === 'inferred' && !stated.has(within) ? within : nameOf(a);
  };
  const own = new Map(articles.map((a) => [a.id, nameOf(a) === '' ? a.id : keyOf(a)] as const));
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  for (const version of versions) {
    const keys = version.articles.flatMap((id) => own.get(id) ?? []).map(find);
    const [first, ...rest] = [...new Set(keys)].sort();
    for (const key of rest) if (first !== undefined) parent.set(key, first);
  }
  return new Map([...own].map(([id, key]) => [id, find(key)]));
}
