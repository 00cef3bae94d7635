import { CUE_NOUNS } from '../languages/en/cues.ts';
import { WRITTEN_WORDS } from '../languages/en/occasions.ts';
import { FIRST_PERSON } from '../languages/en/relaying.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import { readOnce } from '../text/read-once.ts';
import type { Draft } from './draft.ts';
import { goneOn, type Told } from './gone-on.ts';
import { meantWithin, opensBefore } from './meant-within.ts';
import { meantBeside, meantByPronoun, memberOf, readFrom, spokenOf, whoAdds } from './pronoun-speakers.ts';
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
  const relaysOf = relays(reading, drafts);
  // Who relays may be known by a draft that was not kept itself. Two that stand in each other's scope are asked once.
  const known: [Draft, number | null][] = [];
  for (const d of drafts) {
    const entity =
      readFrom(reading, d) ??
      meantBeside(reading, d) ??
      memberOf(reading, d, known, speakers) ??
      whoAdds(reading, d, known, speakers) ??
      speakerOf(reading, d, speakers);
    const isInner = entity !== null || relaysOf(d).length > 0;
    const meant = isInner ? entity : (meantByPronoun(reading, d, known, speakers) ?? opensBefore(reading, d, speakers));
    known.push([d, makerOf(reading, meant, known, speakers) ?? meant]);
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
    if (entity === null && d.source && isInMarks(d, relay))
      // > | “[They] say it was the army,” said a man: those are not he.
      return /^they$/i.test(reading.article.text.slice(d.source.start, d.source.end))
        ? anotherSpeaker(reading, d.source, speakers)
        : spokenOf(reading, d, entityOf(relay), speakers);
    const other =
      d.source && (entity === null || entity === entityOf(relay)) ? meantWithin(reading, d, relay, speakers) : null;
    if (other !== null) return other;
    if (!d.source || entity === null || entity !== entityOf(relay)) return entity;
    // > | The mayor had been told so, [she] said: a pronoun behind a noun may well be the same.
    if (isDescribed(reading, d) && !followsWithPronoun(reading, d, relay))
      return anotherSpeaker(reading, d.source, speakers);
    return isAnother(reading, d, relay) ? null : entity;
  };
  const voices = new Map<Draft, Voices>();
  let before = null as Told | null;
  for (const draft of asTold(drafts)) {
    const outer = relaysOf(draft);
    const own = [...outer.map(entityOf), entityOf(draft)]
      .filter((e) => e !== null)
      .filter((e, at, all) => e !== all[at + 1]);
    const again = before !== null && isSameTelling(before, draft, own);
    const chain = (before && (again ? before.chain : goneOn(reading, before, draft, own, speakers))) ?? own;
    voices.set(draft, { entity: entityOf(draft), chain, relayed: outer.length > 0 || chain.length > 1 });
    if (chain.length > 0 && (draft.cue || draft.rule === 'free')) before = { draft, chain };
  }
  return voices;
}

/** How far behind its cue somebody’s statement is named, in characters. */
const STATED_REACH = 40;

/** > | [Corvane] said in a statement, an email that it was safe. [The statement] added …: it is Corvane who says so; null for everything else. */
function makerOf(
  { article }: Reading,
  entity: number | null,
  known: readonly (readonly [Draft, number | null])[],
  { entities, mentions }: Speakers,
): number | null {
  if (entity === null || entities[entity]?.kind !== 'document') return null;
  const first = mentions.find((m) => m.entity === entity);
  const kind = /[\p{L}-]+$/u.exec(first?.text ?? '')?.[0] ?? '';
  if (!first || !WRITTEN_WORDS.has(kind.toLowerCase())) return null;
  const [, maker = null] =
    known.find(
      ([{ cue }, by]) =>
        by !== null &&
        by !== entity &&
        cue !== null &&
        cue.end <= first.start &&
        first.start <= cue.end + STATED_REACH &&
        /^(?:,? (?:late |early |also |on )*(?:\p{Lu}\p{L}+day)?)? ?in $/u.test(
          article.text.slice(cue.end, first.start),
        ) &&
        /^(?:an?|its|his|her|their)\b/i.test(first.text) &&
        !/^ (?:from|by|of)\b/.test(article.text.slice(first.end)),
    ) ?? [];
  return maker;
}

