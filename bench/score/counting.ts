import type { Claim } from '../../src/model/claim.ts';
import type { StoryGold } from '../marks/folder.ts';
import { bareWords } from '../marks/locate.ts';
import type { Links } from './links.ts';
import type { SaidClaim } from './said.ts';
import type { Counter } from './tally.ts';

const carries = ({ relation }: { readonly relation: string }): boolean => relation !== 'contradicts';

/** What counting needs of one story. */
interface Scene {
  readonly gold: StoryGold;
  readonly links: Links;
  readonly articleOf: ReadonlyMap<string, string>;
  readonly reportOf: ReadonlyMap<string, string>;
}

export function counting(count: Counter, links: Links, gold: StoryGold): void {
  const articleOf = new Map(gold.dossier.statements.map(({ id, article }): [string, string] => [id, article]));
  const reportOf = new Map(
    gold.dossier.reports.flatMap(({ id, articles }) => articles.map((article): [string, string] => [article, id])),
  );
  const scene: Scene = { gold, links, articleOf, reportOf };
  for (const claim of gold.dossier.claims) ofClaim(count, claim, scene);
}

const articlesOf = (statements: readonly string[], { articleOf }: Scene): Set<string> =>
  new Set(statements.flatMap((id) => articleOf.get(id) ?? []));

/** The three counts of a claim of several articles; a system's claim must bring two of its articles together. */
function ofClaim(count: Counter, claim: Claim, scene: Scene): void {
  const said = scene.links.claim.get(claim.id);
  const carriers = claim.members.filter(carries).map(({ statement }): string => statement);
  const told = articlesOf(carriers, scene);
  const { origins, reports, outlets } = claim.counts;
  const right = (name: 'origins' | 'reports' | 'outlets', value: number): boolean => said?.counts[name] === value;
  if (told.size < 2) {
    count.add('origins.claims of one article', right('origins', origins));
    count.add('origins.all claims', right('origins', origins));
    return;
  }
  const inside = said ? [...scene.links.membersOf(said).keys()] : [];
  const gathered =
    articlesOf(
      carriers.filter((id) => inside.includes(id)),
      scene,
    ).size > 1;
  const exact = (name: 'origins' | 'reports' | 'outlets', value: number): boolean => gathered && right(name, value);
  count.add('origins.all claims', exact('origins', origins));
  count.add('origins.claims of several articles', exact('origins', origins));
  count.add(`origins.${origins < 2 ? 'one or none' : 'two or more'}`, exact('origins', origins));
  count.add('reports.claims of several articles', exact('reports', reports));
  count.add(`reports.${reports < outlets ? 'fewer than outlets' : 'as many as outlets'}`, exact('reports', reports));
  count.add('outlets.claims of several articles', exact('outlets', outlets));
  const components = new Set([...told].map((article) => scene.reportOf.get(article)));
  const pasted = scene.gold.phenomena.some(
    ({ passage, claims }) => passage !== undefined && claims?.includes(claim.id),
  );
  if (pasted && components.size > reports) count.add('passages.reports exact', exact('reports', reports));
  coverage(count, claim, said, scene);
  const wrong = (['outlets', 'reports', 'origins'] as const).filter((name) => !exact(name, claim.counts[name]));
  const differ = wrong.map(
    (name) => `${name} ${said && gathered ? said.counts[name] : 'none'} for ${claim.counts[name]}`,
  );
  if (wrong.length > 0) count.misses.push(`${claim.id} ${differ.join(', ')}: ${claim.headline.text.slice(0, 100)}`);
}

function coverage(count: Counter, claim: Claim, said: SaidClaim | undefined, { gold }: Scene): void {
  for (const { id } of gold.dossier.articles) {
    const wanted = claim.coverage[id];
    const given = said?.coverage.get(id);
    if (wanted) count.add('coverage.recall', given === wanted);
    if (given) count.add('coverage.precision', given === wanted);
  }
}

/** True paraphrases in one claim; statements that look alike and differ, in different ones. */
export function alignment(
  count: Counter,
  saidClaims: readonly SaidClaim[],
  links: Links,
  { dossier, phenomena }: StoryGold,
): void {
  const same = (relation: string | undefined): boolean => relation === 'same' || relation === 'paraphrase';
  const holding = saidClaims.map((claim) => links.membersOf(claim));
  const words = new Map(
    dossier.statements.map(({ id, content, article }): [string, { text: string; article: string }] => [
      id,
      { text: bareWords(content.map(({ text }) => text).join(' ')), article },
    ]),
  );
  for (const { members } of dossier.claims) {
    const alike = members.filter(({ relation }) => same(relation)).map(({ statement }): string => statement);
    for (const [i, a] of alike.entries())
      for (const b of alike.slice(i + 1)) {
        const [one, other] = [words.get(a), words.get(b)];
        if (!one || !other || one.article === other.article || one.text === other.text) continue;
        count.add(
          'alignment.true paraphrases together',
          holding.some(
            (inside) =>
              inside.has(a) &&
              inside.has(b) &&
              carries({ relation: inside.get(a) ?? '' }) &&
              carries({ relation: inside.get(b) ?? '' }),
          ),
        );
      }
  }
  // A distortion names the faithful tellings as well; those of them that the gold holds together are paraphrases.
  const told = dossier.claims.map(
    ({ members }) => new Set(members.filter((m) => same(m.relation)).map((m): string => m.statement)),
  );
  for (const { statements = [] } of phenomena.filter(
    ({ kind, control }) => control !== undefined && kind === 'distortion',
  ))
    for (const [i, a] of statements.entries())
      for (const b of statements.slice(i + 1)) {
        if (told.some((inside) => inside.has(a) && inside.has(b))) continue;
        const found = links.statement.has(a) && links.statement.has(b);
        const merged = holding.some((inside) => same(inside.get(a)) && same(inside.get(b)));
        count.add('alignment.distortions kept apart', found && !merged);
      }
}
