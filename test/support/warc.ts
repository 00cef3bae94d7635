import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Builds small WARC files with invented pages, the same bytes for the same arguments. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

export interface MadeRecord {
  readonly fields: readonly Field[];
  readonly block: Uint8Array;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const concat = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : part))));

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32 = (bytes: Uint8Array): string =>
  (
    [...bytes]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .match(/.{1,5}/g) ?? []
  )
    .map((bits) => BASE32[Number.parseInt(bits.padEnd(5, '0'), 2)])
    .join('');

export const sha1 = (bytes: Uint8Array): string => `sha1:${base32(createHash('sha1').update(bytes).digest())}`;
export const sha256Hex = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** An id that is the same for the same name. */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  const part = (from: number, to: number) => hex.slice(from, to);
  return `<urn:uuid:${part(0, 8)}-${part(8, 12)}-4${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}>`;
};

export interface RecordOptions {
  readonly type: string;
  readonly id: string;
  readonly url?: string;
  readonly date?: string;
  readonly contentType?: string;
  /** Leaves out the digests of block and payload. */
  readonly bare?: boolean;
  readonly digest?: (bytes: Uint8Array) => string;
  readonly more?: readonly Field[];
}

const DATE = '2025-03-06T04:03:53Z';

export function record(block: Uint8Array | string, options: RecordOptions): MadeRecord {
  const { type, id, url, date = DATE, contentType, bare = false, digest = sha1, more = [] } = options;
  const bytes = typeof block === 'string' ? utf8(block) : block;
  const end = Buffer.from(bytes).indexOf('\r\n\r\n');
  const payload = contentType?.startsWith('application/http') && end >= 0 ? bytes.subarray(end + 4) : bytes;
  const field = (name: string, value: string | undefined): Field[] => (value === undefined ? [] : [{ name, value }]);
  const fields = [
    ...field('WARC-Type', type),
    ...field('WARC-Record-ID', idOf(id)),
    ...field('WARC-Date', date),
    ...field('WARC-Target-URI', url),
    ...field('Content-Type', contentType),
    ...field('WARC-Block-Digest', bare ? undefined : digest(bytes)),
    ...field('WARC-Payload-Digest', bare || type === 'warcinfo' || type === 'revisit' ? undefined : digest(payload)),
    ...more,
    ...field('Content-Length', String(bytes.length)),
  ];
  // A field given by the caller takes the place of the one made here.
  const kept = fields.filter((one, i) => more.includes(one) || !more.some(({ name }) => name === one.name && i >= 0));
  return { fields: kept, block: bytes };
}

export const warcinfo = (name = 'crawl'): MadeRecord =>
  record('software: a crawler of the tests\r\nformat: WARC File Format 1.1\r\n', {
    type: 'warcinfo',
    id: `${name} info`,
    contentType: 'application/warc-fields',
    more: [{ name: 'WARC-Filename', value: `${name}.warc.gz` }],
  });

export interface PageOptions extends Partial<Omit<RecordOptions, 'type'>> {
  readonly status?: string;
  readonly header?: readonly string[];
}

/** The answer of a server with this body. */
export function response(url: string, body: Uint8Array | string, options: PageOptions = {}): MadeRecord {
  const { status = '200 OK', header = ['Content-Type: text/html; charset=utf-8'], date = DATE, more = [] } = options;
  const block = concat(`HTTP/1.1 ${status}\r\n${header.map((line) => `${line}\r\n`).join('')}\r\n`, body);
  const id = options.id ?? `${url} ${date} response`;
  const contentType = 'application/http; msgtype=response';
  return record(block, { ...options, type: 'response', id, url, date, contentType, more });
}

/** The question to a response of `response` with the same address and date. */
export function request(url: string, { date = DATE, ...options }: PageOptions = {}): MadeRecord {
  const { host, pathname } = new URL(url);
  const more = [{ name: 'WARC-Concurrent-To', value: idOf(`${url} ${date} response`) }];
  const contentType = 'application/http; msgtype=request';
  const id = `${url} ${date} request`;
  return record(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, {
    more,
    ...options,
    type: 'request',
    id,
    url,
    date,
    contentType,
  });
}

