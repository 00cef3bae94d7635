import type { ArticleId } from './id.ts';
import type { Span } from './span.ts';

/**
 * Bad or missing input as data. The codes are stable: programs may match on them; the words are for people and may change.
 * Every code is listed in docs/reference/problems.md.
 */
export type ProblemCode =
  // acquire: the bytes could not become an article
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-too-large'
  | 'file-binary'
  | 'encoding-unknown'
  | 'line-invalid'
  | 'feed-invalid'
  | 'archive-invalid'
  | 'archive-unchecked'
  | 'item-without-text'
  | 'leads-left-out'
  | 'folder-empty'
  | 'duplicate-input'
  | 'too-many-articles'
  // acquire: an address that gave no text
  | 'address-refused'
  | 'robots-disallowed'
  | 'fetch-failed'
  // acquire: the bytes are not what they were, or not what they say they are
  | 'encoding-wrong'
  | 'encoding-guessed'
  | 'truncated'
  | 'corrupt'
  // the parser reached a limit: of depth or size, of time, of memory
  | 'too-deep'
  | 'parse-stopped'
  // clean: the article lacks something, or is not what we read
  | 'language-unsupported'
  | 'text-too-short'
  | 'text-too-long'
  | 'outlet-unknown'
  | 'date-unknown'
  | 'furniture-dates'
  | 'text-truncated'
  | 'quotation-unclosed'
  // read and attribute: a value that is not given, with the reason
  | 'time-unresolved'
  | 'speaker-unresolved'
  | 'place-unresolved'
  // relate and judge
  | 'pairs-not-compared'
  | 'changes-not-compared'
  | 'paragraphs-missing';

export interface Problem {
  readonly code: ProblemCode;
  readonly article: ArticleId | null;
  readonly span: Span | null;
  /** One sentence that names the file and, where there is one, the mend. */
  readonly message: string;
}

/** What every room returns: a value, and what went wrong on the way to it. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
