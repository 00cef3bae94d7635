import type { StoryGold } from '../marks/folder.ts';
import type { Links } from './links.ts';
import { matchOneToOne, shared, size } from './ranges.ts';
import type { Said } from './said.ts';
import type { Counter } from './tally.ts';

/** Statements found, sources, chains, two people of one name. */
export function speech(count: Counter, said: Said, links: Links, { dossier, phenomena }: StoryGold): void {
  const either = new Set(
    phenomena.filter(({ kind }) => kind === 'either-reading').flatMap(({ statements }) => statements ?? []),
  );
  const matched = new Set([...links.attributed.values()].map((j): string => dossier.statements[j]?.id ?? ''));
  for (const { id, voice } of dossier.statements)
    if (voice === 'attributed' && !either.has(id)) count.add('statements.recall', matched.has(id));
  for (const [i, statement] of said.statements.entries()) {
    if (!statement.attributed || either.has(links.goldOf.get(statement.id) ?? '')) continue;
    count.add('statements.precision', links.attributed.has(i));
  }
  for (const [i, j] of links.attributed) {
    const [given, gold] = [said.statements[i], dossier.statements[j]];
    if (!given || !gold?.source?.entity) continue;
    const who = links.entity.get(given.entity ?? '');
    count.add('statements.source of the matched', who === gold.source.entity);
    if (who !== gold.source.entity)
      count.misses.push(`source ${who ?? 'unknown'} for ${gold.source.entity}: ${gold.content[0]?.text ?? ''}`);
  }
  chains(count, links, dossier.statements);
  times(count, links, dossier.statements);
  for (const { statements = [] } of phenomena.filter(
    ({ kind, control }) => control !== undefined && kind === 'name-clash',
  )) {
    const speakers = statements.map((id) => links.statement.get(id)?.entity ?? null);
    const golden = statements.map((id) => dossier.statements.find((each) => each.id === id)?.source?.entity ?? null);
    for (const [i, a] of golden.entries())
      for (const [k, b] of golden.entries())
        if (i < k && a !== b) {
          const isApart = speakers[i] !== null && speakers[k] !== null && speakers[i] !== speakers[k];
          count.add('names.clashes kept apart', isApart);
          if (!isApart)
            count.misses.push(
              `clash ${a} and ${b}: ${speakers[i] === null || speakers[k] === null ? 'not found' : 'one speaker'}`,
            );
        }
  }
}

/** Sources outermost first; one who relays himself may be written once. */
function chains(count: Counter, links: Links, gold: StoryGold['dossier']['statements']): void {
  for (const { id, chain, voice } of gold) {
    if (voice !== 'attributed') continue;
    const given = links.statement.get(id);
    const linked = given?.chain.map((entity) => links.entity.get(entity) ?? '?') ?? [];
    if (chain.length > 1) {
      const right = linked.length === chain.length && chain.every((entity, index) => entity === linked[index]);
      count.add('chain.nested', right);
      if (!right) count.misses.push(`chain ${linked.join(' > ') || 'not found'} for ${chain.join(' > ')}`);
      count.add(`chain.nested ${chain.length > 2 ? 'three or more' : 'two'} deep`, right);
    } else if (given) count.add('chain.flat', given.chain.length <= 1);
  }
}

/** Of the statements found: the times that the writer marked, to the day. Few are marked, and none as having no time. */
function times(count: Counter, links: Links, gold: StoryGold['dossier']['statements']): void {
  for (const statement of gold)
    for (const [name, part] of [
      ['times.stated right', 'statedAt'],
      ['times.occurred right', 'occurredAt'],
    ] as const) {
      const given = links.statement.get(statement.id);
      const wanted = statement[part]?.value;
      if (!given || wanted === undefined) continue;
      const right = given[part]?.slice(0, wanted.length) === wanted;
      count.add(name, right);
      if (!right)
        count.misses.push(
          `${name.slice(0, -6)} ${given[part] ?? 'none'} for ${wanted} (${statement.content[0]?.text})`,
        );
    }
}

/** Occurrences of one utterance brought together, and how each differs from the reference. */
export function quotations(count: Counter, said: Said, { dossier }: StoryGold): void {
  const gold = dossier.quotations.flatMap(({ id, occurrences }) =>
    occurrences.map(({ spans, relation }) => ({ id, spans, relation })),
  );
  const given = said.quotations.flatMap((occurrences, group) => occurrences.map((each) => ({ ...each, group })));
  const match = matchOneToOne(given, gold, (a, b) => {
    const both = shared(a.places, b.spans);
    return 2 * both >= Math.min(size(a.places), size(b.spans)) ? both / Math.max(1, size(a.places), size(b.spans)) : 0;
  });
  const groupOf = new Map([...match].map(([i, j]) => [j, given[i]?.group]));
  for (const [j, a] of gold.entries())
    for (const [k, b] of gold.entries())
      if (j < k && a.id === b.id)
        count.add('quotations.pairs recall', groupOf.has(j) && groupOf.get(j) === groupOf.get(k));
  for (const [i, a] of given.entries())
    for (const [k, b] of given.entries()) {
      if (i >= k || a.group !== b.group) continue;
      const [one, other] = [gold[match.get(i) ?? -1], gold[match.get(k) ?? -1]];
      if (one || other) count.add('quotations.pairs precision', one !== undefined && one.id === other?.id);
    }
  const kind = (relation: string): string => (relation === 'typographic' ? 'identical' : relation);
  for (const [i, j] of match) {
    const [a, b] = [given[i], gold[j]];
    if (a && b && b.relation !== 'reference' && a.relation !== 'reference')
      count.add('quotations.relation of the matched', kind(a.relation) === kind(b.relation));
  }
}
