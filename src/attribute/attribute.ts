import { DEMANDING } from '../languages/en/cues.ts';
import { DEMONYMS } from '../languages/en/states.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { Mention, Reading, Token } from '../model/reading.ts';
import { contains, type Range, spanOf } from '../model/span.ts';
import type { Attitude, Attribution, LocalStatement, QuoteMode } from '../model/statement.ts';
import { agreed } from './agreed.ts';
import { asRemarked } from './as-remarked.ts';
import { certaintyOf, hedgesIn, polarityOf } from './certainty.ts';
import { voicesOf } from './chains.ts';
import { cuesOf } from './cues.ts';
import { withoutDescribed } from './described.ts';
import type { Draft } from './draft.ts';
import { eventTimes } from './event-times.ts';
import { freeQuotes } from './free-quotes.ts';
import { withName, withoutTeller } from './named-beside.ts';
import { statedTimes } from './occasions.ts';
import { ownVoice } from './own-voice.ts';
import { resumed } from './resumed.ts';
import { readOut } from './retold-words.ts';
import { saidSo } from './said-so.ts';
import { withoutSelfTold } from './self-told.ts';
import { type SentenceView, viewSentence } from './sentence-view.ts';
import type { Speakers } from './speakers.ts';
import { type Grain, taggedDrafts } from './tagged.ts';
import { withVerdicts } from './verdicts.ts';
import { isWholeRemark, type Remarks, remarksOn, verificationRemarks } from './verification.ts';

export type { Grain } from './tagged.ts';

/** Reading -> statements: attributed ones first found by their cues, then free quotations, then the outlet's own voice. */
export function attribute(reading: Reading, grain: Grain = 'propositions'): Outcome<Attribution> {
  const views = reading.sentences.map((sentence) => viewSentence(reading, sentence));
  const ruled = withoutRepeats(views.flatMap((view, index) => cuesOf(view, index)));
  const all = reading.relations === null ? ruled : agreed(taggedDrafts(reading, views, grain), ruled, views, grain);
  const cued = grain === 'propositions' ? saidSo(views, asRemarked(views, all)) : all;
  const found = resumed(views, withoutRepeats([...cued, ...freeQuotes(reading, cued)]));
  const judged = readOut(views, grain === 'propositions' ? withVerdicts(reading, found) : found);
  const parted = judged.map((draft) => withName(reading, withoutTeller(reading, apartFromContent(reading, draft))));
  const said = grain === 'propositions' ? withoutDescribed(reading, withoutSelfTold(reading, parted)) : parted;
  const speakers: Speakers = { entities: [...reading.entities], mentions: [...reading.mentions] };
  const voices = voicesOf(reading, said, speakers);
  const drafts = grain === 'propositions' ? saidOnce(said, voices) : said;
  const remarks = { remarks: verificationRemarks(reading), spokenIn: new Set(drafts.map((d) => d.sentence)) };
  const stated = statedTimes(
    views,
    drafts.map((draft) => {
      const { entity, relayed } = voices.get(draft) ?? { entity: null, relayed: false };
      const isText = entity !== null && speakers.entities[entity]?.kind === 'document';
      return { draft, entity, relayed, isText };
    }),
  );
  const problems: Problem[] = [];

  const attributed = drafts.map((draft) => {
    const { entity, chain } = voices.get(draft) ?? { entity: null, chain: [] };
    if (entity === null && draft.source) problems.push(unresolved(reading, draft.source));
    return {
      ...common(
        reading,
        remarks,
        { content: draft.content, sentence: draft.sentence, own: false },
        cueOf(reading, draft),
      ),
      ...attributedParts(reading, draft, entity, speakers),
      ...(refuses(reading, draft) ? { polarity: 'negative' as const } : {}),
      chain,
      statedAt: stated.get(draft) ?? null,
      draft,
      sentence: draft.sentence,
    };
  });
  const own = views.flatMap((view, index) => ownStatements(view, index, drafts, remarks));
  const inOrder = [...attributed, ...own].sort(
    (a, b) => placeOf(a) - placeOf(b) || (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0),
  );
  const occurred = eventTimes(
    views,
    inOrder.map((s) => ({ ...s, direct: s.quoteMode === 'direct' })),
    stated,
  );
  const statements = inOrder.map(
    ({ draft, sentence, ...s }, id): LocalStatement => ({ ...s, occurredAt: occurred[id] ?? null, id }),
  );
  return { value: { statements, entities: speakers.entities, mentions: speakers.mentions }, problems };
}