/** > | Hallow was told by the guard [that it was over]: [the case was packed] — one telling of several things has one chain. */
const isSameTelling = (before: Told, { cue }: Draft, own: readonly number[]): boolean =>
  cue !== null && before.draft.cue?.start === cue.start && own.length === 1 && before.chain.at(-1) === own[0];

/** As the article tells them: what goes on without a cue was found last and stands among the others. */
const asTold = (drafts: readonly Draft[]): Draft[] =>
  drafts.toSorted((a, b) => a.sentence - b.sentence || startOf(a) - startOf(b));
const startOf = ({ cue, content }: Draft): number => cue?.start ?? content[0]?.start ?? 0;

/** > | “[I] told them that it would fail,” the engineer said: who says `I` within somebody's words is whoever speaks. */
const speaksOfHimself = ({ article }: Reading, { source }: Draft): boolean =>
  source !== null && FIRST_PERSON.has(article.text.slice(source.start, source.end).toLowerCase());

/** > | “[The mayor] swore that it was clean,” said Ivo Pell: nobody calls himself by a noun. */
const isDescribed = ({ article }: Reading, { source }: Draft): boolean =>
  source !== null && /^(?:the|a|an|my|our|his|her|their)\s+\p{Ll}/iu.test(article.text.slice(source.start, source.end));

const followsWithPronoun = ({ article }: Reading, { source }: Draft, { rule, source: outer }: Draft): boolean =>
  rule !== 'quoted' &&
  source !== null &&
  outer !== null &&
  outer.start > source.end &&
  /^(?:he|she|they|it)$/i.test(article.text.slice(outer.start, outer.end));

/** > | “[She] told me so,” said her agent: nobody speaks of himself as of another, in marks. */
const isAnother = ({ article }: Reading, { source }: Draft, relay: Draft): boolean =>
  relay.rule === 'quoted' &&
  source !== null &&
  relay.content.some((range) => contains(range, source)) &&
  /^(?:he|she|they)$/i.test(article.text.slice(source.start, source.end));

const isInMarks = ({ source }: Draft, relay: Draft): boolean =>
  (relay.rule === 'quoted' || relay.rule === 'free') && source !== null && contains(relay.scope, source);

