/** What a page says of itself outside its visible text. Every value is as the page gives it, trimmed; null where it gives none. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
}

/** The raw finds of the parser: scripts of type ld+json, `meta` pairs, the title, `time` elements, the root's `lang`. */
export interface RawMetadata {
  readonly scripts: readonly string[];
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string;
  readonly times: readonly string[];
  readonly language: string | null;
}

/** Structured data deeper or larger than this is no article's: the deepest on 358 development pages has 7 levels. */
const NODES_MOST = 2000;
const SCRIPT_CHARACTERS_MOST = 1_000_000;
const VALUE_CHARACTERS_MOST = 500;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

type JsonObject = { readonly [key: string]: unknown };
const isRecord = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const cleaned = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const flat = value.slice(0, VALUE_CHARACTERS_MOST).replace(/\s+/g, ' ').trim();
  return flat === '' ? null : flat;
};

/** The first object of an article's type in the scripts, found breadth first; null where the scripts are broken or hold none. */
function articleObject(scripts: readonly string[]): JsonObject | null {
  for (const script of scripts) {
    if (script.length > SCRIPT_CHARACTERS_MOST) continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(script.replace(/^\s*<!--|-->\s*$/g, '').replace(/\s+/g, ' '));
    } catch {
      continue;
    }
    const queue: unknown[] = [parsed];
    for (let i = 0; i < queue.length && i < NODES_MOST; i++) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node.slice(0, NODES_MOST));
      if (!isRecord(node)) continue;
      const types = [node['@type']].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return node;
      if (node['@graph'] !== undefined) queue.push(node['@graph']);
      if (isRecord(node.mainEntity)) queue.push(node.mainEntity);
    }
  }
  return null;
}

const nameOf = (value: unknown): string | null => (isRecord(value) ? cleaned(value.name) : cleaned(value));
const namesOf = (value: unknown): string[] =>
  [value]
    .flat()
    .slice(0, 20)
    .flatMap((one) => {
      const name = isRecord(one) && Array.isArray(one.name) ? cleaned(one.name[0]) : nameOf(one);
      return name === null || /^https?:/.test(name) ? [] : [name];
    });

/** A date or date-time in ISO 8601, or null. Impossible dates and dates before the web are no publication dates. */
export function isoOf(value: string | null): string | null {
  const match =
    /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(
      value ?? '',
    );
  if (match === null) return null;
  const [, year, month, day, clock, zone] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1990)
    return null;
  const date = `${year}-${month}-${day}`;
  return clock === undefined || zone === undefined
    ? date
    : `${date}T${clock}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
}

export function readMetadata(raw: RawMetadata): PageMetadata {
  const article = articleObject(raw.scripts);
  const meta = (...keys: string[]): string | null => {
    for (const key of keys) {
      const value = cleaned(raw.metas.get(key)?.[0]);
      if (value !== null) return value;
    }
    return null;
  };
  const authors = namesOf(article?.author);
  const metaAuthors = (
    raw.metas.get('author') ??
    raw.metas.get('article:author') ??
    raw.metas.get('parsely-author') ??
    []
  ).flatMap(namesOf);
  const time = raw.times.length === 1 ? (raw.times[0] ?? null) : null;
  const language = raw.language ?? meta('og:locale', 'content-language');
  return {
    headline: cleaned(article?.headline) ?? meta('og:title', 'twitter:title') ?? cleaned(raw.title),
    outlet: nameOf([article?.publisher].flat()[0]) ?? meta('og:site_name', 'application-name', 'twitter:site'),
    authors: [...new Set(authors.length > 0 ? authors : metaAuthors)],
    published:
      isoOf(cleaned(article?.datePublished)) ??
      isoOf(
        meta(
          'article:published_time',
          'article:published',
          'datepublished',
          'og:published_time',
          'parsely-pub-date',
          'sailthru.date',
          'date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'pubdate',
          'publish-date',
          'publication_date',
          'publishdate',
        ),
      ) ??
      isoOf(time),
    updated:
      isoOf(cleaned(article?.dateModified)) ??
      isoOf(meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod')),
    language:
      language === null ? null : (/^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/i.exec(language)?.[0].replace('_', '-') ?? null),
  };
}
