import type { StoryGold } from '../marks/folder.ts';
import type { Links } from './links.ts';
import type { SaidClaim } from './said.ts';
import type { Counter } from './tally.ts';

const carries = (relation: string | undefined): boolean => relation !== undefined && relation !== 'contradicts';

/** Statements of the gold that a system sets against one another, each pair both ways: `a` to every `b`. */
type Opposed = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Claims that deny one another, named by `disputedBy` or as a contradicting member. Asked is whether what denies and what is denied are set
 * against each other, wherever a system has the two: how it gathers the other members of both claims is scored elsewhere. A claim that nobody
 * makes (only its denial is told) asks for nothing.
 */
export function disputes(count: Counter, claims: readonly SaidClaim[], { gold, links }: Scene): void {
  const against = opposedBy(disputesOf(claims, links.membersOf));
  const held = new Map(gold.dossier.claims.map((claim) => [claim.id as string, sidesOf(claim.members)]));
  const asked = new Set<string>();
  const found = (some: readonly string[], others: readonly string[]): boolean =>
    some.some((a) => others.some((b) => against.get(a)?.has(b)));
  for (const claim of gold.dossier.claims) {
    const { carriers, deniers } = held.get(claim.id) as Sides;
    for (const other of claim.disputedBy) {
      const pair = [claim.id, other].sort().join(' ');
      const theirs = held.get(other)?.carriers ?? [];
      if (asked.has(pair) || carriers.length === 0 || theirs.length === 0) continue;
      asked.add(pair);
      count.add('disputes.found', found(carriers, theirs));
      count.add('disputes.found, rival accounts', found(carriers, theirs));
    }
    if (carriers.length === 0) continue;
    for (const denier of deniers) {
      const statement = gold.dossier.statements.find(({ id }) => id === denier);
      const denial = statement?.attitude === 'denies' || statement?.polarity === 'negative';
      count.add('disputes.found', found(carriers, [denier]));
      count.add(`disputes.found, ${denial ? 'denials' : 'rival accounts'}`, found(carriers, [denier]));
    }
  }
  precision(count, claims, { gold, links });
}

/** What is asked of a claim, be it a system's or the gold's. */
type Claimed = Pick<SaidClaim, 'id' | 'members' | 'disputedBy'>;

interface Scene {
  readonly gold: StoryGold;
  readonly links: Links;
}

interface Sides {
  readonly carriers: readonly string[];
  readonly deniers: readonly string[];
}

const sidesOf = (members: readonly { readonly statement: string; readonly relation: string }[]): Sides => ({
  carriers: members.filter(({ relation }) => carries(relation)).map(({ statement }) => statement),
  deniers: members.filter(({ relation }) => !carries(relation)).map(({ statement }) => statement),
});

/** Every dispute of a system as two groups of the gold's statements: claim against claim, and members of a claim against those it denies. */
function disputesOf<C extends Claimed>(
  claims: readonly C[],
  membersOf: (claim: C) => ReadonlyMap<string, string>,
): (readonly [string[], string[]])[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const inside = (claim: C, carrying: boolean): string[] =>
    [...membersOf(claim)].filter(([, relation]) => carries(relation) === carrying).map(([id]) => id);
  const seen = new Set<string>();
  return claims.flatMap((claim) => {
    const others = claim.disputedBy.flatMap((id) => {
      const pair = [claim.id, id].sort().join(' ');
      const other = byId.get(id);
      if (other === undefined || other === claim || seen.has(pair)) return [];
      seen.add(pair);
      return [[inside(claim, true), inside(other, true)] as const];
    });
    const denied = inside(claim, false);
    return denied.length > 0 ? [...others, [inside(claim, true), denied] as const] : others;
  });
}

function opposedBy(disputes: ReturnType<typeof disputesOf>): Opposed {
  const against = new Map<string, Set<string>>();
  const put = (a: string, b: string): void => void against.set(a, (against.get(a) ?? new Set()).add(b));
  for (const [some, others] of disputes)
    for (const a of some)
      for (const b of others) {
        put(a, b);
        put(b, a);
      }
  return against;
}

/**
 * A dispute of a system is right where the gold holds a statement of one side against one of the other. It is judged only where both sides
 * have a statement of a claim that the gold names: of what no claim was made the gold does not say whether anybody disputes it.
 */
function precision(count: Counter, claims: readonly SaidClaim[], { gold, links }: Scene): void {
  const goldClaims: readonly Claimed[] = gold.dossier.claims;
  const truth = opposedBy(
    disputesOf(goldClaims, ({ members }) => new Map(members.map((m) => [m.statement, m.relation] as const))),
  );
  const named = new Set(
    gold.dossier.claims
      .filter(({ id }) => !id.startsWith('c:only'))
      .flatMap(({ members }) => members.map(({ statement }): string => statement)),
  );
  for (const [some, others] of disputesOf(claims, links.membersOf)) {
    const [a, b] = [some.filter((id) => named.has(id)), others.filter((id) => named.has(id))];
    if (a.length === 0 || b.length === 0) continue;
    count.add(
      'disputes.precision',
      a.some((x) => b.some((y) => truth.get(x)?.has(y))),
    );
  }
}