export const both = (url: string, body: Uint8Array | string, options: PageOptions = {}): MadeRecord[] => [
  response(url, body, options),
  request(url, options.date === undefined ? {} : { date: options.date }),
];

export const plain = ({ fields, block }: MadeRecord): Uint8Array =>
  concat(`WARC/1.1\r\n${fields.map(({ name, value }) => `${name}: ${value}\r\n`).join('')}\r\n`, block, '\r\n\r\n');

export const plainWarc = (records: readonly MadeRecord[]): Uint8Array => concat(...records.map(plain));

/** Every record a gzip member of its own. */
export const gzipWarc = (records: readonly MadeRecord[]): Uint8Array =>
  concat(...records.map((each) => Uint8Array.from(gzipSync(plain(each), { level: 9 }))));

/** A line of CDXJ for every record of `gzipWarc` or `plainWarc` that has an address. */
export function cdxjOf(
  records: readonly MadeRecord[],
  file: string,
  pack: (records: MadeRecord[]) => Uint8Array,
): string {
  let offset = 0;
  const lines: string[] = [];
  for (const each of records) {
    const { length } = pack([each]);
    const url = each.fields.find(({ name }) => name === 'WARC-Target-URI')?.value;
    const entry = { url, offset: String(offset), length: String(length), filename: file };
    if (url !== undefined) lines.push(`key 20250306040353 ${JSON.stringify(entry)}\n`);
    offset += length;
  }
  return lines.join('');
}

/** A body in chunks of so many bytes. */
export function chunked(body: Uint8Array | string, size = 100): Uint8Array {
  const bytes = typeof body === 'string' ? utf8(body) : body;
  const chunks: (Uint8Array | string)[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    chunks.push(`${piece.length.toString(16)}\r\n`, piece, '\r\n');
  }
  return concat(...chunks, '0\r\n\r\n');
}

export const gzipped = (body: Uint8Array | string): Uint8Array => Uint8Array.from(gzipSync(body, { level: 9 }));
export const brotli = (body: Uint8Array | string): Uint8Array => Uint8Array.from(brotliCompressSync(body));

const page = (headline: string, ...paragraphs: string[]): string =>
  `<!doctype html><html><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

/** An archive of a few pages in all the forms that crawlers write: two captures of one page, chunks, compression, a revisit. */
export function sampleRecords(): MadeRecord[] {
  const ferry = 'https://courant.example/ferry';
  const dredging = 'The harbour board of Sarrow said on Monday that dredging will begin in May.';
  return [
    warcinfo(),
    ...both(ferry, page('Ferry to Ostmere stops', 'The ferry stops on Sunday, its owner Lia Brandt said.', dredging)),
    ...both('https://gannet.example/harbour', chunked(page('Harbour of Sarrow to be dredged', dredging)), {
      header: ['Content-Type: text/html', 'Transfer-Encoding: chunked'],
    }),
    ...both('https://prow.example/board', gzipped(page('Board votes', 'The board voted 5 to 2.', dredging)), {
      header: ['Content-Type: text/html; charset=utf-8', 'Content-Encoding: gzip'],
    }),
    ...both('https://mail.example/crew', brotli(page('Crew left ashore', 'Twelve sailors wait in Lodden.')), {
      header: ['Content-Type: text/html; charset=utf-8', 'Content-Encoding: br'],
    }),
    ...both(ferry, page('Ferry to Ostmere sails again', 'The ferry sails from Tuesday, Lia Brandt said.'), {
      date: '2025-03-08T10:00:00Z',
    }),
    record('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', {
      type: 'revisit',
      id: `${ferry} 2025-03-09T10:00:00Z response`,
      url: ferry,
      date: '2025-03-09T10:00:00Z',
      contentType: 'application/http; msgtype=response',
      more: [{ name: 'WARC-Profile', value: 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest' }],
    }),
    request(ferry, { date: '2025-03-09T10:00:00Z' }),
  ];
}
