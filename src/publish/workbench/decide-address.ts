import type { ArticleId, ClaimId, FindingId, StatementId } from '../../model/id.ts';

/** The part of an id behind its kind: of `a:1f…` it is `1f…`, of `c:12` it is `12`. */
export const bareId = (id: string): string => id.replace(/^[a-z]+:/, '');

/** Part of an address. Half a pair of code units has no bytes, so it is replaced. */
export const encode = (part: string): string => encodeURIComponent(part.toWellFormed());

/** Where one decides about a line. */
export const decideFinding = (id: FindingId): string => `/decide/finding/${encode(bareId(id))}`;
export const decidePair = (a: ArticleId, b: ArticleId): string =>
  `/decide/pair/${encode(bareId(a))}/${encode(bareId(b))}`;
export const decideStatus = (id: ClaimId): string => `/decide/status/${encode(bareId(id))}`;
export const decideMember = (claim: ClaimId, statement: StatementId): string =>
  `/decide/member/${encode(bareId(claim))}/${encode(bareId(statement))}`;
