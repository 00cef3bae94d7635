import { CUE_VERBS } from '../languages/en/cues.ts';
import { IRREGULAR_VERBS } from '../languages/en/verbs.ts';

const KNOWN: ReadonlySet<string> = new Set([...CUE_VERBS.keys(), ...IRREGULAR_VERBS.values()]);

/** Stems that end so lost an `e` before the ending: `accus-ing`, `describ-ed`, `forc-ed`, `agre-ed`. */
const LOST_E = /(?:[^aeiou]s|us|as|os|c|v|z|[^n]g|dg|u|[aeiu]t|[bpdtgkfz]l|[aiuo]r|ib|ud|id|ok|ak|im|um|in|gre)$/;

/** Every base form that a written verb form may have, the likeliest first. Never empty. */
export function verbLemmas(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular !== undefined) return [irregular];
  const candidates: string[] = [];
  for (const ending of ['ing', 'ed', 'es', 's']) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue;
    const stem = lower.slice(0, -ending.length);
    if (ending === 'es' && /(?:i)$/.test(stem)) candidates.push(`${stem.slice(0, -1)}y`);
    if (ending === 'ed' && /i$/.test(stem)) candidates.push(`${stem.slice(0, -1)}y`);
    if (ending === 'es' && !/(?:s|x|z|ch|sh|o)$/.test(stem)) continue;
    if (ending === 's' && /s$/.test(stem)) continue;
    const undoubled = /([bdgklmnprtv])\1$/.test(stem) ? stem.slice(0, -1) : null;
    if (ending === 's' || ending === 'es') candidates.push(stem);
    else if (undoubled !== null) candidates.push(undoubled, stem);
    else if (LOST_E.test(stem)) candidates.push(`${stem}e`, stem);
    else candidates.push(stem, `${stem}e`);
  }
  candidates.push(lower);
  const known = candidates.filter((c) => KNOWN.has(c));
  return [...new Set([...known, ...candidates])];
}

export const lemmaOf = (word: string): string => verbLemmas(word)[0] ?? word.toLowerCase();
