import { BARE_NOUNS } from '../languages/en/bodies.ts';
import type { EntityKind } from '../model/entity.ts';
import type { LocalEntity, Mention, NounPhrase, Token, WordRange } from '../model/reading.ts';
import { contains, spanOf } from '../model/span.ts';
import { AGED_TOKENS, calledByAge, isAged } from './aged.ts';
import { adopt, apposed, mayBe } from './appositions.ts';
import { type EntityDraft, freeze } from './entities.ts';
import { noteOffice, tellingWords } from './holders.ts';
import { openingOf } from './introduced.ts';
import { nameEntity } from './name-entities.ts';
import { namedLater } from './named-later.ts';
import { adjectivesAmong, isTitleCase, type NameLore, type NameRun, nameRuns } from './names.ts';
import { withTagged } from './names-tagged.ts';
import { nominalKind, type Resolved, resolveNominal } from './nominals.ts';
import { keepRole, whoIs } from './predicates.ts';
import {
  actorsOn,
  antecedent,
  meantByTeller,
  OWNERS,
  type PronounKind,
  pronounKind,
  saidBefore,
  shown,
} from './pronouns.ts';
import { spokenTokens, unnoticed } from './spoken.ts';
import { says, speaks } from './subjects.ts';
import { toldClause } from './told-clauses.ts';
import { townsAmong } from './towns.ts';
import { asSubject, type MentionInput, type Walk } from './walk.ts';

export { groupKey } from './nominals.ts';

/** An article that names more than this is no article; every phrase is compared with every entity before it. */
const ENTITIES_MAX = 1500;

type Event =
  | { readonly kind: 'name'; readonly at: number; readonly run: NameRun }
  | { readonly kind: 'owner'; readonly at: number }
  | { readonly kind: 'aged'; readonly at: number }
  | { readonly kind: 'phrase'; readonly at: number; readonly phrase: NounPhrase };

/**
 * Who and what the article speaks of, in reading order, so that `the president` finds the one named last: names, noun phrases
 * that can speak (the president, several bloggers, the ministry), owners (his, their) and the pronouns he, she, it and they,
 * each resolved to an entity of this article or left null.
 */
