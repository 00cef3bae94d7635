import type { Claim } from '../../model/claim.ts';
import type { ArticleId, ClaimId, FindingId, StatementId } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import { anchorOf, type Base, passageAnchor, statementAnchor } from './view.ts';

/**
 * Where the parts of a dossier lie: at anchors of the one page, or at addresses of the workbench. The sections ask here
 * and never write an address themselves. What cannot be reached is null and is shown as words without a link.
 */
export interface Links {
  readonly article: (id: ArticleId) => string;
  readonly passage: (span: Span) => string | null;
  /** Where a statement begins; `claim` is the claim from whose row one comes. */
  readonly statement: (id: StatementId, claim?: ClaimId) => string | null;
  readonly claim: (id: ClaimId) => string;
  readonly finding: (id: FindingId) => string;
  /** Two texts side by side, where the form has that. */
  readonly pair: (a: ArticleId, b: ArticleId) => string | null;
  /** Where a person decides about a line, where the form has that. */
  readonly decide: {
    readonly finding: (id: FindingId) => string | null;
    readonly pair: (a: ArticleId, b: ArticleId) => string | null;
    readonly status: (id: ClaimId) => string | null;
  };
  /** The row's own headline leads here. */
  readonly headline: (claim: Claim) => string | null;
}

/** Anchors within the one page. */
export function anchorsOfPage(view: Base): Links {
  const passage = (span: Span): string | null =>
    view.passages.get(span.article)?.has(span.start) ? `#${passageAnchor(view, span.article, span.start)}` : null;
  return {
    article: (id) => `#${anchorOf(id)}`,
    passage,
    statement: (id) => {
      const anchor = statementAnchor(view, id);
      return anchor === null ? null : `#${anchor}`;
    },
    claim: (id) => `#${anchorOf(id)}`,
    finding: (id) => `#${anchorOf(id)}`,
    pair: () => null,
    decide: { finding: () => null, pair: () => null, status: () => null },
    headline: (claim) => passage(claim.headline),
  };
}