/** Where a statement stands in the text; a second verb of the outlet's, with the subject that it shares, where the verb does. */
const placeOf = ({ voice, content }: { voice: 'attributed' | 'outlet'; content: readonly Range[] }): number =>
  content.at(voice === 'outlet' ? -1 : 0)?.start ?? 0;

/** The outlet's own voice in one sentence. */
function ownStatements(view: SentenceView, index: number, drafts: readonly Draft[], remarks: Remarks) {
  const { reading, sentence } = view;
  const here = drafts.filter(
    (d) => d.sentence === index || d.content.some((c) => c.start < sentence.end && sentence.start < c.end),
  );
  return ownVoice(view, here)
    .filter((content) => !isWholeRemark(content.map((c) => reading.article.text.slice(c.start, c.end)).join(' ')))
    .map((content) => ({
      ...common(reading, remarks, { content, sentence: index, own: true }, []),
      voice: 'outlet' as const,
      source: null,
      chain: [],
      cue: null,
      quoteMode: (content.some((range) => reading.quoted.some((q) => contains(range, q)))
        ? 'scare'
        : 'none') as QuoteMode,
      attitude: 'asserts' as const,
      statedAt: null,
      draft: null,
      sentence: index,
    }));
}

const unresolved = (reading: Reading, source: Range): Problem => ({
  code: 'speaker-unresolved',
  article: reading.article.id,
  span: spanOf(reading.article, source.start, source.end),
  message: `${reading.article.source}: whom "${reading.article.text.slice(source.start, source.end)}" stands for is not shown; the statement has no named speaker.`,
});

/** The same content with the same cue is one attribution, by whichever rule it was found first. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((d) => {
    const key = `${d.cue?.start ?? -1}:${wordsOf(d)}:${d.source?.start ?? -1}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Which words of the article a draft's content has. */
const wordsOf = ({ content }: Draft): string => content.map((c) => `${c.start}-${c.end}`).join();

/**
 * The same words of the same speaker are one statement, that with the longest chain; and what nobody is named for is his who is named for it.
 *
 * > | according to [Ida Marsh], who said [the fire was “under control”]     > | [He] rejects the idea that [the wall leaned]
 */
function saidOnce(drafts: readonly Draft[], voices: ReturnType<typeof voicesOf>): Draft[] {
  const entityOf = (d: Draft): number | null => voices.get(d)?.entity ?? null;
  const chainOf = (d: Draft): number => voices.get(d)?.chain.length ?? 0;
  const byWords = Map.groupBy(drafts, wordsOf);
  return drafts.filter((d) => {
    const same = byWords.get(wordsOf(d)) ?? [];
    const alike = same.filter((other) => other.attitude === d.attitude);
    const entity = entityOf(d);
    // > | The two are alleged to have left, which [they] deny: whoever denies it has not said it.
    const sayers =
      d.rule === 'agentless' ? same.filter((other) => other.attitude !== 'denies') : d.source ? alike : same;
    if (d.rule === 'agentless' && drafts.some((other) => entityOf(other) !== null && holdsAll(other, d))) return false;
    if (entity === null) return sayers.every((other) => entityOf(other) === null);
    // Of one speaker's the first with the longest chain stays.
    const own = alike.filter((other) => entityOf(other) === entity);
    return own.reduce((best, other) => (chainOf(other) > chainOf(best) ? other : best)) === d;
  });
}

/** > | [The ship is believed to be at anchor], according to the firm: what nobody else is named for is all that he says. */
const holdsAll = ({ content: [only, more], attitude }: Draft, { content }: Draft): boolean =>
  only !== undefined &&
  !more &&
  attitude !== 'denies' &&
  only.start === content[0]?.start &&
  only.end === content.at(-1)?.end;

/** > | According to [police], Otto Lan, 34, was arrested: what begins what is said is no part of who says it. */
function apartFromContent(reading: Reading, draft: Draft): Draft {
  const { source, sourceTokens, content } = draft;
  const opening = content.find((c) => source !== null && source.start < c.start && c.start < source.end);
  if (!source || !sourceTokens || !opening) return draft;
  let last = sourceTokens.last;
  const { tokens } = reading;
  while (
    last > sourceTokens.first &&
    ((tokens[last - 1]?.end ?? 0) > opening.start || tokens[last - 1]?.tag === 'PUNCT')
  )
    last--;
  const end = tokens[last - 1]?.end ?? 0;
  return last > sourceTokens.first
    ? { ...draft, source: { start: source.start, end }, sourceTokens: { ...sourceTokens, last } }
    : draft;
}

