import { SUBORDINATORS } from '../languages/en/clauses.ts';
import { type CueVerb, QUOTE_ONLY_VERBS } from '../languages/en/cues.ts';
import { canSpeak } from './can-speak.ts';
import { compose, draftsOf } from './compose.ts';
import { contentAfter } from './contents.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import { subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** > | The border is closed, the ministry says. — the clause before, where nothing stands after. */
export function clauseBefore(view: SentenceView, group: VerbGroup, index: number, verb: CueVerb): Draft[] | null {
  const { tokens, sentence } = view;
  if (!group.finite || !verb.frames.includes('clause') || QUOTE_ONLY_VERBS.has(group.lemma)) return null;
  const source = subjectOf(view, group);
  const comma = source ? tokens[source.first - 1] : undefined;
  if (!source || comma?.text !== ',' || !canSpeak(view, source, 'clause')) return null;
  const after = tokens[group.last];
  const closes =
    !after || group.last >= sentence.last || after.tag === 'PUNCT' || after.tag === 'ADP' || after.tag === 'ADV';
  const content = trimTokens(tokens, clauseOpening(view, source.first - 1), source.first - 1);
  if (!closes || SUBORDINATORS.has(wordAt(view, sentence.first))) return null;
  if (
    content.last <= content.first ||
    !view.groups.some((g) => g.finite && g.first >= content.first && g.last <= content.last)
  )
    return null;
  return compose(
    view,
    { index, source, cue: { first: group.first, last: group.last }, verb },
    { ...content, frame: 'clause' },
  );
}

/** After the last semicolon or dash before `i`; the start of the sentence where there is none. */
export function clauseOpening(view: SentenceView, i: number): number {
  for (let k = i - 1; k > view.sentence.first; k--)
    if (view.tokens[k]?.text === ';' || view.tokens[k]?.text === ':') return k + 1;
  return view.sentence.first;
}

/** > | [The tank], Ms Vale said, [had lost 9,000 litres at most]. — the cue and its subject stand between commas. */
export function interrupted(view: SentenceView, group: VerbGroup, index: number, verb: CueVerb): Draft[] | null {
  const { tokens, sentence } = view;
  if (!group.finite || !verb.frames.includes('clause')) return null;
  const source = subjectOf(view, group);
  if (!source || tokens[source.first - 1]?.text !== ',') return null;
  const particle = verb.particle !== null && wordAt(view, group.last) === verb.particle ? 1 : 0;
  if (tokens[group.last + particle]?.text !== ',' || !canSpeak(view, source, 'clause')) return null;
  const before = trimTokens(tokens, clauseOpening(view, source.first - 1), source.first - 1);
  const from = group.last + particle + 1;
  const goesOn = view.groups.some((g) => g.finite && g.first >= from);
  const conditional = SUBORDINATORS.has(wordAt(view, before.first));
  if (
    before.last <= before.first ||
    !goesOn ||
    (!conditional && view.groups.some((g) => g.finite && g.first >= before.first && g.last <= before.last))
  )
    return null;
  const after = contentAfter({ ...view, sentence }, from, ['clause', 'quote', 'noun'], 'say');
  const rest = after ?? { ...trimTokens(tokens, from, sentence.last), frame: 'clause' as const };
  const first = charsOf(tokens, before.first, before.last);
  const last = charsOf(tokens, from, Math.max(rest.last, from + 1));
  if (!first || !last) return null;
  const by = { index, source, cue: { first: group.first, last: group.last + particle }, verb };
  return draftsOf(view, by, 'indirect', [[first, last]], { start: first.start, end: last.end });
}
