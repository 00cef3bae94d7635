import { isStory } from '../../model/article.ts';
import { type Derivation, mergesReports } from '../../model/derivation.ts';
import type { ArticleId } from '../../model/id.ts';
import { Groups } from '../../text/groups.ts';
import type { View } from '../html/view.ts';

const RANK: Readonly<Record<Derivation['kind'], number>> = {
  copy: 0,
  rewrite: 1,
  excerpt: 2,
  siblings: 3,
  undetermined: 4,
  'common-source': 5,
  independent: 6,
};

/** Pairs whose texts have something to do with one another, or may have: the closest first. */
export const relatedPairs = (view: View): Derivation[] =>
  view.dossier.derivations
    .filter(({ kind }) => mergesReports(kind) || kind === 'excerpt' || kind === 'undetermined')
    .sort((x, y) => RANK[x.kind] - RANK[y.kind] || y.confidence - x.confidence);

/** Share of a text's story that it has in common with the other text of the pair, from 0 to 1; null without a story. */
export function sharedShare(view: View, d: Derivation, article: ArticleId): number | null {
  const found = view.articles.get(article);
  const length = found?.segments.filter(isStory).reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
  if (length === 0) return null;
  const common = d.shared.flat().filter((span) => span.article === article);
  return Math.min(1, common.reduce((sum, { start, end }) => sum + end - start, 0) / length);
}

/**
 * The relations to draw: of a report of ten copies every pair is related, and a drawing of all 45 shows nothing. The
 * closest are kept that connect the most (a spanning forest), and what the evidence leaves open between those.
 */
export function drawnPairs(view: View, openMost: number): Derivation[] {
  const at = new Map(view.dossier.articles.map(({ id }, k) => [id, k]));
  const groups = new Groups(at.size);
  const kept: Derivation[] = [];
  const open: Derivation[] = [];
  const known = (d: Derivation): number => (d.from === null ? 1 : 0);
  // The sort is stable, so pairs alike in both stay in the order of their confidence.
  for (const d of relatedPairs(view).sort((x, y) => RANK[x.kind] - RANK[y.kind] || known(x) - known(y))) {
    const [a, b] = [groups.of(at.get(d.a) ?? 0), groups.of(at.get(d.b) ?? 0)];
    if (d.kind === 'undetermined') {
      if (a !== b && open.length < openMost) open.push(d);
    } else if (a !== b) {
      groups.join(a, b);
      kept.push(d);
    }
  }
  return [...kept, ...open];
}
