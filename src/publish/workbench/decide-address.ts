import type { ArticleId, ClaimId, FindingId, StatementId } from '../../model/id.ts';

/** The part of an id behind its kind: of `a:1f…` it is `1f…`, of `c:12` it is `12`. */
export const bareId = (id: string): string => id.replace(/^[a-z]+:/, '');

/** Where one decides about a line. */
export const decideFinding = (id: FindingId): string => `/decide/finding/${encodeURIComponent(bareId(id))}`;
export const decidePair = (a: ArticleId, b: ArticleId): string =>
  `/decide/pair/${encodeURIComponent(bareId(a))}/${encodeURIComponent(bareId(b))}`;
export const decideStatus = (id: ClaimId): string => `/decide/status/${encodeURIComponent(bareId(id))}`;
export const decideMember = (claim: ClaimId, statement: StatementId): string =>
  `/decide/member/${encodeURIComponent(bareId(claim))}/${encodeURIComponent(bareId(statement))}`;
