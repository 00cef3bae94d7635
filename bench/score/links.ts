import type { Claim } from '../../src/model/claim.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { StoryGold } from '../marks/folder.ts';
import { fold } from '../marks/locate.ts';
import { dice, matchOneToOne, mutualHalf, type Place, shared, size } from './ranges.ts';
import type { Said, SaidClaim, SaidStatement } from './said.ts';

/** What a system's statements, entities and claims are in the gold. */
export interface Links {
  /** Gold statement to the system's, whatever the voice. */
  readonly statement: ReadonlyMap<string, SaidStatement>;
  /** The system's statement to the gold's. */
  readonly goldOf: ReadonlyMap<string, string>;
  /** Indices of the system's attributed statements that match an attributed one of the gold. */
  readonly attributed: ReadonlyMap<number, number>;
  readonly entity: ReadonlyMap<string, string>;
  /** Gold claim to the system's, one-to-one. */
  readonly claim: ReadonlyMap<string, SaidClaim>;
  /** Gold statements that a claim of the system holds. */
  readonly membersOf: (claim: SaidClaim) => ReadonlyMap<string, string>;
}

const plain = (form: string): string =>
  fold(form)
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .trim();

export function link(said: Said, { dossier }: StoryGold): Links {
  const gold = dossier.statements;
  const score = (a: SaidStatement, b: Statement): number => {
    if (!mutualHalf(a.content, b.content)) return 0;
    const sources: readonly Place[] = b.source?.spans ?? [];
    const right = a.source.length > 0 && 2 * shared(a.source, sources) >= size(a.source);
    const voice = a.attributed === (b.voice === 'attributed');
    return dice(a.content, b.content) + (right ? 0.2 : 0) + (voice ? 0.1 : 0);
  };
  const any = matchOneToOne(said.statements, gold, score);
  const attributed = matchOneToOne(said.statements, gold, (a, b) =>
    a.attributed && b.voice === 'attributed' ? score(a, b) : 0,
  );
  const statement = new Map<string, SaidStatement>();
  const goldOf = new Map<string, string>();
  for (const [i, j] of any) {
    const [a, b] = [said.statements[i], gold[j]];
    if (!a || !b) continue;
    statement.set(b.id, a);
    goldOf.set(a.id, b.id);
  }
  const membersOf = (claim: SaidClaim): Map<string, string> =>
    new Map(
      claim.members.flatMap(({ statement: id, relation }) => {
        const match = goldOf.get(id);
        return match === undefined ? [] : [[match, relation] as const];
      }),
    );
  return {
    statement,
    goldOf,
    attributed,
    entity: entities(said, dossier, statement),
    claim: claims(said, dossier.claims, membersOf),
    membersOf,
  };
}

/** By common mentions, by the sources of matched statements, by name: the gold entity with most votes. */
function entities(
  said: Said,
  { entities: gold, statements }: StoryGold['dossier'],
  matched: ReadonlyMap<string, SaidStatement>,
): Map<string, string> {
  const out = new Map<string, string>();
  for (const entity of said.entities) {
    const forms = new Set(entity.forms.map(plain));
    const votes = gold.map(({ id, forms: golden, mentions }) => {
      const named = golden.some((form) => forms.has(plain(form))) ? 1 : 0;
      const common = mentions.filter((mention) => entity.mentions.some((each) => mutualHalf([each], [mention]))).length;
      const sources = statements.filter(
        (each) => each.source?.entity === id && matched.get(each.id)?.entity === entity.id,
      ).length;
      return { id, votes: named + 2 * common + sources };
    });
    const best = votes.toSorted((a, b) => b.votes - a.votes)[0];
    if (best && best.votes > 0) out.set(entity.id, best.id);
  }
  return out;
}

/** One-to-one by common members, best Dice first. */
function claims(said: Said, gold: readonly Claim[], membersOf: Links['membersOf']): Map<string, SaidClaim> {
  const held = said.claims.map((claim) => membersOf(claim));
  const index = new Map(said.claims.map((claim, at) => [claim, at]));
  const match = matchOneToOne(gold, said.claims, (a, b) => {
    const inside = held[index.get(b) ?? -1];
    const both = a.members.filter(({ statement }) => inside?.has(statement)).length;
    return both === 0 ? 0 : (2 * both) / (a.members.length + b.members.length);
  });
  const out = new Map<string, SaidClaim>();
  for (const [i, j] of match) {
    const [a, b] = [gold[i], said.claims[j]];
    if (a && b) out.set(a.id, b);
  }
  return out;
}
