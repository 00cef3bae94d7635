import { LEADING_OFFICES } from '../languages/en/bodies.ts';
import { COMPOUND_OFFICES, OFFICES, ROLE_NOUNS } from '../languages/en/people.ts';
import type { LocalEntity } from '../model/reading.ts';

interface Member {
  readonly article: number;
  readonly local: number;
  readonly entity: LocalEntity;
}

/** More clusters than this are not paired by office: limits hostile input. */
const CLUSTERS_MAX = 5000;

/**
 * The holder of an office whom one article only calls by it is the person whom others name with it, if the story names one such
 * person and no other.
 *
 * > | Governor defends release      in one article,      > | Governor Tomas Vale said      in another
 *
 * Clusters are joined in place: `placed` gives the cluster of each local entity of each article.
 */
export function joinOfficeHolders(
  clusters: Member[][],
  placed: number[][],
  party: (word: string | null) => string | null,
): void {
  if (clusters.length > CLUSTERS_MAX) return;
  const named = clusters.map((members) =>
    members.some((m) => m.entity.kind === 'person' && m.entity.nameWords.length > 0),
  );
  clusters.forEach((members, at) => {
    const office = named[at] ? null : officeOf(members);
    if (office === null) return;
    const holders = clusters.flatMap((other, to) => (named[to] && holds(other, office, members, party) ? [to] : []));
    const [to] = holders;
    if (
      holders.length !== 1 ||
      to === undefined ||
      clusters[to]?.some((m) => members.some((x) => x.article === m.article && bareOffice(x.entity) === null))
    )
      return;
    clusters[to]?.push(...members);
    for (const m of members) (placed[m.article] as number[])[m.local] = to;
    clusters[at] = [];
  });
}

/** The office by which all of a cluster is called and nothing else: `the governor`, `Governor`, `the French president`. */
function officeOf(members: readonly Member[]): string | null {
  const offices = new Set(members.map((m) => bareOffice(m.entity)));
  const [office] = offices;
  return members.length > 0 && offices.size === 1 && office !== undefined ? office : null;
}

/** > | the health minister */
const COMPOUND_WORDS = 2;

function bareOffice(entity: LocalEntity): string | null {
  if (entity.kind !== 'person' || entity.nameWords.length > 0) return null;
  const words = entity.name
    .replace(/\sof\s.*$/, '')
    .split(/[^\p{L}]+/u)
    .filter((w) => w !== '' && w !== entity.belongsTo && !/^(?:the|its|his|her|their|this|s)$/i.test(w));
  const office = words.at(-1)?.toLowerCase() ?? '';
  if (words.length === 1) return OFFICES.has(office) ? office : null;
  const isCompound = words.length === COMPOUND_WORDS && COMPOUND_OFFICES.has(office);
  return isCompound ? words.join(' ').toLowerCase() : null;
}

/** Every word of the office stands among those by which he is introduced; of a `chief executive` a reading may have kept the first alone. */
function isCalled({ roles }: LocalEntity, office: string): boolean {
  const words = new Set(roles.flatMap((role) => role.split(' ')));
  if (words.has('former')) return false;
  const [first = '', ...rest] = office.split(' ');
  return (
    (words.has(first) && rest.every((word) => words.has(word))) ||
    (office === 'chief executive' && roles.length === 1 && roles[0] === 'chief')
  );
}

function holds(
  members: readonly Member[],
  office: string,
  called: readonly Member[],
  party: (word: string | null) => string | null,
): boolean {
  if (!members.some(({ entity }) => isCalled(entity, office))) return false;
  const owners = (list: readonly Member[]) => list.map((m) => party(m.entity.belongsTo)).filter((p) => p !== null);
  const [theirs, ours] = [owners(members), owners(called)];
  return theirs.length === 0 || ours.length === 0 || ours.some((o) => theirs.includes(o));
}

/** A calling by which all who have it are called as one body. */
const SPEAKS_FOR_ALL: ReadonlySet<string> = new Set(['prosecutor']);

/**
 * The body whose noun stands in the office of a named person, where the story has one such body: its cluster by the person's.
 *
 * > | Police said …     in one article,      > | Police chief Otto Lan said …      in another
 */
export function bodiesOfOffices(clusters: readonly (readonly Member[])[]): ReadonlyMap<number, number> {
  const bodies = Map.groupBy(
    clusters.flatMap((members, at) =>
      [...new Set(members.flatMap(({ entity }) => bodyNoun(entity) ?? []))].map((noun) => ({ noun, at })),
    ),
    ({ noun }) => noun,
  );
  return new Map(
    clusters.flatMap((members, at): (readonly [number, number])[] => {
      const named = members.filter(({ entity }) => entity.kind === 'person' && entity.nameWords.length > 0);
      const nouns = new Set(named.flatMap(({ entity }) => entity.roles.flatMap((role) => ownerOf(role) ?? [])));
      const found = [...nouns].flatMap((noun) => bodies.get(noun) ?? []);
      return found.length === 1 && found[0] !== undefined ? [[at, found[0].at]] : [];
    }),
  );
}

/** The noun by which a body is called that has no name: `guard` of `the coast guard`. */
function bodyNoun({ kind, name, nameWords }: LocalEntity): string | null {
  if (nameWords.length > 0 || !/^(?:organisation|unit|group)$/.test(kind)) return null;
  return (
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .at(-1) ?? null
  );
}

/** > | [police] chief    > | [guard] commander    > | prosecutor, for [prosecutors] */
function ownerOf(role: string): string | null {
  if (SPEAKS_FOR_ALL.has(role)) return `${role}s`;
  const [owner, office, more] = role.split(' ');
  const isOffice = office !== undefined && (ROLE_NOUNS.has(office) || LEADING_OFFICES.has(office));
  return owner !== undefined && isOffice && more === undefined ? owner : null;
}
