import { TELL_VERBS } from '../languages/en/cues.ts';
import { FIRST_PERSON } from '../languages/en/relaying.ts';
import type { Reading, Token } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { meantByPronoun } from './pronoun-speakers.ts';
import { scopesOf } from './scopes.ts';
import { anotherSpeaker, type Speakers, speakerOf } from './speakers.ts';

/** Whose words a draft is, as indices of entities. */
export interface Voices {
  /** Who said it; null where nobody can be named. */
  readonly entity: number | null;
  /** Who relays whom, outermost first, with the one who said it; whoever relays himself stands once. */
  readonly chain: readonly number[];
  readonly relayed: boolean;
}

/** Speakers and chains of all drafts. Speakers that nobody knew are added to `speakers`. */
export function voicesOf(reading: Reading, drafts: readonly Draft[], speakers: Speakers): ReadonlyMap<Draft, Voices> {
  const relaysOf = relays(drafts);
  // Who relays may be known by a draft that was not kept itself. Two that stand in each other's scope are asked once.
  const known: [Draft, number | null][] = [];
  for (const d of drafts) {
    const entity = speakerOf(reading, d, speakers);
    const isInner = entity !== null || relaysOf(d).length > 0;
    known.push([d, isInner ? entity : meantByPronoun(reading, d, known, speakers)]);
  }
  const named = new Map(known);
  const asked = new Set<Draft>();
  const entityOf = (d: Draft): number | null => {
    const entity = named.has(d) ? (named.get(d) ?? null) : speakerOf(reading, d, speakers);
    const relay = relaysOf(d).at(-1);
    if (asked.has(d) || !relay || relay.source?.start === d.source?.start) return entity;
    asked.add(d);
    const own = entityBeside(d, entity, relay);
    named.set(d, own);
    return own;
  };
  const entityBeside = (d: Draft, entity: number | null, relay: Draft): number | null => {
    if (speaksOfHimself(reading, d)) return entityOf(relay);
    if (!d.source || entity === null || entity !== entityOf(relay)) return entity;
    if (isDescribed(reading, d)) return anotherSpeaker(reading, d.source, speakers);
    return isAnother(reading, d, relay) ? null : entity;
  };
  const heardBy = (token: Token | undefined): number | null =>
    token?.tag === 'PRON' ? (speakers.mentions.find(({ start }) => start === token.start)?.entity ?? null) : null;
  const voices = new Map<Draft, Voices>();
  let before: Told | null = null;
  for (const draft of drafts) {
    const outer = relaysOf(draft);
    const own = [...outer.map(entityOf), entityOf(draft)]
      .filter((e) => e !== null)
      .filter((e, at, all) => e !== all[at + 1]);
    const chain: readonly number[] = (before && goneOn(reading, before, draft, own, heardBy)) ?? own;
    voices.set(draft, { entity: entityOf(draft), chain, relayed: outer.length > 0 || chain.length > 1 });
    if (chain.length > 0 && draft.cue) before = { draft, chain };
  }
  return voices;
}

/** The last words that had a cue, and whose they were. */
interface Told {
  readonly draft: Draft;
  readonly chain: readonly number[];
}

/** > | “[I] told them that it would fail,” the engineer said: who says `I` within somebody's words is whoever speaks. */
const speaksOfHimself = ({ article }: Reading, { source }: Draft): boolean =>
  source !== null && FIRST_PERSON.has(article.text.slice(source.start, source.end).toLowerCase());

/** > | “[The mayor] swore that it was clean,” said Ivo Pell: nobody calls himself by a noun. */
const isDescribed = ({ article }: Reading, { source }: Draft): boolean =>
  source !== null && /^(?:the|a|an|my|our|his|her|their)\s+\p{Ll}/iu.test(article.text.slice(source.start, source.end));

/** > | “[She] told me so,” said her agent: nobody speaks of himself as of another, in marks. */
const isAnother = ({ article }: Reading, { source }: Draft, relay: Draft): boolean =>
  relay.rule === 'quoted' &&
  source !== null &&
  relay.content.some((range) => contains(range, source)) &&
  /^(?:he|she|they)$/i.test(article.text.slice(source.start, source.end));

