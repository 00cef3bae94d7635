import type { Article, Credit, Dated, Known } from '../model/article.ts';
import type { Listing } from '../model/capture.ts';
import { foldLine } from './line.ts';
import { isoOf } from './metadata.ts';
import { peopleOf } from './people.ts';
import { isAgency, isOutletName } from './phrases.ts';

/** What a feed, a sitemap or a line of fields says of the text, where the text and its page say nothing themselves. */

const WHERE: Readonly<Record<Listing['kind'], string>> = {
  feed: "the feed's item",
  sitemap: 'the sitemap',
  fields: "the line's fields",
};

/**
 * The article with what its listing adds. Nothing that the user states or that the page says is replaced, but for a date
 * of publication that was only inferred from an update. A listing stands outside the text, so nothing of it has a span.
 */
export function withListing(article: Article, listing: Listing | null): Article {
  if (listing === null) return article;
  const why = WHERE[listing.kind];
  const known = (value: string): Known<string> => ({ value, basis: 'metadata', span: null, why });
  const dated = (value: string | null): Dated | null => {
    const iso = isoOf(value);
    return iso === null ? null : { value: iso, basis: 'metadata', anchor: null, span: null, why };
  };
  // What only signs the text gives way to what the listing names.
  const own = article.outlet?.basis === 'inferred' ? null : article.outlet;
  const outlet = own ?? (listing.outlet === null ? article.outlet : known(outletIn(listing.outlet)));
  const people = listing.authors.flatMap((name) => (isAgency(name) ? [] : peopleOf(name, outlet?.value ?? null)));
  const published = article.published?.basis === 'inferred' ? null : article.published;
  const updated = article.updated ?? dated(listing.updated);
  return {
    ...article,
    outlet,
    title: article.title ?? (listing.title === null ? null : known(listing.title)),
    authors: article.authors.length > 0 ? article.authors : [...new Set(people)].map(known),
    credits: creditsOf(article.credits, listing, outlet?.value ?? null),
    published: published ?? dated(listing.published) ?? article.published ?? inferredFrom(updated),
    updated: updated !== null && updated.value === (published?.value ?? listing.published) ? article.updated : updated,
  };
}

/** A text of which only the update is dated is of that day or older, as rule C11 has it. */
const inferredFrom = (updated: Dated | null): Dated | null =>
  updated === null ? null : { ...updated, basis: 'inferred', why: `only the update is dated, by ${updated.why}` };

/**
 * The outlet in the title of a feed, which often names the section too: the part that is written as an outlet's name.
 *
 * > | Riverton Ledger - World News
 */
function outletIn(title: string): string {
  const parts = title.split(/\s+[|>»:·–—-]+\s+/).map((part) => part.trim());
  const named = parts.find((part) => isOutletName(part.split(/\s+/)));
  return named ?? title;
}

/** > | © 2031 River Press Agency. All rights reserved. */
const RIGHTS = /©|\(c\)|\bcopyright\b|\ball rights reserved\b|\b(?:19|20)\d\d\b/gi;
/** Longer notices of rights are sentences and name nobody. */
const NAME_CHARACTERS_MOST = 60;

/** Agencies and holders of rights that are not credited already and are not the outlet itself. */
function creditsOf(credits: readonly Credit[], listing: Listing, outlet: string | null): Credit[] {
  const known = new Set([...credits.map(({ name }) => name), outlet ?? ''].map(foldLine));
  const added: Credit[] = [];
  for (const raw of [...listing.authors.filter(isAgency), ...listing.credits]) {
    const name = raw
      .replace(RIGHTS, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.,:;-]+|[\s.,:;-]+$/g, '');
    if (name === '' || name.length > NAME_CHARACTERS_MOST || known.has(foldLine(name))) continue;
    known.add(foldLine(name));
    added.push({ name, span: null });
  }
  return [...credits, ...added];
}
