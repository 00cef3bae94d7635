import { BRIEFINGS } from '../languages/en/briefings.ts';
import { fold } from '../text/fold.ts';
import type { Profile } from './derivations-profile.ts';

/**
 * The stems of names in the sentences in which somebody speaks to reporters, and in the sentence before, where the speaker may be
 * named.
 *
 * > | “We were forced to sell,” the club’s president, Ada Hale, told reporters on Saturday.
 *                                                     ^^^^^^^^
 */
function briefedBy({ given, sentences, stems, named }: Profile): Set<number> {
  const names = new Set<number>();
  sentences.forEach(({ start, end, headline }, index) => {
    if (headline) return;
    const folded = fold(given.article.text, start, end).text;
    if (!BRIEFINGS.some((words) => folded.includes(words))) return;
    const first = sentences[Math.max(0, index - 1)]?.first ?? 0;
    for (let k = first; k < (sentences[index]?.last ?? 0); k++) if (named[k] === 1) names.add(stems[k] ?? 0);
  });
  return names;
}

/** True where both texts tell what one person said to reporters: a name stands beside such words in both. */
export function oneBriefing(a: Profile, b: Profile): boolean {
  const there = briefedBy(b);
  return there.size > 0 && [...briefedBy(a)].some((name) => there.has(name));
}
