import { ARMED_NOUNS } from '../languages/en/bodies.ts';
import { STATE_OF } from '../languages/en/states.ts';
import type { Entity } from '../model/entity.ts';
import { type EntityId, entityId } from '../model/id.ts';
import type { LocalEntity, Mention } from '../model/reading.ts';
import type { ReadArticle } from '../model/statement.ts';
import { affiliationsIn } from './affiliations.ts';
import { apartByPlace, type Located } from './entity-places.ts';
import { firstPersons } from './first-person.ts';
import { metonymsOf } from './metonyms.ts';
import { bodiesOfOffices, joinOfficeHolders } from './offices.ts';
import { partyOfWord } from './parties.ts';
import { type Kinship, keysOf, sameEntity } from './same-entity.ts';
import { samePlace, type Twins } from './twins.ts';

/** Entities of the whole story, and for each article the entity id of each of its local entities. */
export interface MergedEntities {
  readonly entities: readonly Entity[];
  readonly idOf: readonly (readonly EntityId[])[];
}

/** What the comparison of texts has shown before entities are merged. */
export interface EntityContext {
  readonly twins: Twins;
  /** The number of the report of each article. */
  readonly reportOf: readonly number[];
  /**
   * How many articles, from the first, stand for themselves; those behind are versions that others superseded, which join the
   * entities of these and do not decide what they are. All where it is left out.
   */
  readonly current?: number;
}

interface Member {
  readonly article: number;
  readonly local: number;
  readonly entity: LocalEntity;
}

/**
 * Who is who across articles: one person under two spellings is one entity, two people of one family name are two. What is
 * called the same at the same place of a shared passage is the same; every other local entity joins the first cluster that it
 * fits, in the order of the articles and of first mention. So the articles come in an order that their words alone decide, the
 * longest first, which introduce most people by their full names (`doubles.ts`).
 */
export function mergeEntities(articles: readonly ReadArticle[], context: EntityContext): MergedEntities {
  const places = placeNames(articles);
  const metonyms = metonymsOf(articles, places);
  const known = new Map<string | null, string | null>();
  const party = (word: string | null): string | null => {
    if (!known.has(word)) known.set(word, partyOfWord(metonyms.get(word ?? '') ?? word, places));
    return known.get(word) ?? null;
  };
  const clusters: Member[][] = [];
  const placed: number[][] = [];
  const index = new Map<string, Set<number>>();
  articles.forEach((article, n) => {
    const twins = twinEntities(articles, n, context.twins);
    const taken = new Set<number>();
    placed.push(
      article.attribution.entities.map((entity, local) => {
        const member: Member = { article: n, local, entity };
        const found = clusterFor(member, clusters, placed, index, twins, taken, context, party);
        const at = found ?? clusters.length;
        if (found === null) clusters.push([]);
        clusters[at]?.push(member);
        taken.add(at);
        for (const key of keysOf(entity)) index.set(key, (index.get(key) ?? new Set()).add(at));
        return at;
      }),
    );
  });
  joinOfficeHolders(clusters, placed, party);
  joinMetonyms(clusters, placed, metonyms);
  return published(
    articles,
    clusters.map((c) => deciding(c, context.current)),
    placed,
    places,
    party,
    context.reportOf,
  );
}

/** E10: a capital and its state are one, and the state says what it is called. Clusters are joined in place. */
function joinMetonyms(clusters: Member[][], placed: number[][], metonyms: ReadonlyMap<string, string>): void {
  for (const [capital, state] of metonyms) {
    const named = (name: string) =>
      clusters.findIndex((c) => c.some((m) => m.entity.kind === 'place' && m.entity.name === name));
    const [from, to] = [named(capital), named(state)];
    if (from < 0 || to < 0 || from === to) continue;
    const members = clusters[from] ?? [];
    for (const m of members) (placed[m.article] as number[])[m.local] = to;
    clusters[to]?.push(...members.map((m) => ({ ...m, entity: { ...m.entity, name: state, nameWords: [state] } })));
    clusters[from] = [];
  }
}

/** The members that say what an entity is: those of superseded versions only where there are no others. */
function deciding(cluster: readonly Member[], current = Number.POSITIVE_INFINITY): readonly Member[] {
  const own = cluster.filter((m) => m.article < current);
  return own.length > 0 ? own : cluster;
}

