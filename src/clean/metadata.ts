import { WRITTEN_BY } from '../languages/en/authors.ts';
import { datesInLine } from './dates.ts';
import type { Mark, MarkedAs, RawMetadata } from './facts.ts';
import {
  addressesOf,
  cleaned,
  isPerson,
  type JsonObject,
  nameOf,
  namesOf,
  type StructuredData,
  structuredData,
} from './jsonld.ts';
import { foldLine, looksLikeName } from './line.ts';
import { peopleOf } from './people.ts';

/** A value with the field that tells it: "JSON-LD datePublished". */
export interface Told {
  readonly value: string;
  readonly where: string;
}

/** What a page says of itself outside its visible text. Every value is as the page gives it, trimmed; null where it gives none. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly authors: readonly Told[];
  readonly published: Told | null;
  readonly updated: Told | null;
  readonly language: string | null;
  /** The page's own address: http or https, absolute. */
  readonly url: string | null;
  /** Agencies, holders of rights and the outlets that a text is taken over from. */
  readonly credits: readonly Told[];
}

/** Names of `meta` elements in small letters, marks between words as blanks; the likelier field first. */
const PUBLISHED_FIELDS = [
  'article published time',
  'article published',
  'datepublished',
  'og published time',
  'parsely pub date',
  'sailthru date',
  'date',
  'dc date',
  'dc date issued',
  'dcterms date',
  'dcterms issued',
  'dcterms created',
  'dc date created',
  'citation publication date',
  'citation online date',
  'pubdate',
  'pub date',
  'publish date',
  'published date',
  'publication date',
  'publishdate',
  'published time',
  'published',
  'displaydate',
];
const UPDATED_FIELDS = [
  'article modified time',
  'og updated time',
  'datemodified',
  'dcterms modified',
  'dc date modified',
  'last modified',
  'lastmod',
  'modified time',
  'updated time',
  'updated',
];
const AUTHOR_FIELDS = [
  'author',
  'article author',
  'parsely author',
  'sailthru author',
  'byl',
  'dc creator',
  'dcterms creator',
];
const CREDIT_FIELDS = ['syndication source', 'original source', 'dc rightsholder', 'dcterms rightsholder'];
const ARTICLE_CREDITS = ['sourceOrganization', 'provider', 'copyrightHolder', 'creditText', 'isBasedOn'] as const;

/**
 * A date or date-time in ISO 8601 out of the value of a field; null for an impossible date, a date before the web, and any
 * that is not in ISO 8601.
 */
