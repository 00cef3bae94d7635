import { OFFICES } from '../languages/en/people.ts';
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

function bareOffice(entity: LocalEntity): string | null {
  if (entity.kind !== 'person' || entity.nameWords.length > 0) return null;
  const words = entity.name
    .replace(/\sof\s.*$/, '')
    .split(/[^\p{L}]+/u)
    .filter((w) => w !== '' && w !== entity.belongsTo && !/^(?:the|its|his|her|their|this|s)$/i.test(w));
  const office = words.at(-1)?.toLowerCase() ?? '';
  return words.length === 1 && OFFICES.has(office) ? office : null;
}

function holds(
  members: readonly Member[],
  office: string,
  called: readonly Member[],
  party: (word: string | null) => string | null,
): boolean {
  if (!members.some((m) => m.entity.roles.includes(office))) return false;
  const owners = (list: readonly Member[]) => list.map((m) => party(m.entity.belongsTo)).filter((p) => p !== null);
  const [theirs, ours] = [owners(members), owners(called)];
  return theirs.length === 0 || ours.length === 0 || ours.some((o) => theirs.includes(o));
}
