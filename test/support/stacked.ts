import type { Claim } from '../../src/model/claim.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { fictionalDossier } from './dossier.ts';

/** The same part of a dossier with ids of its own: articles of layer 3 are `a:…03`, statements `s:300001` on. */
function layerOf(dossier: Dossier, layer: number): Dossier {
  const json = JSON.stringify(dossier)
    .replace(/"a:(\w{10})\w{2}"/g, (_, head: string) => `"a:${head}${String(layer).padStart(2, '0')}"`)
    .replace(/"([srqfe]):(\d+)"/g, (_, kind: string, n: string) => `"${kind}:${layer * 100_000 + Number(n)}"`);
  return JSON.parse(json) as Dossier;
}

const all = <Part>(layers: readonly Dossier[], part: (dossier: Dossier) => readonly Part[]): Part[] =>
  layers.flatMap(part);

/** Many layers of the fictional dossier, four articles each, of which every layer makes the same claims: a wide story. */
export function stacked(layers: number): Dossier {
  const made = Array.from({ length: layers }, (_, layer) => layerOf(fictionalDossier(), layer));
  const [first] = made;
  if (!first) throw new RangeError('no layer');
  const claims = first.claims.map((claim, index): Claim => {
    const same = made.flatMap((dossier) => dossier.claims[index] ?? []);
    return {
      ...claim,
      members: same.flatMap(({ members }) => members),
      coverage: Object.assign({}, ...same.map(({ coverage }) => coverage)) as Claim['coverage'],
      counts: { ...claim.counts, outlets: claim.counts.outlets * layers, reports: claim.counts.reports * layers },
    };
  });
  return {
    ...first,
    claims,
    articles: all(made, ({ articles }) => articles),
    reports: all(made, ({ reports }) => reports),
    reportCount: { atLeast: 2 * layers, atMost: 3 * layers },
    derivations: all(made, ({ derivations }) => derivations),
    entities: all(made, ({ entities }) => entities),
    statements: all(made, ({ statements }) => statements),
    quotations: all(made, ({ quotations }) => quotations),
    findings: all(made, ({ findings }) => findings),
    timeline: all(made, ({ timeline }) => timeline),
    problems: all(made, ({ problems }) => problems),
  };
}
