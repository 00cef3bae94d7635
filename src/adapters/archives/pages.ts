import type { RawInput } from '../../acquire/acquire.ts';
import { corrupt, type Fault, together, truncated } from './damage.ts';
import { answerOf, bodyOf } from './http.ts';
import { PAGE_BYTES_MAX } from './limits.ts';
import { fieldOf, holdsHttp } from './record-header.ts';
import type { WarcRecord } from './records.ts';

/** A record that holds a text, with everything that is wrong with it; null for one that holds none. */
export interface ArchivedPage {
  readonly input: RawInput;
  readonly faults: readonly Fault[];
}

/** Pages, texts, feeds and sitemaps. JSON is left out: in a crawl nearly all of it is what scripts of a page asked for. */
const TEXTS = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
]);
/** Texts for machines that crawlers ask of every host. */
const FOR_MACHINES = /^https?:\/\/[^/]+\/(?:robots|ads|app-ads)\.txt(?:$|[?#])/i;
/** Addresses that people read at. Crawlers file logs and lookups under others: `metadata:`, `dns:`, `urn:`. */
const READABLE = /^(?:https?|ftp|file):/i;
/** Why a crawler cut a record (clause 5.13 of ISO 28500). */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['length', 'was longer than the crawler keeps'],
  ['time', 'took the crawler too long'],
  ['disconnect', 'came over a connection that broke'],
  ['unspecified', 'was cut by the crawler'],
]);

/** The text that a record holds, decoded as far as it goes. */
export async function pageOf(record: WarcRecord, archive: string): Promise<ArchivedPage | null> {
  const { header } = record;
  const url = (fieldOf(header, 'warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  if (!READABLE.test(url) || FOR_MACHINES.test(url)) return null;
  const found = await textOf(record);
  if (found === null) return null;
  const date = fieldOf(header, 'warc-date');
  const faults = [...record.faults, ...truncationOf(record), ...found.faults];
  const damage = faults.length === 0 ? [] : [damageOf(faults, record.at, archive)];
  const common = { source: url, url, capturedAt: date !== null && isDate(date) ? date : null, damage };
  const input: RawInput =
    found.bytes.length === 0 && faults.length > 0
      ? { ...common, bytes: null, failure: failureOf(faults, url, record.at, archive) }
      : { ...common, bytes: found.bytes, failure: null, contentType: found.contentType };
  return { input, faults };
}

interface Text {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly faults: readonly Fault[];
}

async function textOf(record: WarcRecord): Promise<Text | null> {
  const { header } = record;
  const contentType = fieldOf(header, 'content-type');
  if (header.type === 'response') {
    const answer = await answerOf(record);
    if (answer === null) return noAnswer(record);
    const told = answer.header('content-type');
    if (answer.status !== 200 || !isText(told ?? 'text/html')) return null;
    const { bytes, faults } = await bodyOf(record, answer);
    // Without a type only what begins as a tag is taken: the other answers without one are pictures and scripts.
    if (told === null && bytes[0] !== 0x3c) return null;
    return { bytes, contentType: told, faults };
  }
  const isConversion = header.type === 'conversion' && /^text\/plain\b/i.test(contentType ?? '');
  if (!isConversion && !(header.type === 'resource' && isText(contentType ?? ''))) return null;
  const faults = record.block.length > PAGE_BYTES_MAX || !record.whole ? [truncated('it has more than 5 MiB')] : [];
  return { bytes: record.block.subarray(0, PAGE_BYTES_MAX), contentType, faults };
}

/** A response from a web address whose block is no answer of a web server. */
function noAnswer(record: WarcRecord): Text | null {
  if (!holdsHttp(record.header.type, fieldOf(record.header, 'warc-target-uri') ?? '')) return null;
  const fault = corrupt('its block holds no HTTP answer');
  return { bytes: new Uint8Array(0), contentType: null, faults: record.faults.length > 0 ? [] : [fault] };
}

const isText = (contentType: string): boolean => TEXTS.has((contentType.split(';', 1)[0] ?? '').trim().toLowerCase());

export const isDate = (date: string): boolean => !Number.isNaN(Date.parse(date));

function truncationOf({ header }: WarcRecord): Fault[] {
  const reason = fieldOf(header, 'warc-truncated');
  if (reason === null) return [];
  const why = REASONS.get(reason.toLowerCase());
  return [
    why === undefined ? corrupt('its WARC-Truncated gives no known reason') : truncated(`it ${why} (WARC-Truncated)`),
  ];
}

/** `https://…` *is truncated in a.warc.gz, in the record at byte 900: …* */
function damageOf(faults: readonly Fault[], at: number, archive: string) {
  const { code, what } = together(faults);
  return { code, what: `is ${code} in ${archive}, in the record at byte ${at}: ${what}` };
}

function failureOf(faults: readonly Fault[], url: string, at: number, archive: string) {
  const { code, what } = damageOf(faults, at, archive);
  return { code, message: `${url} ${what}. Nothing of its text is left: fetch or copy the archive again.` };
}
