import type { Range } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** > | [The airline cancelled 40 flights], saying the runway was icy: where what somebody did ends and what he said of it begins. */
export function deedEnd(view: SentenceView, { start, end }: Range, drafts: readonly Draft[]): number {
  for (const { cueTokens: cue, source } of drafts) {
    const comma = cue ? view.tokens[cue.first - 1] : undefined;
    const group = cue ? view.groups.find((g) => g.first === cue.first) : undefined;
    const isBehind = comma?.text === ',' && group?.participle === true && start < comma.start && comma.start < end;
    if (!isBehind || source === null || source.end > comma.start) continue;
    const deed = view.groups.find((g) => g.finite && (view.tokens[g.first]?.start ?? 0) >= start);
    return deed && SPEAKING.test(deed.lemma) ? start : comma.start;
  }
  return end;
}
/** Verbs by which somebody only begins to speak: > | Lan spoke to reporters, saying …     > | issued a statement, saying … */
const SPEAKING = /^(?:speak|talk|respond|reply|answer|react|issue|release|publish|post|tweet|write|address|testify)$/;
