import type { Derivation } from '../model/derivation.ts';
import type { ArticleId } from '../model/id.ts';
import type { Version } from '../model/version.ts';
import { evidence, logistic, rounded } from './confidence.ts';
import { wordingEvidence } from './derivations-evidence.ts';
import type { Pair } from './derivations-pairs.ts';
import { onlyHere, sharedPassages } from './derivations-passages.ts';
import type { Profile } from './derivations-profile.ts';

/** Which articles are captures of one page. */
export interface Pages {
  /** Whether two articles are versions of one, and which of them is the earlier where an order is known. */
  between(a: ArticleId, b: ArticleId): { readonly from: ArticleId | null } | null;
  /** Neighbouring versions: pairs that are compared however many articles there are. */
  readonly neighbours: readonly (readonly [ArticleId, ArticleId])[];
}

export function pagesOf(versions: readonly Version[]): Pages {
  const places = new Map(
    versions.flatMap((version) => version.articles.map((id, at) => [id, { version, at }] as const)),
  );
  return {
    between(a, b) {
      const [x, y] = [places.get(a), places.get(b)];
      if (x === undefined || y === undefined || x.version !== y.version || a === b) return null;
      return { from: !x.version.ordered ? null : x.at < y.at ? a : b };
    },
    neighbours: versions.flatMap(({ articles }) =>
      articles.slice(1).flatMap((id, k) => {
        const before = articles[k];
        return before === undefined ? [] : [[before, id] as const];
      }),
    ),
  };
}

/** Log-odds that one address and a story in common weigh: only a page that was used again speaks against it, and that is left out. */
const SAME_ADDRESS_WEIGHT = 5;

/**
 * How two captures of one page relate: a copy where the wording makes it one, else a rewrite, whatever else was changed, so that
 * they are one report. The word is the contract's; the evidence `same-address` tells that nobody retold anybody.
 */
export function versionDerivation(pair: Pair, [a, b]: readonly [Profile, Profile], from: ArticleId | null): Derivation {
  const shared = sharedPassages(a, b, pair.overlap);
  const order = from === null ? 'nothing shows which came first' : 'one is the later';
  const reasons = [
    evidence('same-address', SAME_ADDRESS_WEIGHT, `Both are captures of one page; ${order}.`),
    wordingEvidence(pair, shared),
  ];
  return {
    a: a.given.article.id,
    b: b.given.article.id,
    kind: pair.kind === 'copy' ? 'copy' : 'rewrite',
    from,
    confidence: rounded(logistic(reasons.reduce((sum, r) => sum + r.weight, 0))),
    evidence: reasons,
    shared,
    onlyInA: onlyHere(a, pair.overlap.a),
    onlyInB: onlyHere(b, pair.overlap.b),
  };
}
