import { Parser } from 'htmlparser2';
import type { Lead } from '../model/capture.ts';
import { addressOf, languageTag } from './feed.ts';
import type { RawInput } from './input.ts';
import { isoDate, newestFirst } from './iso-date.ts';
import { titleText } from './markup.ts';

export const SITEMAP_ROOTS = ['urlset', 'sitemapindex'] as const;

/**
 * Where the values of an entry stand, by their element and the one around it, so that the address of a picture or the
 * title of a video is not taken for the text's. > | <url><loc>…</loc><image:image><image:loc>…
 */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['url loc', 'address'],
  ['sitemap loc', 'address'],
  ['url lastmod', 'updated'],
  ['sitemap lastmod', 'updated'],
  ['news title', 'title'],
  ['news publication_date', 'published'],
  ['publication name', 'outlet'],
  ['publication language', 'language'],
]);
type Field = 'address' | 'updated' | 'title' | 'published' | 'outlet' | 'language';
/** A longer value of a field is cut: it is none. */
const VALUE_CHARACTERS_MOST = 4000;

/** The leads of a sitemap, or of a list of sitemaps, the newest first and the undated last in the order of the map. */
export function leadsOfSitemap(text: string, input: RawInput): Lead[] {
  const leads: Lead[] = [];
  const open: string[] = [];
  let entry: Partial<Record<Field, string>> = {};
  let field: Field | undefined;
  const parser = new Parser(
    {
      onopentagname(name) {
        const local = name.slice(name.lastIndexOf(':') + 1).toLowerCase();
        if (local === 'url' || local === 'sitemap') entry = {};
        field = FIELDS.get(`${open.at(-1)} ${local}`);
        open.push(local);
      },
      ontext(words) {
        const before = field === undefined ? '' : (entry[field] ?? '');
        if (field !== undefined && before.length < VALUE_CHARACTERS_MOST) entry[field] = before + words;
      },
      onclosetag(_name, implied) {
        const local = open.pop();
        field = undefined;
        // What only the end of the file closes was cut.
        if (implied || (local !== 'url' && local !== 'sitemap')) return;
        const lead = leadOf(entry, input);
        if (lead) leads.push(lead);
        entry = {};
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const dateOf = ({ listing }: Lead): string | null => listing.published ?? listing.updated;
  return leads.sort((a, b) => newestFirst(dateOf(a), dateOf(b)));
}

function leadOf(entry: Partial<Record<Field, string>>, input: RawInput): Lead | null {
  const base = addressOf(input.url, null) ?? addressOf(input.source, null);
  const url = addressOf(entry.address?.trim(), base);
  if (url === null) return null;
  const listing = {
    kind: 'sitemap',
    title: titleText(entry.title),
    authors: [],
    outlet: titleText(entry.outlet),
    published: isoDate(entry.published),
    updated: isoDate(entry.updated),
    credits: [],
    language: languageTag(entry.language),
  } as const;
  return { url, listing, carried: null };
}
