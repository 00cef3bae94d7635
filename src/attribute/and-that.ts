import { isSpeech } from './can-speak.ts';
import { ownSubject } from './clauses.ts';
import { type ContentRange, contentAfter } from './contents.ts';
import { quotedAt, type SentenceView, wordAt } from './sentence-view.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * What a cue goes on to say behind `and that`, past what ended its first content; null where nothing does, or another speaks before.
 *
 * > | said the list had [34 children], who are not counted, [and that the doors had passed a test]
 */
export function andThat(view: SentenceView, cue: VerbGroup, content: ContentRange): ContentRange | null {
  if (content.frame !== 'clause' || content.first < cue.last) return null;
  const { tokens, sentence } = view;
  for (let i = content.last; i + 2 < sentence.last; i++) {
    if (tokens[i]?.text === ';' || tokens[i]?.text === ':') return null;
    const opens =
      tokens[i]?.tag === 'CCONJ' && wordAt(view, i + 1) === 'that' && ownSubject(view, i + 2, sentence.last);
    if (!opens) continue;
    const quote = (at: number) => quotedAt(view.reading, tokens[at]?.start ?? 0);
    const speaksBetween = view.groups.some((g) => g.first >= content.last && g.last <= i && speaks(g));
    if (speaksBetween || quote(i) !== quote(cue.first)) return null;
    return contentAfter(view, i + 2, ['clause'], 'say');
  }
  return null;
}

const speaks = ({ lemma, passive }: VerbGroup): boolean => isSpeech(lemma) && !passive;