/**
 * The chain of what somebody tells that goes on from the sentence before: he was relayed there, or told it to whoever speaks there.
 *
 * > | A friend said that the singer had told her it was fake. [The singer had also said] that …
 * > | Mr Dunn said the shop would shut. [His barber had told him] that …
 */
function goneOn(
  { tokens, sentences }: Reading,
  before: Told,
  { cueTokens, sentence }: Draft,
  own: readonly number[],
  heardBy: (token: Token | undefined) => number | null,
): readonly number[] | null {
  const apart = sentence - before.draft.sentence;
  const isNext = apart === 1 && sentences[sentence]?.segment === sentences[before.draft.sentence]?.segment;
  const [speaker] = own;
  if (!isNext || !cueTokens || speaker === undefined || own.length > 1) return null;
  const [verb, next] = [tokens[cueTokens.last - 1], tokens[cueTokens.last]];
  const tells = TELL_VERBS.has(verb?.lemma ?? '') && next?.tag === 'PRON';
  const isEarlier = tokens[cueTokens.first]?.text.toLowerCase() === 'had';
  const wasRelayed = before.chain.length > 1 && before.chain.at(-1) === speaker;
  if (wasRelayed && (tells || isEarlier)) return before.chain;
  // > | He had been told by the mayor that …: the one who was told stands before the cue.
  const hearer = heardBy(tells ? next : verb?.text === 'by' ? tokens[cueTokens.first - 1] : undefined);
  const isHearer = isEarlier && hearer !== null && before.chain.length === 1 && before.chain[0] === hearer;
  return isHearer && hearer !== speaker ? [hearer, speaker] : null;
}

/** Who relays each draft, outermost first, as drafts with a source; whoever only passes words on stands as his `via`. */
function relays(drafts: readonly Draft[]): (draft: Draft) => readonly Draft[] {
  const scopes = scopesOf(drafts);
  const closing = Map.groupBy(drafts.filter(closesScope), ({ cue }) => cue?.start ?? 0);
  const outerOf = (inner: Draft): Draft[] => {
    const { cue } = inner;
    if (!cue) return [];
    const governed = closing.get(cue.start) ?? [];
    return scopes(cue).filter(
      (o) =>
        o !== inner &&
        o.cue !== null &&
        o.source !== null &&
        !contains(o.cue, cue) &&
        !(o.cue.end <= cue.start && governed.some(({ scope }) => contains(scope, o.cue as Range))),
    );
  };
  const outers = remembered(outerOf);
  return remembered((draft) => {
    const outer = outers(draft.via ?? draft);
    // Whoever relays another of them stands before him, however short what he governs is.
    const depth = new Map(outer.map((o) => [o, outer.length > 1 ? outers(o.via ?? o).length : 0]));
    const inOrder = outer
      .toSorted(
        (a, b) =>
          (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || b.scope.end - b.scope.start - (a.scope.end - a.scope.start),
      )
      .flatMap((o) => (o.via ? [o.via, o] : [o]));
    const chain = draft.via ? [...inOrder, draft.via] : inOrder;
    return [...new Map(chain.map((each) => [`${each.cue?.start}:${each.source?.start}`, each])).values()];
  });
}

/** The same, asked once for each draft: in a sentence of many cues each stands in many scopes. */
function remembered<T>(of: (draft: Draft) => T): (draft: Draft) => T {
  const known = new Map<Draft, T>();
  return (draft) => {
    const before = known.get(draft);
    if (before !== undefined) return before;
    const value = of(draft);
    known.set(draft, value);
    return value;
  };
}

/** > | One of them remarked that it was cold, [she recalls], and left: whose cue stands behind what it governs relays it. */
const closesScope = ({ cue, content }: Draft): boolean =>
  cue !== null && content.length > 0 && content.every(({ end }) => end <= cue.start);