function clusterFor(
  member: Member,
  clusters: readonly (readonly Member[])[],
  placed: readonly (readonly number[])[],
  index: ReadonlyMap<string, ReadonlySet<number>>,
  twins: ReadonlyMap<number, readonly { article: number; local: number }[]>,
  taken: ReadonlySet<number>,
  context: EntityContext,
  party: Kinship['party'],
): number | null {
  for (const twin of twins.get(member.local) ?? []) {
    const at = placed[twin.article]?.[twin.local];
    if (at !== undefined && !taken.has(at)) return at;
  }
  const candidates = new Set(keysOf(member.entity).flatMap((key) => [...(index.get(key) ?? [])]));
  for (const at of [...candidates].sort((a, b) => a - b)) {
    const fits = clusters[at]?.some((m) =>
      m.article === member.article
        ? false
        : sameEntity(m.entity, member.entity, {
            sameReport: context.reportOf[m.article] === context.reportOf[member.article],
            party,
          }),
    );
    // Two unnamed entities of one article are two, but for the armed people of one side.
    const armed = member.entity.roles.some((r) => ARMED_NOUNS.has(r)) && member.entity.belongsTo !== null;
    const beside = clusters[at]?.find((m) => m.article === member.article)?.entity;
    const clash =
      taken.has(at) &&
      (member.entity.nameWords.length === 0
        ? !armed
        : beside !== undefined && isPlace(beside) !== isPlace(member.entity));
    if (fits && !clash) return at;
  }
  return null;
}

const isPlace = (entity: LocalEntity): boolean => entity.kind === 'place';

/** Entities of earlier articles that stand under the same words at the same place of a shared passage, by local index. */
function twinEntities(
  articles: readonly ReadArticle[],
  n: number,
  twins: Twins,
): Map<number, { article: number; local: number }[]> {
  const found = new Map<number, { article: number; local: number }[]>();
  for (const other of twins.sharing(n)) {
    if (other >= n) continue;
    const there = new Map((articles[other]?.attribution.mentions ?? []).map((m) => [`${m.start}`, m]));
    const mentions = articles[other]?.attribution.mentions ?? [];
    for (const mention of articles[n]?.attribution.mentions ?? []) {
      if (mention.entity === null || mention.form === 'pronoun' || mention.form === 'possessive') continue;
      const place = twins.counterpart(n, mention, other);
      if (place === null) continue;
      const same = there.get(`${place.start}`) ?? mentions.find((m) => samePlace(m, place) && m.form === mention.form);
      if (!same || same.entity === null || !samePlace(same, place) || same.form !== mention.form) continue;
      found.set(mention.entity, [...(found.get(mention.entity) ?? []), { article: other, local: same.entity }]);
    }
  }
  return found;
}

/** Names that the articles use as places: what a people's adjective may be made of. */
function placeNames(articles: readonly ReadArticle[]): Set<string> {
  const names = articles.flatMap((a) =>
    a.attribution.entities.filter((e) => e.kind === 'place' && e.nameWords.length > 0).map((e) => e.name),
  );
  return new Set(names.sort());
}

function published(
  articles: readonly ReadArticle[],
  clusters: readonly (readonly Member[])[],
  placed: readonly (readonly number[])[],
  places: ReadonlySet<string>,
  party: Kinship['party'],
  reportOf: readonly number[],
): MergedEntities {
  const mentions: Mention[][] = clusters.map(() => []);
  const offices = new Map<number, number>();
  articles.forEach((article, n) => {
    for (const m of [...article.attribution.mentions, ...firstPersons(article, party)])
      if (m.entity !== null) mentions[placed[n]?.[m.entity] ?? -1]?.push(m);
    for (const [person, body] of affiliationsIn(article)) {
      const [p, b] = [placed[n]?.[person], placed[n]?.[body]];
      if (p !== undefined && b !== undefined && !offices.has(p)) offices.set(p, b);
    }
  });
  for (const [person, body] of bodiesOfOffices(clusters)) if (!offices.has(person)) offices.set(person, body);
  const kept = clusters.map((_, i) => i).filter((i) => (mentions[i]?.length ?? 0) > 0);
  const idAt = new Map(kept.map((i, n) => [i, entityId(n + 1)]));
  const readings = new Map(articles.map(({ reading }) => [reading.article.id, reading.places]));
  const located = kept.map((i) => apartByPlace(mentions[i] ?? [], whatOf(clusters[i] ?? [], reportOf), readings));
  const entities = kept.map((i, n) =>
    toEntity(idAt.get(i) as EntityId, clusters[i] ?? [], located[n]?.[0] ?? NOWHERE, places, party, reportOf),
  );
  const byCluster = new Map(kept.map((i, n) => [i, entities[n] as Entity]));
  const sided = kept.map((i, n): Entity => {
    const entity = entities[n] as Entity;
    const body = byCluster.get(offices.get(i) ?? -1);
    return entity.party === null && body !== undefined ? { ...entity, party: body.party ?? body.name } : entity;
  });
  // A second place of the same name is an entity of its own, behind all others; statements speak of the first.
  const namesakes = located.flatMap((apart, n) => apart.slice(1).map((each) => ({ each, of: sided[n] as Entity })));
  const apart = namesakes.map(({ each, of }, n): Entity => {
    const forms = [...new Set(each.mentions.map(({ text }) => text))];
    return { ...of, id: entityId(sided.length + n + 1), forms, mentions: spansOf(each), place: each.place };
  });
  return { entities: [...sided, ...apart], idOf: placed.map((row) => row.map((i) => idAt.get(i) ?? entityId(0))) };
}