const cueOf = ({ tokens }: Reading, { cueTokens }: Draft): readonly Token[] =>
  cueTokens ? tokens.slice(cueTokens.first, cueTokens.last) : [];

/** > | has refused [to step down]     > | were prohibited [from leaving]: what somebody will not do, or may not, is not so. */
const refuses = (reading: Reading, draft: Draft): boolean => {
  const verbs = draft.attitude === 'asserts' ? /^(?:refuse|decline)$/ : /^(?:prohibit|forbid|ban|bar)$/;
  return cueOf(reading, draft).some(({ lemma }) => verbs.test(lemma));
};

function attributedParts(reading: Reading, draft: Draft, entity: number | null, speakers: Speakers) {
  const { article } = reading;
  const source = draft.source && draft.rule !== 'free' ? [spanOf(article, draft.source.start, draft.source.end)] : [];
  const name = entity !== null ? (speakers.entities[entity]?.name ?? '') : (source[0]?.text ?? '');
  return {
    voice: 'attributed' as const,
    source: draft.source
      ? { spans: draft.source ? [spanOf(article, draft.source.start, draft.source.end)] : source, entity, name }
      : null,
    cue: draft.cue ? { span: spanOf(article, draft.cue.start, draft.cue.end), stance: draft.stance } : null,
    quoteMode: quoteModeOf(reading, draft.content),
    attitude: forceOf(reading, draft),
  };
}

/** > | stressed [the need for higher walls]     > | “[It is vital that we come together],” he said: the words demand what their cue only says. */
function forceOf({ article }: Reading, { attitude, content: [first] }: Draft): Attitude {
  const words = first ? article.text.slice(first.start, first.end) : '';
  return attitude === 'asserts' && DEMANDING.test(words) ? 'demands' : attitude;
}

/** Direct: all inside quotation marks; mixed: some of it; indirect: none. */
function quoteModeOf(reading: Reading, content: readonly Range[]): QuoteMode {
  const total = content.reduce((n, c) => n + c.end - c.start, 0);
  const quoted = content.reduce(
    (n, c) =>
      n +
      reading.quoted.reduce(
        (m, q) => m + Math.max(0, Math.min(c.end, q.outer.end) - Math.max(c.start, q.outer.start)),
        0,
      ),
    0,
  );
  if (quoted === 0) return 'indirect';
  return quoted >= total - 3 ? 'direct' : 'mixed';
}

/** > | it [“a disgrace”]: where a range that holds the opening mark of a quotation ends right before the closing one, it ends behind that. */
function closed({ article, quoted }: Reading, range: Range): number {
  const open = quoted.find(
    ({ outer }) =>
      range.start < outer.start && outer.start < range.end && range.end < outer.end && outer.end - range.end <= 2,
  );
  return open && /^[,.]?["”’']$/.test(article.text.slice(range.end, open.outer.end)) ? open.outer.end : range.end;
}

/** > | An [Iranian] general said that the [US] embassy in [Baghdad] had been hit: an adjective names a people, a pronoun no place. */
const isNamed = ({ form, text }: Mention): boolean => form === 'name' && !DEMONYMS.has(text);

function common(
  reading: Reading,
  remarks: Remarks,
  where: { content: readonly Range[]; sentence: number; own: boolean },
  cue: readonly Token[],
) {
  const { content } = where;
  const { article } = reading;
  const within = (r: Range) => content.some((c) => c.start <= r.start && r.end <= c.end);
  const hedges = hedgesIn(reading, content);
  const verification = remarksOn(reading, remarks, where);
  return {
    id: 0,
    article: article.id,
    content: content.map((c) => spanOf(article, c.start, closed(reading, c))),
    polarity: polarityOf(reading, content),
    certainty: certaintyOf(reading, { hedges, verification }, cue),
    hedges,
    verification,
    places: [
      ...new Set(
        reading.mentions
          .filter((m) => m.kind === 'place' && m.entity !== null && within(m) && isNamed(m))
          .map((m) => m.entity as number),
      ),
    ],
    quantities: reading.quantities.filter((q) => within(q.span)),
  };
}
