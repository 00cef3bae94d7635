import { corrupt, type Fault, truncated } from './damage.ts';

/** What an index says of one record of an archive. */
export interface Indexed {
  readonly offset: number;
  /** In the file, null where the index does not say. */
  readonly length: number | null;
}

/** An index of the records of an archive. */
export interface ArchiveIndex {
  /** Its file's name, for messages. */
  readonly name: string;
  readonly records: readonly Indexed[];
}

/** The legend of a CDX file: > | ` CDX N b a m s k r M S V g` */
const LEGEND = /^.?CDX(?: [A-Za-z])+$/;
/** Without a legend: eleven fields, or nine, in the order in which every tool writes them. */
const FIELDS: ReadonlyMap<number, string> = new Map([
  [11, 'NbamskrMSVg'],
  [9, 'NbamskrVg'],
]);

/**
 * The records that an index lists for the archive of this name. CDXJ has a line of key, time and JSON; CDX has columns,
 * of which `S` is the length, `V` the offset and `g` the file. Lines that are neither are passed over.
 */
export function readIndex(name: string, text: string, archive: string): ArchiveIndex {
  const records: Indexed[] = [];
  let legend: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (LEGEND.test(line)) legend = line.slice(line.indexOf('CDX') + 3).replaceAll(' ', '');
    else {
      const brace = line.indexOf('{');
      const entry = brace >= 0 ? fromJson(line.slice(brace), archive) : fromColumns(line, legend, archive);
      if (entry !== null) records.push(entry);
    }
  }
  return { name, records };
}

function fromJson(json: string, archive: string): Indexed | null {
  try {
    const { offset, length, filename } = JSON.parse(json) as Record<string, unknown>;
    return indexed(offset, length, filename, archive);
  } catch {
    return null;
  }
}

function fromColumns(line: string, legend: string | null, archive: string): Indexed | null {
  const columns = line.split(' ');
  const fields = legend ?? FIELDS.get(columns.length) ?? '';
  const of = (letter: string) => columns[fields.indexOf(letter)];
  return indexed(of('V'), of('S'), of('g'), archive);
}

function indexed(offset: unknown, length: unknown, file: unknown, archive: string): Indexed | null {
  if (typeof file === 'string' && file !== '-' && baseName(file) !== archive) return null;
  const from = wholeNumber(offset);
  return from === null ? null : { offset: from, length: wholeNumber(length) };
}

const baseName = (path: string): string => path.split('/').at(-1) ?? '';
const wholeNumber = (value: unknown): number | null => (/^\d{1,15}$/.test(String(value)) ? Number(value) : null);

/** What is wrong with an archive of so many bytes whose records begin at these offsets, by its index. */
export function againstIndex(index: ArchiveIndex, size: number, starts: ReadonlySet<number>): Fault[] {
  const beyond = index.records.filter(({ offset, length }) => offset + (length ?? 1) > size);
  const end = beyond.reduce((most, { offset, length }) => Math.max(most, offset + (length ?? 1)), 0);
  const lost = index.records.filter(({ offset }) => offset < size && !starts.has(offset)).length;
  const faults: Fault[] = [];
  if (beyond.length > 0)
    faults.push(truncated(`${index.name} lists records up to byte ${end}, and the archive ends at byte ${size}`));
  if (lost > 0) faults.push(corrupt(`${index.name} lists ${lost} records that do not begin where it says`));
  return faults;
}
