import type { Severity } from '../model/finding.ts';
import type { Range } from '../model/span.ts';
import type { Draft } from './findings-draft.ts';
import type { Clause, Passage } from './passages.ts';
import type { TemplateName } from './templates.ts';

/** What a rule of drift says about one clause and its counterpart. */
export interface Difference {
  readonly kind: Draft['kind'];
  readonly severity: Severity;
  readonly template: TemplateName;
  readonly words: Readonly<Record<string, string>>;
  readonly told: Clause;
  readonly retold: Clause;
  /** The very words that differ, where they are to be shown instead of the clauses around them. */
  readonly exactTold?: Range;
  readonly exactRetold?: Range;
  /** Further passages of the told text, as a remark on verification in the next sentence. */
  readonly alsoTold?: readonly Passage[];
  /** Further clauses of the retelling of which the same holds. */
  readonly alsoRetold?: readonly Clause[];
}
