import type { Range } from '../model/span.ts';
import type { Attitude, Stance } from '../model/statement.ts';
import type { SourceRange } from './sources.ts';

/** An attribution as the rules find it, before its speaker is resolved. Offsets are characters of the article. */
export interface Draft {
  readonly rule:
    | 'quoted'
    | 'indirect'
    | 'noun'
    | 'according'
    | 'agentless'
    | 'cue-noun'
    | 'denied'
    | 'free'
    | 'relayed'
    | 'hearsay'
    | 'described';
  readonly sentence: number;
  /** Characters of the source as worded; null where none is named (`is believed to`). */
  readonly source: Range | null;
  /** The tokens of the source, to find its mention; null for a carried-over speaker. */
  readonly sourceTokens: SourceRange | null;
  readonly cue: Range | null;
  readonly cueTokens: SourceRange | null;
  readonly stance: Stance;
  readonly attitude: Attitude;
  readonly content: readonly Range[];
  /** What of the sentence the cue governs beyond its content: inner cues inside it are relayed by this source. */
  readonly scope: Range;
  /** The attribution by whose source this one is relayed, where no scope shows it: `the agency reported, citing two operators`. */
  readonly via?: Draft;
  /** Who was told it. Inside what somebody else says it came through him: `the agency reported that the governor had been told by the army`. */
  readonly hearer?: Draft;
}
