import type { CaptureStore } from '../captures/store.ts';

/** The last capture of an address, whole and with what its server calls it by, so that it need not be sent again. */
export interface Held {
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentType: string | null;
}

/** Null where there is no capture, where it is damaged, or where the server gave it no name. */
export async function heldFor(href: string, store: Pick<CaptureStore, 'latest' | 'read'> | null): Promise<Held | null> {
  const line = (await store?.latest(href)) ?? null;
  if (store === null || line === null || line.damage.length > 0) return null;
  const { etag, lastModified, contentType } = line;
  if (!isSendable(etag) && !isSendable(lastModified)) return null;
  const stored = await store.read(line.sha256);
  return stored.kind === 'bytes' ? { bytes: stored.bytes, etag, lastModified, contentType } : null;
}

/** The headers that ask for the page only if it is another one. */
export function conditionOf(held: Held | null): Readonly<Record<string, string>> {
  return {
    ...(isSendable(held?.etag) ? { 'if-none-match': held.etag } : {}),
    ...(isSendable(held?.lastModified) ? { 'if-modified-since': held.lastModified } : {}),
  };
}

/** A log may have been edited; what is no header value is not sent. */
const isSendable = (value: string | null | undefined): value is string =>
  typeof value === 'string' && /^[\x20-\x7e\x80-\xff]+$/.test(value);