const whatOf = (cluster: readonly Member[], reportOf: readonly number[]) => ({
  kind: kindOf(cluster, reportOf),
  names: new Set(cluster.map(({ entity }) => entity.name)),
});

const NOWHERE: Located<Mention> = { mentions: [], place: null };

const spansOf = ({ mentions }: Located<Mention>): Entity['mentions'] =>
  mentions
    .map(({ article, start, end, text }) => ({ article, start, end, text }))
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start));

function toEntity(
  id: EntityId,
  cluster: readonly Member[],
  located: Located<Mention>,
  places: ReadonlySet<string>,
  party: Kinship['party'],
  reportOf: readonly number[],
): Entity {
  const members = cluster.map((m) => m.entity);
  const fullest = [...members].sort(
    (a, b) => b.nameWords.length - a.nameWords.length || b.name.length - a.name.length,
  )[0];
  const owner = members.map((m) => party(m.belongsTo)).find((p) => p !== null) ?? null;
  const kind = kindOf(cluster, reportOf);
  const own = fullest === undefined ? null : partyOfWord(fullest.name, places);
  return {
    id,
    kind,
    name: fullest === undefined ? '' : printedName(fullest),
    forms: [...new Set(members.flatMap((m) => m.forms))],
    mentions: spansOf(located),
    party: (kind === 'place' ? null : owner) ?? ownParty(kind, own, members, places),
    place: located.place,
  };
}

/** A place stands for a side where the table knows it as a state, or the articles make a people's adjective of it. */
function ownParty(
  kind: Entity['kind'],
  own: string | null,
  members: readonly LocalEntity[],
  places: ReadonlySet<string>,
): string | null {
  if (kind === 'organisation') return own;
  if (kind !== 'place' || own === null) return null;
  const adjective = members.some((m) => m.forms.some((f) => f !== own && partyOfWord(f, places) === own));
  return STATE_OF.has(own) || adjective ? own : null;
}

/** What most reports take it for, each with one vote among its articles; `other` counts only where nothing else is said. */
function kindOf(members: readonly Member[], reportOf: readonly number[]): Entity['kind'] {
  const votes = new Map<Entity['kind'], number>();
  const sizes = new Map<number, number>();
  const report = ({ article }: Member): number => reportOf[article] ?? -1;
  for (const m of members) sizes.set(report(m), (sizes.get(report(m)) ?? 0) + 1);
  for (const m of members) {
    const { kind } = m.entity;
    votes.set(kind, (votes.get(kind) ?? 0) + (kind === 'other' ? 0.01 : 1) / (sizes.get(report(m)) ?? 1));
  }
  // Six sixths are one vote: sums are told apart to a millionth.
  const votesOf = (votes: number): number => Math.round(votes * 1e6);
  return [...votes].sort((a, b) => votesOf(b[1]) - votesOf(a[1]))[0]?.[0] ?? 'other';
}

const printedName = (entity: LocalEntity): string =>
  entity.nameWords.length > 0 && entity.kind === 'person'
    ? entity.nameWords.join(' ').replace(/ ([-’'])( |(?=\w))/g, '$1')
    : entity.name;
