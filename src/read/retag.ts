import { CUE_NOUNS, CUE_VERBS } from '../languages/en/cues.ts';
import { ROLE_NOUNS } from '../languages/en/people.ts';
import { POINTED_TIMES } from '../languages/en/times.ts';
import { ONLY_PAST } from '../languages/en/verbs.ts';
import type { Token } from '../model/reading.ts';
import { lemmaOf, verbLemmas } from './lemmas.ts';
import { isPluralNoun } from './plural-nouns.ts';

const nounBefore = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN';

/** Words for an owner behind which no finite verb can stand; `her` may be an object (`saw her leave`). */
const OWNERS: ReadonlySet<string> = new Set(['their', 'its', 'our', 'your', 'my', 'his']);

/** Verbs whose object a claim may be: `has rejected claims`. Behind another (`who quit claims`) it may be the verb. Base forms. */
const TAKES_CLAIMS: ReadonlySet<string> = new Set(
  'reject deny face dismiss refute investigate spark prompt fuel raise repeat hear counter answer follow make examine probe'.split(
    ' ',
  ),
);
/** Words behind which a noun stands and no finite verb, whatever the tagger takes them for: `after claims he had lied`. */
const GOVERNORS: ReadonlySet<string> = new Set(
  'after before amid amidst over despite following on of about with by from against under to'.split(' '),
);

/**
 * Reporting verbs that the tagger takes for nouns, set right by what stands around them. News drops and orders words in ways
 * that general taggers see seldom.
 *
 * > | The company counters that …     > | 'Active in region', Vale confirms     > | Analysts doubt that …
 *   |             ^^^^^^^^                                    ^^^^^^^^                       ^^^^^
 */
export function retagCueVerbs(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  const verbs = tokens.map((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    // > | The counters that we bought …: a determiner makes a noun of what the tagger calls a finite verb.
    const determined = tokens[i - 1]?.tag === 'DET' && token.tag === 'VERB' && !/(?:ing|ed|en)$/.test(token.text);
    if (determined && /s$/.test(token.text)) return { ...token, tag: 'NOUN' as const, lemma: token.text.toLowerCase() };
    // > | told him that prisoners …: one thing is `that`, several are `those`.
    if (
      token.tag === 'DET' &&
      /^that$/i.test(token.text) &&
      isPluralNoun(tokens[i + 1]?.text ?? '', tokens[i + 1]?.tag)
    )
      return { ...token, tag: 'SCONJ' as const };
    // > | saying an attack [that day] killed nobody     but   | said that day by day it grew
    const named = token.tag === 'SCONJ' && nounBefore(tokens[i - 1]) && token.text === 'that';
    if (named && POINTED_TIMES.has(tokens[i + 1]?.text ?? '')) return { ...token, tag: 'DET' as const };
    // > | ruled out a cut this year: nothing that it could do stands behind it.
    const alone = /^(?:a|an|the)$/i.test(tokens[i - 1]?.text ?? '') && token.lemma === token.text.toLowerCase();
    if (determined && alone && /^(?:DET|ADP|PUNCT|SCONJ|AUX|CCONJ)$/.test(tokens[i + 1]?.tag ?? ''))
      return { ...token, tag: 'NOUN' as const };
    // > | said its chief [executive], Dr Miriam Sole: an office that describes nothing behind it.
    const isOffice = token.tag === 'ADJ' && ROLE_NOUNS.has(token.text.toLowerCase());
    if (isOffice && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.tag ?? '')) return { ...token, tag: 'NOUN' as const };
    // > | [The accused] had confided in him: nothing that it describes stands behind it.
    const isAccused = /^(?:accused|deceased|convicted|bereaved|injured|wounded)$/.test(token.text);
    if (
      isAccused &&
      /^(?:the|both|two)$/i.test(before?.text ?? '') &&
      /^(?:AUX|VERB|PUNCT|ADP|CCONJ)$/.test(next?.tag ?? '')
    )
      return { ...token, tag: 'NOUN' as const, lemma: token.text };
    // > | cited [the Orvan daily] as saying: a name and what it is.
    const isPaper = token.tag === 'ADV' && /^(?:daily|weekly)$/.test(token.text) && before?.tag === 'PROPN';
    if (isPaper && tokens[i - 2]?.tag === 'DET') return { ...token, tag: 'NOUN' as const };
    // > | Dravian claims of an assault: nobody claims `of` something.
    if (token.tag === 'VERB' && isNounOf(token, tokens[i + 1])) return { ...token, tag: 'NOUN' as const };
    // > | arrested amid [claims] he had ignored cracks     > | has rejected [claims] the ship was full: no subject stands before it.
    if (/^amid(?:st)?$/i.test(token.text)) return { ...token, tag: 'ADP' as const };
    const governed =
      (before?.tag === 'VERB' && TAKES_CLAIMS.has(before.lemma)) || GOVERNORS.has(before?.text.toLowerCase() ?? '');
    if (token.tag === 'VERB' && governed && token.text === `${token.lemma}s` && CUE_NOUNS.has(token.lemma))
      return { ...token, tag: 'NOUN' as const };
    // > | Their hold on the valley collapsed: what somebody has is no verb.
    const owned = token.tag === 'VERB' && OWNERS.has(tokens[i - 1]?.text.toLowerCase() ?? '');
    if (owned && token.lemma === token.text.toLowerCase()) return { ...token, tag: 'NOUN' as const };
    // > | The company [denies] having broken the law.
    if (token.tag === 'NOUN' && /^den(?:y|ies)$/.test(token.text) && /^having$/.test(tokens[i + 1]?.text ?? ''))
      return { ...token, tag: 'VERB' as const, lemma: 'deny' };
    if (!/^(?:VERB|AUX|ADJ|PROPN)$/.test(token.tag) && ONLY_PAST.has(token.text) && nounBefore(tokens[i - 1]))
      return { ...token, tag: 'VERB' as const, lemma: lemmaOf(token.text) };
    if (i < first || i >= last || token.tag !== 'NOUN' || !mayBeVerb(tokens, i, first)) return token;
    const lemma = verbLemmas(token.text).find((l) => CUE_VERBS.has(l));
    if (lemma === undefined) return token;
    const verb =
      introducesContent(tokens, i, last) ||
      closesQuotation(tokens, i, first, last) ||
      isNamesAside(tokens, i) ||
      particleFits(tokens, i, last, lemma, first);
    return verb ? { ...token, tag: 'VERB' as const, lemma: lemmaOf(token.text) } : token;
  });
  // A capitalised subject of a verb so found is a name, whatever the tagger took it for.
  return verbs.map((token, i) => {
    const found = verbs[i + 1] !== tokens[i + 1];
    return found && token.tag === 'ADJ' && /^\p{Lu}/u.test(token.text) ? { ...token, tag: 'PROPN' as const } : token;
  });
}

