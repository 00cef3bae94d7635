import { latin1 } from './bytes.ts';
import { corrupt, type Fault } from './damage.ts';

/** The named fields of a record (ISO 28500, clause 5), by name in small letters. */
export interface RecordHeader {
  /** `WARC/1.1`. */
  readonly version: string;
  readonly type: string;
  readonly id: string;
  /** Of the block, in bytes; null where none is given. */
  readonly length: number | null;
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly Fault[];
}

/** The first value of a field, or null. */
export const fieldOf = ({ fields }: Pick<RecordHeader, 'fields'>, name: string): string | null =>
  fields.get(name)?.[0] ?? null;

const VERSIONS = /^WARC\/(?:0\.17|0\.18|1\.0|1\.1)$/;
/** A token of RFC 2616, which names of fields are. */
const LINE = /^(?<name>[!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*(?<value>.*)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what is looked for.
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
const TYPES = new Set([
  'warcinfo',
  'response',
  'resource',
  'request',
  'metadata',
  'revisit',
  'conversion',
  'continuation',
]);
/** Records of these types say which address they are about (clause 5.3). */
const WITH_ADDRESS = new Set(['response', 'resource', 'request', 'revisit', 'conversion', 'continuation']);
const RECORD_ID = /^<[a-z][a-z0-9+.-]*:[^\s<>]+>$/i;
const UUID = /^<urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}>$/i;
/** The profile of ISO 8601 that WARC names: a date-time in UTC, since version 1.1 also less or more precise. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?)?)?$/;
/** The type of a block that is an HTTP message (RFC 9112, section 10). */
const HTTP = /^application\/http(?:\s*;\s*msgtype\s*=\s*"?(?:request|response)"?)?$/i;
/** Fields that stand in a record once. WARC-Concurrent-To is the only one that may be repeated (clause 5). */
const REPEATED = new Set(['warc-concurrent-to', 'warc-protocol', 'warc-cipher-suite']);

/** The header of a record, from its first line to the empty one, with everything that is wrong with it. */
export function readRecordHeader(bytes: Uint8Array): RecordHeader {
  const faults: Fault[] = [];
  const [version = '', ...lines] = latin1(bytes)
    .replace(/(?:\r?\n){2}$/, '')
    .split('\n');
  const returns = [version, ...lines].filter((line) => line.endsWith('\r')).length;
  if (returns !== 0 && returns < lines.length) faults.push(corrupt('lines of its header end in two ways'));
  if (!VERSIONS.test(version.replace(/\r$/, ''))) faults.push(corrupt('its first line names no version of WARC'));
  const fields = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of lines.map((each) => each.replace(/\r$/, ''))) {
    if (CONTROL.test(line)) faults.push(corrupt('its header holds control characters'));
    if (/^[ \t]/.test(line) && last !== null) {
      last.push(`${last.pop() ?? ''} ${line.trim()}`);
      continue;
    }
    const { name, value } = LINE.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) {
      faults.push(corrupt('its header holds a line without a name'));
      continue;
    }
    const key = name.toLowerCase();
    if (fields.has(key) && !REPEATED.has(key)) faults.push(corrupt(`its header gives ${name} twice`));
    last = [...(fields.get(key) ?? []), Buffer.from(value.trim(), 'latin1').toString('utf8')];
    fields.set(key, last);
  }
  return checked(version.replace(/\r$/, ''), fields, faults);
}

function checked(version: string, fields: Map<string, string[]>, faults: Fault[]): RecordHeader {
  const of = (name: string): string => fields.get(name)?.[0] ?? '';
  const must = (name: string, form: RegExp): void => {
    const value = of(name.toLowerCase());
    if (value === '') faults.push(corrupt(`its header gives no ${name}`));
    else if (!form.test(value)) faults.push(corrupt(`its ${name} is none`));
  };
  const [type, id] = [of('warc-type'), of('warc-record-id')];
  must('WARC-Type', /^[a-z]+$/);
  must('WARC-Record-ID', /^<urn:uuid:/i.test(id) ? UUID : RECORD_ID);
  must('WARC-Date', DATE);
  const date = of('warc-date');
  if (DATE.test(date) && Number.isNaN(Date.parse(date))) faults.push(corrupt('its WARC-Date is no date'));
  must('Content-Length', /^\d{1,15}$/);
  if (type !== '' && !TYPES.has(type)) faults.push(corrupt(`it is of the unknown type ${type.slice(0, 30)}`));
  if (WITH_ADDRESS.has(type)) must('WARC-Target-URI', /^<?[a-z][a-z0-9+.-]*:\S*>?$/i);
  if (holdsHttp(type, of('warc-target-uri')) && !HTTP.test(of('content-type')))
    faults.push(corrupt('its Content-Type is not that of an HTTP message'));
  const length = of('content-length');
  return { version, type, id, length: /^\d{1,15}$/.test(length) ? Number(length) : null, fields, faults };
}

/** Whether the block of such a record is an HTTP message: the question or answer at a web address (clause 6.3 and 6.5). */
export const holdsHttp = (type: string, address: string): boolean =>
  (type === 'response' || type === 'request') && /^<?https?:/i.test(address);