/** Who relays each draft, outermost first, as drafts with a source; whoever only passes words on stands as his `via`. */
function relays(reading: Reading, drafts: readonly Draft[]): (draft: Draft) => readonly Draft[] {
  const scopes = scopesOf(drafts);
  const closing = Map.groupBy(drafts.filter(closesScope), ({ cue }) => cue?.start ?? 0);
  const outerOf = (inner: Draft): Draft[] => {
    const { cue } = inner;
    if (!cue) return [];
    const governed = closing.get(cue.start) ?? [];
    return scopes(cue).filter(
      (o) =>
        o !== inner &&
        o.source !== null &&
        // > | The palace, citing [doctors], said …: whom somebody cites does not relay him.
        o.via?.cue?.start !== cue.start &&
        !standsBehind(inner, o) &&
        !answersBack(reading, inner, o) &&
        !isRemark(reading, inner, o) &&
        (o.cue === null
          ? o.rule === 'free'
          : !contains(o.cue, cue) &&
            !(o.cue.end <= cue.start && governed.some(({ scope }) => contains(scope, o.cue as Range)))),
    );
  };
  // In a sentence of many cues each draft stands in many scopes.
  const outers = readOnce(outerOf);
  return readOnce((draft: Draft) => {
    const outer = outers(viasOf(draft)[0] ?? draft);
    // Whoever relays another of them stands before him, however short what he governs is.
    const depth = new Map(outer.map((o) => [o, outer.length > 1 ? outers(viasOf(o)[0] ?? o).length : 0]));
    const inOrder = outer
      .toSorted(
        (a, b) =>
          (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || b.scope.end - b.scope.start - (a.scope.end - a.scope.start),
      )
      .flatMap((o) => [...viasOf(o), o]);
    const hearer = inOrder.length > 0 ? draft.hearer : undefined;
    const chain = [...inOrder, ...(hearer ? [hearer] : []), ...viasOf(draft)];
    return [...new Map(chain.map((each) => [`${each.cue?.start}:${each.source?.start}`, each])).values()];
  });
}

/** > | [The institute] cited [the paper] as quoting an officer: whoever passes a draft on, the outermost first. */
const viasOf = ({ via }: Draft): Draft[] => (via ? [...viasOf(via), via] : []);

/** > | The institute assessed that, according to [prisoners], the raid had been planned: whom the words go back to relays nobody who stands before. */
const standsBehind = ({ cue, content }: Draft, { rule, cue: other, source }: Draft): boolean =>
  rule === 'according' &&
  cue !== null &&
  other !== null &&
  source !== null &&
  cue.end <= other.start &&
  source.end <= (content[0]?.start ?? 0);

/** > | Reports suggest that the club has approached him, but [Rovers] deny this: whoever denies what was just reported is reported by nobody. */
function answersBack({ article }: Reading, inner: Draft, outer: Draft): boolean {
  const end = outer.content.at(-1)?.end ?? 0;
  const words = inner.content.map((c) => article.text.slice(c.start, c.end)).join(' ');
  return (
    inner.attitude === 'denies' &&
    inner.source !== null &&
    end <= inner.source.start &&
    /^(?:this|that|it|them|these|those)$/i.test(words) &&
    /\b(?:but|although|though|while|however)\b/i.test(article.text.slice(end, inner.source.start))
  );
}

/** > | The minister disputed the account of a lawyer, Ida Marsh, [who has said] that …: the outlet tells what it was that she disputed. */
function isRemark({ tokens }: Reading, { cueTokens, source, sourceTokens }: Draft, outer: Draft): boolean {
  // > | said it was built there, a claim [the minister called absurd]
  const from = sourceTokens?.first ?? 0;
  const isOfClaim = CUE_NOUNS.has(tokens[from - 1]?.lemma ?? '') && /^(?:an?|the)$/.test(tokens[from - 2]?.text ?? '');
  if (isOfClaim && tokens[from - 3]?.text === ',') return true;
  const cue = cueTokens?.first ?? 0;
  // > | said it had fallen, [something] Lorvane denied     > | said it had fallen, [a claim] denied by Lorvane
  if (/^something$/i.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.text === ',') return true;
  const isReduced = CUE_NOUNS.has(tokens[cue - 1]?.lemma ?? '') && /^an?$/.test(tokens[cue - 2]?.text ?? '');
  if (isReduced && tokens[cue - 3]?.text === ',') return true;
  const before = tokens[cue - 1];
  const opener = before?.tag === 'ADV' || before?.tag === 'ADJ' ? tokens[cue - 2] : before;
  if (opener === undefined || source === null || source.end >= opener.start) return false;
  // > | [It took months], a source told Radio Sethe, which first reported the blast
  if (/^which$/i.test(opener.text)) return closesScope(outer) && (outer.cue?.end ?? 0) < opener.start;
  return /^who$/i.test(opener.text) && outer.attitude === 'denies' && outer.rule !== 'quoted';
}

/** > | One of them remarked that it was cold, [she recalls], and left: whose cue stands behind what it governs relays it. */
const closesScope = ({ cue, content }: Draft): boolean =>
  cue !== null && content.length > 0 && content.every(({ end }) => end <= cue.start);