const isNounOf = ({ text, lemma }: Token, next: Token | undefined): boolean =>
  // > | took up [claims] by several bloggers that …     > | said [claims] by the union were nonsense: nor does anybody claim `by` somebody.
  (next?.text === 'of' || next?.text === 'by') &&
  text.toLowerCase() === `${lemma}s` &&
  CUE_NOUNS.has(lemma) &&
  !(CUE_VERBS.get(lemma) ?? []).some(({ particle }) => particle === next.text);

/** A subject stands before it and agrees with it: `company counters`, `analysts doubt`, `Vale confirms`. */
function mayBeVerb(tokens: readonly Token[], i: number, first: number): boolean {
  const before = tokens[i - 1];
  if (!before || i === first) return false;
  const name = /^\p{Lu}/u.test(before.text) && before.tag === 'ADJ';
  if (!name && before.tag !== 'NOUN' && before.tag !== 'PROPN' && before.tag !== 'PRON' && before.text !== ')')
    return false;
  const word = tokens[i]?.text.toLowerCase() ?? '';
  const plural = before.tag === 'NOUN' && /[^s]s$/.test(before.text);
  return plural ? !/s$/.test(word) : /s$/.test(word);
}

/** `that` and a subject follow, and no determiner makes it a noun: `the company's claims that` stays one. */
function introducesContent(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  if (!next || !after || i + 2 >= last) return false;
  const opensNoun =
    CUE_NOUNS.has(tokens[i]?.text.toLowerCase().replace(/s$/, '') ?? '') &&
    tokens[i - 1]?.tag === 'NOUN' &&
    tokens[i - 2]?.tag === 'DET';
  if (next.text.toLowerCase() === 'that')
    return !opensNoun && ['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(after.tag);
  return next.text === ':' && /^["“‘']$/.test(after.text);
}

/** The sentence ends with it after a quotation or a clause: `…', Vale confirms`. */
function closesQuotation(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  const rest = tokens.slice(i + 1, last);
  if (!rest.every((t) => t.tag === 'PUNCT')) return false;
  for (let k = i - 1; k >= Math.max(first, i - 12); k--)
    // > | …, according to court documents: the noun of a source, though somebody `documents` things.
    if (tokens[k]?.text === ',' || /^["”’']$/.test(tokens[k]?.text ?? ''))
      return k > first + 1 && tokens[k + 1]?.text !== 'according';
  return false;
}

/** > | …, Captain Roe [recalls], …: a name and a reporting verb between commas. */
function isNamesAside(tokens: readonly Token[], i: number): boolean {
  let from = i;
  while (tokens[from - 1]?.tag === 'PROPN') from--;
  return from < i && tokens[from - 1]?.text === ',' && tokens[i + 1]?.text === ',';
}

/** `the company points to a weak heart`: its own particle follows, and its clause has no other verb. */
function particleFits(tokens: readonly Token[], i: number, last: number, lemma: string, first: number): boolean {
  const next = tokens[i + 1]?.text.toLowerCase() ?? '';
  if (i + 2 >= last || !(CUE_VERBS.get(lemma) ?? []).some((v) => v.particle === next)) return false;
  let from = i;
  while (from > first && ![';', ':', ','].includes(tokens[from - 1]?.text ?? '')) from--;
  let to = i;
  while (to < last && ![';', ':', ','].includes(tokens[to]?.text ?? '')) to++;
  return !tokens.slice(from, to).some((t) => t.tag === 'VERB' || t.tag === 'AUX');
}
