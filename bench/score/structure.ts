import type { StoryGold } from '../marks/folder.ts';
import { type Place, shared, size } from './ranges.ts';
import { pairKey, type Said } from './said.ts';
import type { Counter } from './tally.ts';

const MERGING: ReadonlySet<string> = new Set(['copy', 'rewrite', 'siblings']);
const APART: ReadonlySet<string> = new Set(['independent', 'common-source', 'excerpt']);

/** Kinds of pairs, the partition into reports, reporters at one press conference kept apart. */
export function structure(count: Counter, said: Said, { dossier, phenomena }: StoryGold): void {
  const idOf = new Map(
    dossier.articles.map(({ id, source }) => [source.replace('articles/', '').slice(0, 2), id as string]),
  );
  const numberOf = (id: string): string => [...idOf].find(([, each]) => each === id)?.[0] ?? id;
  const keyOf = (numbers: readonly string[]): string =>
    pairKey(idOf.get(numbers[0] ?? '') ?? '', idOf.get(numbers[1] ?? '') ?? '');
  const accepted = new Map(
    phenomena
      .filter(({ kind }) => kind === 'kinds-accepted')
      .map(({ articles, accept }) => [keyOf(articles), accept ?? []]),
  );
  for (const { a, b, kind } of dossier.derivations) {
    const key = pairKey(a, b);
    const given = said.pairs.get(key) ?? 'absent';
    const right = given === kind || (accepted.get(key)?.includes(given) ?? false);
    count.add(`derivation.recall ${kind}`, right);
    if (given !== 'absent') count.add(`derivation.precision ${right ? kind : given}`, right);
    count.add('derivation.accuracy', right);
    if (!right) count.misses.push(`pair ${numberOf(a)} ${numberOf(b)} ${given} for ${kind}`);
    if (MERGING.has(kind)) count.add('derivation.dependent pairs found', MERGING.has(given));
    else count.add('derivation.separate pairs kept', given !== 'absent' && !MERGING.has(given));
  }
  const form = (groups: readonly (readonly string[])[]): string =>
    groups
      .map((group) => [...group].sort().join(' '))
      .sort()
      .join('\n');
  count.add('partition.exact', form(said.reports) === form(dossier.reports.map(({ articles }) => articles)));
  for (const { articles } of phenomena.filter(({ kind }) => kind === 'press-conference-pair')) {
    const key = keyOf(articles);
    const together = said.reports.some((group) => key.split(' ').every((id) => group.includes(id)));
    count.add('press.pairs kept apart', APART.has(said.pairs.get(key) ?? '') && !together);
  }
}

const DECOYS: ReadonlySet<string> = new Set([
  'related',
  'sidebar',
  'caption',
  'alt-text',
  'widget',
  'boilerplate',
  'credit',
]);

/** Dates given and not given, furniture that makes no statement, spans that slice. */
export function surface(count: Counter, said: Said, { dossier }: StoryGold): void {
  for (const { id, published } of dossier.articles) {
    const given = said.articles.get(id);
    const date = given?.published?.slice(0, 10) ?? null;
    if (published) count.add('dates.right', date === published.value.slice(0, 10));
    else count.add('dates.undated not dated', given !== undefined && (date === null || given.basis === 'inferred'));
  }
  for (const { id, segments } of dossier.articles)
    for (const { start, end } of segments.filter((segment) => DECOYS.has(segment.kind))) {
      const place: Place[] = [{ article: id, start, end }];
      const hit = said.statements.some(({ content }) => {
        const both = shared(content, place);
        return both > 0 && 2 * both >= Math.min(size(content), end - start);
      });
      count.add('furniture.decoys avoided', said.statements.length > 0 && !hit);
    }
  count.add('spans.valid', said.sliced.n, said.sliced.N);
}
