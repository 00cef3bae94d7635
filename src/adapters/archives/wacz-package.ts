import type { Listing } from '../../model/capture.ts';
import { DigestCheck } from './digests.ts';

/** What datapackage.json states of one file of a WACZ. */
export interface Resource {
  readonly path: string;
  /** `sha256:` and hex digits. */
  readonly hashes: readonly string[];
  readonly bytes: number | null;
}

export interface Package {
  readonly resources: ReadonlyMap<string, Resource>;
  /** Clauses on what is wrong with the description itself. */
  readonly faults: readonly string[];
}

/** Titles of pages that are kept; a crawl of one event has hundreds. */
const TITLES_MAX = 50_000;

/** The description of a WACZ, held against the digest in datapackage-digest.json where there is one. */
export function readPackage(bytes: Uint8Array, digestFile: Uint8Array | null): Package {
  const faults: string[] = [];
  const stated = digestFile === null ? undefined : objectOf(digestFile);
  if (stated === null) faults.push('datapackage-digest.json is no JSON');
  if (stated) {
    const check = new DigestCheck(
      'digest in datapackage-digest.json',
      typeof stated.hash === 'string' ? stated.hash : '',
    );
    check.update(bytes);
    const fault = check.fault();
    if (fault !== null) faults.push(`datapackage.json: ${fault.what}`);
  }
  const description = objectOf(bytes);
  if (description === null) return { resources: new Map(), faults: [...faults, 'datapackage.json is no JSON'] };
  const listed = Array.isArray(description.resources) ? (description.resources as unknown[]) : [];
  const resources = listed.flatMap((each) => resourceOf(each) ?? []);
  if (resources.length === 0 || resources.length < listed.length)
    faults.push('datapackage.json does not name each file with its path and digest');
  return { resources: new Map(resources.map((resource) => [resource.path, resource])), faults };
}

function resourceOf(value: unknown): Resource | null {
  if (typeof value !== 'object' || value === null) return null;
  const { path, hash, bytes } = value as Record<string, unknown>;
  const hashes = [hash].flat().filter((each): each is string => typeof each === 'string');
  if (typeof path !== 'string' || hashes.length === 0) return null;
  return { path, hashes, bytes: typeof bytes === 'number' ? bytes : null };
}

/** The titles in a list of pages (JSON lines with `url` and `title`), by address. Lines that are none are passed over. */
export function readTitles(bytes: Uint8Array): Map<string, Listing> {
  const titles = new Map<string, Listing>();
  for (const line of Buffer.from(bytes).toString('utf8').split('\n')) {
    if (titles.size >= TITLES_MAX) break;
    const page = line.trim() === '' ? null : objectOf(line);
    if (page === null || typeof page.url !== 'string' || typeof page.title !== 'string' || page.title.trim() === '')
      continue;
    titles.set(page.url, {
      kind: 'fields',
      title: page.title.trim(),
      authors: [],
      outlet: null,
      published: null,
      updated: null,
      credits: [],
      language: null,
    });
  }
  return titles;
}

function objectOf(json: Uint8Array | string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(typeof json === 'string' ? json : Buffer.from(json).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
