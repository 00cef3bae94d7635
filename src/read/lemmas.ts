import { CUE_VERBS } from '../languages/en/cues.ts';
import { BARE_STEMS, E_STEMS, IRREGULAR_VERBS } from '../languages/en/verbs.ts';

const KNOWN: ReadonlySet<string> = new Set([...CUE_VERBS.keys(), ...IRREGULAR_VERBS.values()]);

/** Stems that end so lost an `e` before the ending: `accus-ing`, `describ-ed`, `forc-ed`, `agre-ed`, and not `visit-ed`, `remain-ed`. */
const LOST_E = new RegExp(
  `(?:${[
    '[aeiou]s|[nrlp]s|c|v|[^z]z|u|[^n]g|dg|[aeu]ng',
    '[^eo]at|[^o]ut|(?:v|qu|n|m)ot|[^aeo]ad|[^e]ed|[^aou]id|[^o]ud|[^o]od',
    '[^aeo]ak|[^o]ok|ik|uk|[^eo]am|[^ae]im|um|com|[^aou]in',
    '(?:[^aeiou]|qu)[aiuo]r|[bpdtgkfzc]l|[^aeiou]ul|[^aeou]il|[^eo]ap|^[^aeiou]*[oiy]p|ib|ob|ub|gre|fre|tee',
  ].join('|')})$`,
);

/** A verb of one syllable keeps its double `l` (`kill-ed`), and so does one put together with it (`install-ed`, `recall-ed`). */
const KEEPS_LL = /^(?:[^aeiou]*|qu|in|re|en|ful|over|un|fore)[^aeiou]*[aeiou]ll$/;

/** Every base form that a written verb form may have, the likeliest first. Never empty. */
export function verbLemmas(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_VERBS.get(lower);
  if (irregular !== undefined) return [irregular];
  const candidates: string[] = [];
  // > | need, exceed: no forms of `ne`, `exce`.
  const base = /eed$/.test(lower) && !/(?:gr|fr|fl|cr|nt|er)eed$/.test(lower);
  if (base) candidates.push(lower);
  for (const ending of ['ing', 'ed', 'es', 's']) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue;
    const stem = lower.slice(0, -ending.length);
    if (ending === 'es' && /(?:i)$/.test(stem)) candidates.push(`${stem.slice(0, -1)}y`);
    if (ending === 'ed' && /i$/.test(stem)) candidates.push(`${stem.slice(0, -1)}y`);
    if (ending === 'es' && !/(?:s|x|z|ch|sh|o)$/.test(stem)) continue;
    if (ending === 's' && /s$/.test(stem)) continue;
    const undoubled = /([bdgklmnprtv])\1$/.test(stem) ? stem.slice(0, -1) : null;
    if (ending === 's' || ending === 'es') candidates.push(stem);
    else if (undoubled !== null) candidates.push(...(KEEPS_LL.test(stem) ? [stem, undoubled] : [undoubled, stem]));
    else if (!BARE_STEMS.has(stem) && (LOST_E.test(stem) || E_STEMS.has(stem))) candidates.push(`${stem}e`, stem);
    else candidates.push(stem, `${stem}e`);
  }
  candidates.push(lower);
  const known = candidates.filter((c) => KNOWN.has(c));
  return [...new Set([...known, ...candidates])];
}

export const lemmaOf = (word: string): string => verbLemmas(word)[0] ?? word.toLowerCase();
