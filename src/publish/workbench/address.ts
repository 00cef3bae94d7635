import type { ArticleId, ClaimId, FindingId } from '../../model/id.ts';
import type { Range } from '../../model/span.ts';
import type { Links } from '../html/links.ts';
import { anchorOf, type Base } from '../html/view.ts';
import { bareId, decideFinding, decidePair, decideStatus, encode } from './decide-address.ts';

/** Names and values after the question mark, in the order of the address. */
export type Query = Readonly<Record<string, string>>;

/** `/claim/3?by=reports`; values that are empty are left out. */
export function address(path: string, query: Query = {}, fragment = ''): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== '');
  // Commas and colons need no escape after a question mark, and addresses are read by people.
  const written = pairs.map(([name, value]) => `${name}=${encode(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`);
  return `${path}${written.length > 0 ? `?${written.join('&')}` : ''}${fragment === '' ? '' : `#${fragment}`}`;
}

export { bareId, encode };

/** The fragment of RFC 5147 for a range of characters, which is also the id of the passage that the server lights. */
export const charFragment = ({ start, end }: Range): string => `char=${start},${end}`;

export const claimAddress = (id: ClaimId): string => address(`/claim/${encode(bareId(id))}`);
export const articleAddress = (id: ArticleId, query: Query = {}, fragment = ''): string =>
  address(`/article/${encode(bareId(id))}`, query, fragment);
export const findingAddress = (id: FindingId): string => address('/findings', {}, anchorOf(id));
export const pairAddress = (a: ArticleId, b: ArticleId): string =>
  address(`/compare/${encode(bareId(a))}/${encode(bareId(b))}`);

/** A passage, lit: the server marks it for readers without script, and the fragment brings the browser to it. */
export const rangeAddress = (article: ArticleId, range: Range, claim: ClaimId | null = null): string =>
  articleAddress(
    article,
    { claim: claim === null ? '' : bareId(claim), char: `${range.start},${range.end}` },
    charFragment(range),
  );

/** Addresses of the workbench, for the sections that it shares with the one page. */
export function workbenchLinks(base: Base): Links {
  const within = ({ article, start, end }: Range & { readonly article: ArticleId }): boolean =>
    start >= 0 && start < end && end <= (base.articles.get(article)?.text.length ?? 0);
  return {
    article: (id) => articleAddress(id),
    passage: (span) => (within(span) ? rangeAddress(span.article, span) : null),
    statement: (id, claim) => {
      const span = base.statements.get(id)?.content[0];
      return span && within(span) ? rangeAddress(span.article, span, claim ?? null) : null;
    },
    claim: claimAddress,
    finding: findingAddress,
    pair: pairAddress,
    decide: { finding: decideFinding, pair: decidePair, status: decideStatus },
    headline: (claim) => claimAddress(claim.id),
  };
}

/** `120,180` as a range of a text of this length; null where it is none. */
export function rangeOf(written: string | undefined, length: number): Range | null {
  const match = /^(\d{1,9}),(\d{1,9})$/.exec(written ?? '');
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end && end <= length ? { start, end } : null;
}