export function isoOf(value: string | null): string | null {
  const match =
    /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(
      value ?? '',
    );
  if (match === null) return null;
  const [, year, month, day, clock, zone] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < EARLIEST_YEAR)
    return null;
  const date = `${year}-${month}-${day}`;
  return clock === undefined || zone === undefined
    ? date
    : `${date}T${clock}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
}
const EARLIEST_YEAR = 1990;

/** A date in ISO 8601 or written out, as some templates have it: > | <meta name="date" content="March 27, 2031"> */
function dateIn(value: string | null): string | null {
  if (value === null) return null;
  const [date, other] = datesInLine(value);
  const year = Number(date?.value.slice(0, 4));
  return isoOf(value) ?? (date !== undefined && other === undefined && year >= EARLIEST_YEAR ? date.value : null);
}

/** How far beyond the time of the capture a date may lie: dates without a zone are up to a day off. */
const ZONES_MS = 86_400_000;

/** What the readers of single fields share. */
interface Fields {
  readonly data: StructuredData;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Marks beside the headline, or where they tell one thing only, wherever they stand. */
  readonly marked: (says: MarkedAs) => readonly Mark[];
  readonly believable: (value: string) => boolean;
}

const wordsOfName = (name: string): string => name.replace(/[^a-z0-9]+/g, ' ').trim();

/** A mark so many blocks before the headline or behind it belongs to the article's head. */
const HEAD_BEFORE = 6;
const HEAD_BEHIND = 12;

/** The finds of the parser with their fields named alike, and the structured data read. */
export interface Facts {
  readonly raw: RawMetadata;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly data: StructuredData;
  readonly canonical: string | null;
  readonly headline: string | null;
}

export function factsOf(raw: RawMetadata): Facts {
  const metas = new Map([...raw.metas].map(([name, values]) => [wordsOfName(name), values] as const));
  const title = metaOf(metas, ['og title', 'twitter title']) ?? cleaned(raw.title);
  const canonical = absolute(cleaned(raw.canonical)) ?? absolute(metaOf(metas, ['og url']));
  const data = structuredData(raw.scripts, canonical, title);
  return { raw, metas, data, canonical, headline: cleaned(data.article?.headline) ?? title };
}

const metaOf = (metas: Facts['metas'], names: readonly string[]): string | null =>
  first(names, (name) => cleaned(metas.get(name)?.[0]));

/**
 * What the page tells, in the order of belief of rule C24. `headlineAt` is the number of the block that is the headline, null
 * where there is none; no date is believed that lies beyond `capturedAt`.
 */
export function readMetadata(facts: Facts, headlineAt: number | null, capturedAt: string | null): PageMetadata {
  const { raw, metas, data, canonical, headline } = facts;
  const latest = capturedAt === null ? Number.NaN : Date.parse(capturedAt) + ZONES_MS;
  const marked = (says: MarkedAs): readonly Mark[] => marksOf(raw.marks, says, headlineAt);
  const fields: Fields = { data, metas, marked, believable: (value) => !(Date.parse(value) > latest) };
  const outlet =
    nameOf([data.article?.publisher].flat()[0], data.byId) ??
    metaOf(metas, ['og site name', 'application name', 'twitter site']) ??
    marked('publisher')[0]?.value ??
    null;
  const language = raw.language ?? metaOf(metas, ['og locale', 'content language']);
  return {
    headline,
    outlet,
    authors: authorsTold(fields, outlet),
    published: dateTold(fields, 'datePublished', PUBLISHED_FIELDS, 'published') ?? timeTold(fields),
    updated: dateTold(fields, 'dateModified', UPDATED_FIELDS, 'updated'),
    language:
      language === null ? null : (/^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/i.exec(language)?.[0].replace('_', '-') ?? null),
    url: canonical ?? absolute(data.article === null ? null : (addressesOf(data.article)[0] ?? null)),
    credits: creditsTold(fields, raw, outlet),
  };
}

function first<T, R>(list: readonly T[], of: (one: T) => R | null): R | null {
  for (const one of list) {
    const found = of(one);
    if (found !== null) return found;
  }
  return null;
}

/** Marks in the head of the article; those elsewhere only where all of them tell the same, since lists of stories have marks too. */
function marksOf(marks: readonly Mark[], says: MarkedAs, headlineAt: number | null): readonly Mark[] {
  const all = marks.filter((mark) => mark.says === says);
  const near =
    headlineAt === null ? [] : all.filter(({ at }) => headlineAt - HEAD_BEFORE <= at && at <= headlineAt + HEAD_BEHIND);
  const sure = all.filter(({ how }) => how === 'microdata' || how === 'RDFa' || how === 'time element');
  return near.length > 0 ? near : new Set(sure.map(({ value }) => value)).size === 1 ? sure : [];
}

const SURE: readonly Mark['how'][] = ['microdata', 'RDFa', 'microformat'];
const describe = ({ how, says }: Mark): string => `${how} ${says}`;

/** JSON-LD of the article, `meta`, microdata and microformats beside the headline, JSON-LD of the page, class names. */
function dateTold(
  { data, metas, marked, believable }: Fields,
  property: 'datePublished' | 'dateModified',
  names: readonly string[],
  says: 'published' | 'updated',
): Told | null {
  const told = (value: string | null, where: string): Told | null => {
    const date = dateIn(value);
    return date !== null && believable(date) ? { value: date, where } : null;
  };
  const object = (node: JsonObject | null) => told(cleaned(node?.[property]), `JSON-LD ${property}`);
  const marks = (hows: readonly Mark['how'][]) =>
    first(
      marked(says).filter(({ how }) => hows.includes(how)),
      (mark) => told(mark.value, describe(mark)),
    );
  return (
    object(data.article) ??
    first(names, (name) => told(cleaned(metas.get(name)?.[0]), `meta ${name}`)) ??
    marks(SURE) ??
    object(data.page) ??
    marks(['class name', 'time element'])
  );
}

/** The first `<time>` beside the headline that nothing else explains. */
const timeTold = ({ marked, believable }: Fields): Told | null =>
  first(marked('time'), (mark) => {
    const date = dateIn(mark.value);
    return date !== null && believable(date) ? { value: date, where: 'the time element beside the headline' } : null;
  });

/** The first of these that names anybody: JSON-LD, microdata, `meta`, microformats, class names. Names stand once each. */
function authorsTold({ data, metas, marked }: Fields, outlet: string | null): Told[] {
  const people = (told: readonly Told[]): Told[] =>
    told.flatMap(({ value, where }) => peopleOf(value, outlet).map((name) => ({ value: name, where })));
  const marks = (hows: readonly Mark['how'][]) =>
    people(
      marked('author')
        .filter(({ how }) => hows.includes(how))
        .map((mark) => ({ value: mark.value, where: describe(mark) })),
    );
  const sources: readonly (() => readonly Told[])[] = [
    () =>
      [data.article?.author].flat().flatMap((author) =>
        namesOf(author, data.byId)
          // A person may have given the outlet his own name.
          .flatMap((name) => peopleOf(name, isPerson(author, data.byId) ? null : outlet))
          .map((value) => ({ value, where: 'JSON-LD author' })),
      ),
    () => marks(['microdata', 'RDFa']),
    ...AUTHOR_FIELDS.map((name) => () => people(fieldValues(metas, name))),
    () =>
      (metas.get('citation author') ?? []).map((value) => ({
        value: (cleaned(value) ?? '').replace(/^([^,]+), ([^,]+)$/, '$2 $1'),
        where: 'meta citation author',
      })),
    () =>
      WRITTEN_BY.has(fieldValues(metas, 'twitter label1')[0]?.value.toLowerCase() ?? '')
        ? people(fieldValues(metas, 'twitter data1'))
        : [],
    () => marks(['microformat']),
    () =>
      marks(['class name'])
        .filter(({ value }) => looksLikeName(value))
        .slice(0, 1),
  ];
  for (const source of sources) {
    const seen = new Set(['']);
    const distinct = source().filter(({ value }) => !seen.has(foldLine(value)) && seen.add(foldLine(value)));
    if (distinct.length > 0) return distinct;
  }
  return [];
}

const fieldValues = (metas: Fields['metas'], name: string): Told[] =>
  (metas.get(name) ?? []).flatMap((value) => {
    const flat = cleaned(value);
    return flat === null ? [] : [{ value: flat, where: `meta ${name}` }];
  });

const HOST = /^https?:\/\/(?:[^/?#@\s]*@)?(?:www\.|m\.|amp\.)?([^/?#:\s]+)(?::\d+)?(?=[/?#]|$)/i;
const hostOf = (address: string): string | null => HOST.exec(address)?.[1]?.toLowerCase() ?? null;
/** An address that leads to a page: not that of the front page, which some templates put everywhere. */
const absolute = (address: string | null): string | null =>
  address !== null &&
  HOST.test(address) &&
  /^https?:\/\/[^/?#]+\/?[^/?#\s]/i.test(address) &&
  /\/\/[^/]+\/./.test(address)
    ? address
    : null;

/** Whoever else than the outlet the page credits: by its fields, or because it says that the original stands on another host. */
function creditsTold({ data, metas }: Fields, raw: RawMetadata, outlet: string | null): Told[] {
  const own = hostOf(absolute(cleaned(metas.get('og url')?.[0])) ?? '');
  const canonical = hostOf(absolute(cleaned(raw.canonical)) ?? '');
  const elsewhere = own !== null && canonical !== null && !areOneSite(own, canonical) ? [canonical] : [];
  const told = [
    ...ARTICLE_CREDITS.flatMap((property) =>
      namesOf(data.article?.[property], data.byId).map((value) => ({ value, where: `JSON-LD ${property}` })),
    ),
    ...CREDIT_FIELDS.flatMap((name) => fieldValues(metas, name)),
    ...elsewhere.map((value) => ({ value, where: 'the canonical address on another host' })),
  ].map(({ value, where }) => ({ value: hostOf(value) ?? value, where }));
  const names = new Set([foldLine(outlet ?? ''), ...(own === null ? [] : [own])]);
  return told.filter(
    ({ value }) =>
      value.length <= CREDIT_CHARACTERS_MOST &&
      /\p{L}{2}/u.test(value) &&
      !names.has(foldLine(value)) &&
      names.add(foldLine(value)),
  );
}
/** Longer values are notices of rights. */
const CREDIT_CHARACTERS_MOST = 80;

const areOneSite = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