export function findMentions(input: MentionInput): { mentions: Mention[]; entities: LocalEntity[] } {
  const { article, tokens, sentences } = input;
  const { runs, lore } = collectRuns(input);
  const nameTokens = new Set(runs.flatMap((r) => Array.from({ length: r.last - r.first }, (_, k) => r.first + k)));
  const walk: Walk = {
    input,
    entities: [],
    entityOf: new Map(),
    owners: new Map(),
    officeEnds: new Map(),
    lore,
    towns: townsAmong(tokens, runs),
    runAt: new Map(runs.map((r) => [r.first - r.titles.length, r])),
    runEnding: new Map(runs.map((r) => [r.last, r])),
    sentenceStarts: new Set(sentences.map((s) => s.first)),
  };
  const spoken = spokenTokens(tokens, input.quoted);
  const noticed = <T>(at: number, find: () => T): T => (spoken.has(at) ? unnoticed(walk.entities, find) : find());
  const found: Mention[] = [];
  const add = (first: number, last: number, form: Mention['form'], entity: number | null, kind: EntityKind) => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to) found.push({ ...spanOf(article, from.start, to.end), form, kind, entity });
  };
  for (const event of eventsOf(input, runs, nameTokens)) {
    if (walk.entities.length >= ENTITIES_MAX) break;
    if (event.kind === 'name') {
      const index = noticed(event.at, () => nameEntity(walk, event.run));
      const named = walk.entities[index];
      if (named) named.isOnlySpoken &&= spoken.has(event.at);
      add(event.run.first, event.run.last, 'name', index, walk.entities[index]?.kind ?? 'other');
    } else if (event.kind === 'aged') {
      const entity = calledByAge(walk.entities, event.at);
      if (entity !== null) add(event.at, event.at + AGED_TOKENS, 'nominal', entity, 'person');
    } else if (event.kind === 'owner') {
      const owned = resolveOwner(walk, event.at);
      if (owned) add(event.at, event.at + 1, owned.form, owned.entity, owned.kind);
    } else {
      const phrase = withoutOpener(tokens, event.phrase);
      const resolved = noticed(event.at, () => resolvePhrase(walk, phrase));
      if (resolved) add(phrase.first, phrase.last, resolved.form, resolved.entity, resolved.kind);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // The kind of an entity may become known after its first mention; every mention carries the last word.
  const named = namedLater(walk.entities, input, found);
  const mentions = found.map((m) => ({
    ...m,
    entity: named.get(m.entity ?? -1) ?? m.entity,
    kind: m.entity === null ? m.kind : (walk.entities[m.entity]?.kind ?? m.kind),
  }));
  return { mentions, entities: walk.entities.map((e) => freeze(e, walk.entities)) };
}

/** Two passes: words that are names in the middle of a sentence are names at its start and in headlines too. */
function collectRuns({ tokens, sentences, names, holders: held }: MentionInput): { runs: NameRun[]; lore: NameLore } {
  const known = new Set<string>();
  const holders = new Set(held.map(({ first }) => first));
  const offices = new Set(held.map(({ office }) => office));
  const nothing: NameLore = { known: new Set(), adjectives: new Map(), holders, offices };
  for (const sentence of sentences) {
    if (isTitleCase(tokens, sentence.first, sentence.last)) continue;
    for (const run of nameRuns(tokens, sentence, nothing))
      if (run.first > sentence.first) for (const word of run.words) if (/^\p{Lu}/u.test(word)) known.add(word);
  }
  const opening = sentences.flatMap((s) => tokens[s.first]?.text ?? []).filter((w) => /^\p{Lu}/u.test(w));
  const lore: NameLore = { known, adjectives: adjectivesAmong([...known, ...opening]), holders, offices };
  const runs = sentences.flatMap((sentence) => nameRuns(tokens, sentence, lore));
  const seen = names === null ? runs : withTagged(runs, names, { tokens, sentences, lore });
  return { runs: seen.filter(({ last }) => !isMoney(tokens, last)), lore };
}

/** > | [US]$2.8 million: a sign of money is no state. */
const isMoney = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.start === tokens[last - 1]?.end && /^[$€£¥]/.test(tokens[last]?.text ?? '');

/** Names, owners and noun phrases whose head is no name, by where they stand; an owner before the phrase that it opens. */
function eventsOf(input: MentionInput, runs: readonly NameRun[], nameTokens: ReadonlySet<number>): Event[] {
  const lone = new Set(input.phrases.filter((p) => p.last - p.first === 1).map((p) => p.first));
  const owners = input.tokens.flatMap((t, at): Event[] =>
    OWNERS.has(t.text.toLowerCase()) && !lone.has(at) ? [{ kind: 'owner', at }] : [],
  );
  const ages = input.tokens.flatMap((_, at): Event[] => (isAged(input.tokens, at) ? [{ kind: 'aged', at }] : []));
  const names = runs.map((run): Event => ({ kind: 'name', at: run.first, run }));
  const phrases = input.phrases
    .filter((p) => !nameTokens.has(p.head))
    .map((phrase): Event => ({ kind: 'phrase', at: phrase.head, phrase }));
  return [...names, ...ages, ...owners, ...phrases].sort((a, b) => a.at - b.at);
}

const KIND_OF_PRONOUN = { he: 'person', she: 'person', they: 'group', it: 'organisation' } as const;
function resolveOwner(walk: Walk, at: number): Resolved | null {
  const token = walk.input.tokens[at];
  const kind = token ? pronounKind(token.text.toLowerCase()) : null;
  if (!token || kind === null) return null;
  const quoted = walk.input.quoted.some((q) => contains(q, token));
  const entity = quoted ? null : (ahead(walk, at, kind) ?? antecedent(walk.entities, kind));
  if (entity !== null) walk.owners.set(at, entity);
  return { form: 'possessive', entity, kind: KIND_OF_PRONOUN[kind] };
}

/**
 * An owner in the phrase that opens a sentence looks ahead to the subject.
 *
 * > | In his address late on Monday, Ada Vale said …
 *   |    ^^^                         ^^^^^^^^
 */
function ahead(walk: Walk, at: number, kind: PronounKind): number | null {
  const { tokens } = walk.input;
  if ((kind !== 'he' && kind !== 'she') || tokens[at - 1]?.tag !== 'ADP' || !walk.sentenceStarts.has(at - 1))
    return null;
  for (let i = at + 1; i < at + AHEAD_TOKENS; i++) {
    if (!tokens[i] || walk.sentenceStarts.has(i) || tokens[i]?.tag === 'VERB') return null;
    if (tokens[i]?.text !== ',') continue;
    const run = walk.runAt.get(i + 1) ?? null;
    return run && (run.kind === 'person' || run.kind === 'other') ? nameEntity(walk, run) : null;
  }
  return null;
}

/** An opening phrase is shorter than this. */
const AHEAD_TOKENS = 12;
function resolvePhrase(walk: Walk, phrase: NounPhrase): Resolved | null {
  const { tokens } = walk.input;
  const head = tokens[phrase.head];
  if (!head) return null;
  if (phrase.last - phrase.first === 1 && head.tag === 'PRON') {
    const kind = pronounKind(head.lemma);
    if (kind === null) return null;
    const quoted = walk.input.quoted.some((q) => contains(q, phrase));
    return { form: 'pronoun', entity: quoted ? null : resolvePronoun(walk, phrase, kind), kind: KIND_OF_PRONOUN[kind] };
  }
  const words = tokens.slice(phrase.first, phrase.last);
  const kind = nominalKind(words, head);
  // > | 142 people on [board], laws in [force]: no body.
  const isBare =
    phrase.last - phrase.first === 1 && /^(?:on|in|at|to|into)$/i.test(tokens[phrase.first - 1]?.text ?? '');
  if (kind === null || (isBare && BARE_NOUNS.has(head.text))) return null;
  const named = kind === 'role' || kind === 'body' || kind === 'group' ? apposed(walk, phrase) : null;
  if (named !== null && mayBe(walk.entities[named], kind, head.lemma)) {
    asSubject(walk, walk.entities[named] as EntityDraft, phrase, phrase.head);
    walk.officeEnds.set(phrase.last, named);
    if (kind === 'role')
      noteOffice(
        walk.entities[named] as EntityDraft,
        head.text.toLowerCase(),
        tellingWords(tokens, phrase, phrase.head),
      );
    return adopt(walk, named, words, head, kind);
  }
  const self = kind === 'role' ? whoIs(walk.entities, tokens, phrase, walk.sentenceStarts) : null;
  const role = head.text.toLowerCase();
  if (self !== null)
    keepRole(walk.entities[self.index] as EntityDraft, role, self, tellingWords(tokens, phrase, phrase.head));
  if (self?.lasts) walk.officeEnds.set(phrase.last, self.index);
  if (self?.lasts) return adopt(walk, self.index, words, head, 'role');
  if (self !== null && !self.isDenied) return { form: 'nominal', entity: self.index, kind: 'person' };
  const known = walk.entities.length;
  const resolved = resolveNominal(
    walk.entities,
    {
      words,
      head,
      at: phrase.head,
      opening: openingOf(tokens, phrase, walk.sentenceStarts),
      ownedBy: walk.owners.get(phrase.first) ?? null,
      of: nameBehindOf(tokens, phrase),
      telling: tellingWords(tokens, phrase, phrase.head),
      adjectives: walk.lore.adjectives,
    },
    kind,
  );
  const leader = tokens[phrase.first - 1]?.text === 'of' ? walk.officeEnds.get(phrase.first - 1) : undefined;
  const body = walk.entities[resolved.entity ?? -1];
  if (leader !== undefined && body?.kind === 'organisation') body.ledBy = leader;
  if (kind === 'role' && resolved.entity === known) nameWhole(walk, known, phrase);
  // > | There was neither a blast nor [a victim]: whom there was not is nobody that a pronoun takes up.
  const isNobody =
    /^(?:nor|neither|without)$/i.test(tokens[phrase.first - 1]?.text ?? '') || /^no$/i.test(words[0]?.text ?? '');
  const unheard = walk.entities[known];
  if (isNobody && resolved.entity === known && unheard) unheard.seen = -1;
  // > | The firm had made an offer, [an email] suggests: what is told stands before it.
  const behind = tokens[phrase.first - 1]?.text === ',' && tokens[phrase.last]?.tag === 'VERB';
  if (resolved.entity !== null)
    asSubject(walk, walk.entities[resolved.entity] as EntityDraft, phrase, phrase.head, behind);
  return resolved;
}

/** Whom a pronoun outside quoted speech stands for; as subject it keeps them in mind. */
function resolvePronoun(walk: Walk, phrase: NounPhrase, kind: PronounKind): number | null {
  const { entities, sentenceStarts } = walk;
  const { tokens } = walk.input;
  const at = phrase.first;
  // > | Mr Merrow [himself] denied that …: whoever stands right before it.
  const run = /sel(?:f|ves)$/i.test(tokens[at]?.text ?? '') ? walk.runEnding.get(at) : undefined;
  const itself = run === undefined ? undefined : walk.entityOf.get(run);
  if (itself !== undefined) return shown(entities, itself, kind);
  const told = toldClause(tokens, at, sentenceStarts);
  const teller = told === null ? null : meantByTeller(entities, told, at, kind);
  const entity =
    teller ??
    antecedent(
      entities,
      kind,
      actorsOn(tokens, at, sentenceStarts),
      speaks(tokens, phrase) ? (says(tokens, phrase) ? 'says' : 'holds') : null,
      sentenceBefore(at, sentenceStarts),
      says(tokens, phrase) ? saidBefore(tokens, at, sentenceStarts) : null,
    );
  const draft = entities[entity ?? -1];
  if (!draft) return null;
  const wasReported = draft.isReported;
  asSubject(walk, draft, phrase, at);
  // Who speaks of himself is the speaker still.
  if (teller !== null) draft.isReported = wasReported;
  return entity;
}

/** The sentence before that of a token; null where there is none. */
function sentenceBefore(at: number, sentenceStarts: ReadonlySet<number>): WordRange | null {
  let last = at;
  while (last > 0 && !sentenceStarts.has(last)) last--;
  let first = last - 1;
  while (first > 0 && !sentenceStarts.has(first)) first--;
  return last > 0 ? { first, last } : null;
}

/** > | A spokesman [for the police] said …: whom somebody without a name speaks for, or serves, is part of what he is called. */
function nameWhole({ input: { article, tokens, phrases }, entities }: Walk, index: number, phrase: NounPhrase): void {
  if (!/^(?:for|of|at)$/.test(tokens[phrase.last]?.text ?? '')) return;
  const whose = phrases.find(({ first }) => first === phrase.last + 1);
  // > | A spokesman for the Ministry [of Justice]
  const more =
    tokens[whose?.last ?? 0]?.text === 'of' ? phrases.find(({ first }) => first === (whose?.last ?? 0) + 1) : null;
  const last = tokens[(more?.last ?? whose?.last ?? 0) - 1];
  const entity = entities[index];
  if (!entity || !last) return;
  entity.name = article.text.slice(phrase.start, last.end);
  entity.forms.add(entity.name);
}

/** > | the foreign ministry of [Loria] */
function nameBehindOf(tokens: readonly Token[], { last }: NounPhrase): string | null {
  if (tokens[last]?.text !== 'of') return null;
  const name = tokens[/^the$/i.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1]?.text ?? '';
  return /^\p{Lu}/u.test(name) ? name : null;
}

/** `that Ukrainian forces`, `where Russian troops`: a word that opens a clause was taken for a determiner. */
function withoutOpener(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const opener = tokens[phrase.first]?.text.toLowerCase() ?? '';
  const plural = /s$/.test(tokens[phrase.head]?.text ?? '');
  // > | At [least] eight people: eight people.
  const measures = /^(?:least|most)$/.test(opener) && tokens[phrase.first - 1]?.text.toLowerCase() === 'at';
  const opens = measures || opener === 'where' || opener === 'which' || (opener === 'that' && plural);
  const next = tokens[phrase.first + 1];
  return opens && phrase.head > phrase.first && next
    ? { ...phrase, first: phrase.first + 1, start: next.start }
    : phrase;
}
