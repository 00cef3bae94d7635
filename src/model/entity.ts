import type { EntityId } from './id.ts';
import type { Span } from './span.ts';

export type EntityKind = 'person' | 'organisation' | 'group' | 'place' | 'unit' | 'document' | 'event' | 'other';

export type Precision = 'exact' | 'near' | 'district' | 'region' | 'country';

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every surface form, in the order of first use. */
  readonly forms: readonly string[];
  readonly mentions: readonly Span[];
  /** The side or state that it speaks or acts for, where the articles show it. */
  readonly party: string | null;
  readonly place: {
    readonly lat: number;
    readonly lon: number;
    readonly precision: Precision;
    readonly gazetteer: string;
  } | null;
}
