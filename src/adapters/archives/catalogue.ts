import { corrupt, type Fault, truncated } from './damage.ts';
import { fieldOf, type RecordHeader } from './record-header.ts';

/** A fault of the archive that shows only when its records are compared: where, and what. */
export interface Missing {
  readonly at: number;
  readonly fault: Fault;
}

/** The records of one capture: the question, the answer, what was noted of both. */
interface Group {
  readonly at: number;
  readonly address: string;
  readonly types: Set<string>;
}

/** Ids are `<urn:uuid:…>`; longer ones are told apart by their beginning. */
const ID_LENGTH = 200;
/** What a crawler writes for every capture or for none. A revisit is the answer of an unchanged page. */
const IN_GROUPS: ReadonlyMap<string, string> = new Map([
  ['request', 'request'],
  ['response', 'response'],
  ['revisit', 'response'],
  ['metadata', 'metadata'],
]);
const WHAT: ReadonlyMap<string, string> = new Map([
  ['request', 'no request'],
  ['response', 'no response'],
  ['metadata', 'no metadata'],
]);

/**
 * What the records of one archive say of one another. A file that is cut between two records is an archive without a
 * fault of its own; but its last capture may lack the half that every other capture has, or name a record that is gone.
 */
export class Catalogue {
  readonly #groups: Group[] = [];
  readonly #byKey = new Map<string, Group>();
  readonly #ids = new Set<string>();
  /** Ids that a record names, with the place of the first that does. */
  readonly #named = new Map<string, number>();
  readonly #warcinfos = new Set<string>();
  readonly #openSegments = new Map<string, number>();
  #warcinfoNamed: { readonly id: string; readonly at: number } | null = null;

  /** Takes a record; what comes back is wrong with it in the light of those before. */
  add(header: RecordHeader, at: number): Fault | null {
    const id = header.id.slice(0, ID_LENGTH);
    this.#ids.add(id);
    const info = fieldOf(header, 'warc-warcinfo-id');
    if (header.type === 'warcinfo') this.#warcinfos.add(id);
    else if (info !== null && this.#warcinfoNamed === null && !this.#warcinfos.has(info.slice(0, ID_LENGTH)))
      this.#warcinfoNamed = { id: info.slice(0, ID_LENGTH), at };
    this.#addSegment(header, id, at);
    return this.#addToGroup(header, id, at);
  }

  #addSegment(header: RecordHeader, id: string, at: number): void {
    const number = fieldOf(header, 'warc-segment-number');
    if (number === '1') this.#openSegments.set(id, at);
    const origin = fieldOf(header, 'warc-segment-origin-id');
    if (origin !== null && fieldOf(header, 'warc-segment-total-length') !== null)
      this.#openSegments.delete(origin.slice(0, ID_LENGTH));
  }

  #addToGroup(header: RecordHeader, id: string, at: number): Fault | null {
    const type = IN_GROUPS.get(header.type);
    const named = (header.fields.get('warc-concurrent-to') ?? []).map((each) => each.slice(0, ID_LENGTH));
    for (const each of named) if (!this.#named.has(each)) this.#named.set(each, at);
    const address = (fieldOf(header, 'warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
    if (type === undefined || !/^https?:/i.test(address)) return null;
    const keys = [id, ...named, `${address} ${fieldOf(header, 'warc-date') ?? ''}`.slice(-2 * ID_LENGTH)];
    const known = keys.flatMap((key) => this.#byKey.get(key) ?? [])[0];
    const group = known ?? { at, address, types: new Set<string>() };
    if (known === undefined) this.#groups.push(group);
    group.types.add(type);
    for (const key of keys) this.#byKey.set(key, group);
    // The address of metadata may be that of a part of the page.
    const differs = group.address !== address && type !== 'metadata' && named.length > 0;
    return differs ? corrupt('its address is not that of the record it belongs to (WARC-Concurrent-To)') : null;
  }

  /** What is missing, after the last record. */
  missing(): Missing[] {
    const found: Missing[] = [];
    for (const [id, at] of this.#named)
      if (!this.#ids.has(id))
        found.push({
          at,
          fault: truncated(`it belongs to a record that is not in the file (WARC-Concurrent-To ${id})`),
        });
    for (const [, at] of this.#openSegments)
      found.push({ at, fault: truncated('it is the first segment of several, and the last is not in the file') });
    const info = this.#warcinfoNamed;
    if (info !== null && !this.#warcinfos.has(info.id))
      found.push({
        at: info.at,
        fault: truncated(`the record that describes its archive is not in the file (${info.id})`),
      });
    const last = found.length === 0 ? this.#lastGroup() : null;
    return last === null ? found : [...found, last];
  }

  /** The last capture, where it lacks what all others have. */
  #lastGroup(): Missing | null {
    const last = this.#groups.at(-1);
    const others = this.#groups.slice(0, -1);
    if (last === undefined || others.length === 0) return null;
    const lacking = [...WHAT].find(([type]) => !last.types.has(type) && others.every(({ types }) => types.has(type)));
    return lacking === undefined
      ? null
      : {
          at: last.at,
          fault: truncated(`the file holds ${lacking[1]} for this last capture, as it does for every other`),
        };
  }
}
