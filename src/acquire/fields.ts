import type { Listing } from '../model/capture.ts';
import { languageTag, namesOf } from './feed.ts';
import type { JsonObject } from './feed-json.ts';
import { isoDate } from './iso-date.ts';
import { titleText } from './markup.ts';

/**
 * What crawlers and agencies write beside a text. The fields are those of news-please (`maintext`, `date_publish`,
 * `source_domain` …) and of ninjs 1 to 3 (`headline`, `body_text`, `bodies`, `byline`, `versioncreated`, `provider` …).
 */
export function listingOf(object: JsonObject): Listing | null {
  const published = dateOf(object, ['date_publish', 'firstcreated', 'contentcreated', 'versioncreated', 'published']);
  const updated = dateOf(object, ['date_modify', 'versioncreated', 'updated']);
  const listing = {
    kind: 'fields',
    title: titleOf(object),
    authors: namesIn(object, ['authors', 'author', 'byline', 'bylines', 'by']).map(withoutBy),
    outlet: namesIn(object, ['outlet', 'publisher', 'provider'])[0] ?? domainOf(object.source_domain),
    published,
    updated: updated === published ? null : updated,
    credits: namesIn(object, ['copyrightholder', 'infosources'], true),
    language: languageTag(object.language),
  } as const;
  const says = [listing.title, listing.outlet, listing.published, listing.updated, listing.language];
  const silent = says.every((value) => value === null) && listing.authors.length + listing.credits.length === 0;
  return silent ? null : listing;
}

/** The headline by itself: `title` of news-please, `headline` or the main one of `headlines` of ninjs. */
export const titleOf = (object: JsonObject): string | null =>
  titleText(object.title) ?? titleText(object.headline) ?? titleText(valuesIn(object.headlines, ['main'])[0]?.value);

export interface Body {
  readonly text: string;
  readonly form: 'html' | 'plain';
}

/** The text of a ninjs object, the form with paragraphs first; null where it has none. */
export function ninjsBody(object: JsonObject): Body | null {
  for (const key of ['body_xhtml', 'body_html', 'body_text'] as const) {
    const text = object[key];
    if (typeof text === 'string') return { text, form: key === 'body_text' ? 'plain' : 'html' };
  }
  const body = valuesIn(object.bodies, ['main', 'full', 'body'])[0];
  if (body === undefined) return null;
  return { text: body.value, form: /html/i.test(body.type) ? 'html' : 'plain' };
}

/** `[{"role": "main", "contentType": "text/html", "value": "…"}]`: the values, those of the roles first. */
function valuesIn(list: unknown, roles: readonly string[]): { readonly value: string; readonly type: string }[] {
  if (!Array.isArray(list)) return [];
  const values = list.slice(0, VALUES_MOST).flatMap((one: unknown) => {
    if (!isObject(one) || typeof one.value !== 'string') return [];
    const type = one.contentType ?? one.contenttype;
    return { value: one.value, type: typeof type === 'string' ? type : '', first: roles.includes(String(one.role)) };
  });
  return values.sort((a, b) => Number(b.first) - Number(a.first));
}
const VALUES_MOST = 50;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function dateOf(object: JsonObject, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = object[key];
    const date = typeof value === 'string' ? isoDate(value) : null;
    if (date !== null) return date;
  }
  return null;
}

/** The names under the first of the keys that holds any, or under all of them: a string, an object with a name, a list of these. */
function namesIn(object: JsonObject, keys: readonly string[], all = false): string[] {
  const found: string[] = [];
  for (const key of keys) {
    const names = namesOf(
      [object[key]].flat().map((one) => (isObject(one) ? (one.name ?? one.byline ?? one.value) : one)),
    );
    found.push(...names);
    if (found.length > 0 && !all) break;
  }
  return [...new Set(found)];
}

/** > | By Nora Feld */
const withoutBy = (name: string): string => name.replace(/^by\s+/i, '');

const domainOf = (value: unknown): string | null => titleText(value)?.replace(/^www\./i, '') ?? null;
