import { crc32 } from 'node:zlib';
import type { RawInput } from '../../acquire/acquire.ts';
import type { Listing } from '../../model/capture.ts';
import type { ProblemCode } from '../../model/problem.ts';
import { DigestCheck } from './digests.ts';
import { DESCRIPTION_BYTES_MAX } from './limits.ts';
import { type Resource, readPackage, readTitles } from './wacz-package.ts';
import { readWarc } from './warc.ts';
import { openZip, type Zip, type ZipEntry } from './zip.ts';

const PACKAGE = 'datapackage.json';
const PACKAGE_DIGEST = 'datapackage-digest.json';
const PAGES = /^pages\/[^/]+\.jsonl$/;
const WARC = /^archive\/[^/]+\.warc(?:\.gz)?$/i;

/**
 * The archived pages of a WACZ (a zip with WARCs, lists of pages and a description with digests): the inputs of each
 * WARC in it, in order of name, with the titles that its lists of pages give, and a failure for every file whose bytes
 * are not those that the description states. Nothing is written to the disk, so names in it are only names.
 */
export async function* readWacz(path: string): AsyncGenerator<RawInput> {
  const opened = await openZip(path);
  if (opened.kind === 'failure') {
    yield failed(path, opened.code, opened.message);
    return;
  }
  const { zip } = opened;
  try {
    yield* new Wacz(path, zip).read();
  } finally {
    zip.close();
  }
}

const failed = (source: string, code: ProblemCode, message: string): RawInput => ({
  source,
  bytes: null,
  failure: { code, message },
  capturedAt: null,
});

/** One WACZ that is being read. */
class Wacz {
  readonly #name: string;
  readonly #zip: Zip;
  readonly #titles = new Map<string, Listing>();

  constructor(name: string, zip: Zip) {
    this.#name = name;
    this.#zip = zip;
  }

  async *read(): AsyncGenerator<RawInput> {
    const warcs = this.#zip.entries.filter(({ name }) => WARC.test(name));
    const description = this.#zip.entries.find(({ name }) => name === PACKAGE);
    if (warcs.length === 0 && description === undefined) {
      const message = `${this.#name} is a zip without ${PACKAGE} and without a WARC: give the .wacz file as the crawler wrote it.`;
      yield failed(this.#name, 'archive-invalid', message);
      return;
    }
    const resources = yield* this.#resources(description);
    for (const fault of this.#zip.faults) yield this.#wrong('corrupt', fault);
    for (const resource of resources.values())
      if (!this.#zip.entries.some(({ name }) => name === resource.path))
        yield this.#wrong('truncated', `${resource.path} is named in ${PACKAGE} and is not there`);
    for (const entry of this.#zip.entries)
      if (entry !== description && !WARC.test(entry.name)) yield* this.#passOver(entry, resources.get(entry.name));
    for (const entry of warcs) yield* this.#readWarcOf(entry, resources.get(entry.name));
    if (warcs.length === 0) yield this.#wrong('truncated', 'there is no WARC in its folder archive');
  }

  #wrong(code: 'truncated' | 'corrupt', what: string): RawInput {
    return failed(this.#name, code, `${this.#name}: ${what}; fetch or copy the archive again.`);
  }

  /** What the description states of each file, after it was held against its own digest. */
  async *#resources(description: ZipEntry | undefined): AsyncGenerator<RawInput, ReadonlyMap<string, Resource>> {
    const none: ReadonlyMap<string, Resource> = new Map();
    if (description === undefined) {
      yield this.#wrong('truncated', `it has no ${PACKAGE}, so that its files cannot be checked`);
      return none;
    }
    const text = await this.#whole(description);
    if (typeof text === 'string') {
      yield this.#wrong('corrupt', text);
      return none;
    }
    const digest = this.#zip.entries.find(({ name }) => name === PACKAGE_DIGEST);
    const stated = digest === undefined ? null : await this.#whole(digest);
    const read = readPackage(text, stated === null || typeof stated === 'string' ? null : stated);
    for (const fault of read.faults) yield this.#wrong('corrupt', fault);
    return read.resources;
  }

  /** A small file, or what is wrong with it. */
  async #whole(entry: ZipEntry): Promise<Uint8Array | string> {
    if (entry.size > DESCRIPTION_BYTES_MAX) return `${entry.name} has more than 16 MiB`;
    const seen = new Seen(entry, undefined);
    const pieces: Uint8Array[] = [];
    try {
      for await (const piece of seen.through(this.#zip.read(entry))) pieces.push(piece);
      return seen.faults()[0] ?? Buffer.concat(pieces);
    } catch (error) {
      return `${entry.name} ${reason(error)}`;
    }
  }

  /** A file that holds no pages: its digest is checked, and of a list of pages the titles are kept. */
  async *#passOver(entry: ZipEntry, resource: Resource | undefined): AsyncGenerator<RawInput> {
    const seen = new Seen(entry, resource);
    const isPages = PAGES.test(entry.name) && entry.size <= DESCRIPTION_BYTES_MAX;
    const kept: Uint8Array[] = [];
    try {
      for await (const piece of seen.through(this.#zip.read(entry))) if (isPages) kept.push(piece);
    } catch (error) {
      yield this.#wrong('corrupt', `${entry.name} ${reason(error)}`);
      return;
    }
    if (isPages) for (const [url, listing] of readTitles(Buffer.concat(kept))) this.#titles.set(url, listing);
    for (const fault of seen.faults()) yield this.#wrong('corrupt', fault);
  }

  async *#readWarcOf(entry: ZipEntry, resource: Resource | undefined): AsyncGenerator<RawInput> {
    const seen = new Seen(entry, resource);
    const name = `${this.#name}/${entry.name}`;
    const listingOf = (url: string): Listing | null => this.#titles.get(url) ?? null;
    try {
      const stream = seen.through(this.#zip.read(entry));
      yield* readWarc({ name, stream, index: null, vouched: resource !== undefined, listingOf });
    } catch (error) {
      yield this.#wrong('corrupt', `${entry.name} ${reason(error)}`);
      return;
    }
    for (const fault of seen.faults()) yield this.#wrong('corrupt', fault);
  }
}

const reason = (error: unknown): string =>
  `could not be unpacked (${error instanceof Error ? error.message : String(error)})`;

/** Counts and digests the bytes of a file while they are read for something else. */
class Seen {
  readonly #entry: ZipEntry;
  readonly #resource: Resource | undefined;
  readonly #checks: readonly DigestCheck[];
  #size = 0;
  #sum = 0;
  #ended = false;

  constructor(entry: ZipEntry, resource: Resource | undefined) {
    this.#entry = entry;
    this.#resource = resource;
    this.#checks = (resource?.hashes ?? []).map((hash) => new DigestCheck(`digest in ${PACKAGE}`, hash));
  }

  async *through(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of stream) {
      this.#size += piece.length;
      this.#sum = crc32(piece, this.#sum);
      for (const check of this.#checks) check.update(piece);
      yield piece;
    }
    this.#ended = true;
  }

  /** What is wrong, after the last byte; nothing where the reading was left before. */
  faults(): string[] {
    if (!this.#ended) return [];
    const wrong = this.#checks.flatMap((check) => check.fault()?.what ?? []);
    if (this.#sum !== this.#entry.crc32) wrong.push('its checksum in the zip does not fit');
    const size = this.#resource?.bytes ?? null;
    if (size !== null && size !== this.#size) wrong.push(`it has ${this.#size} bytes, and ${PACKAGE} states ${size}`);
    return wrong.length === 0 ? [] : [`${this.#entry.name}: ${wrong.join('; ')}`];
  }
}
