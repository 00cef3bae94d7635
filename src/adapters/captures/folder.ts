import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RawInput } from '../../acquire/acquire.ts';
import { createCaptureStore, LOG } from './store.ts';

/** What a folder of captures gives back. */
export interface Stored {
  /** Every capture, in the order in which they were fetched. */
  readonly inputs: AsyncIterable<RawInput>;
  /** Every address that was asked for. */
  readonly requested: ReadonlySet<string>;
}

/** The captures in a folder that `createCaptureStore` wrote, or null for every other path. */
export async function storedIn(path: string): Promise<Stored | null> {
  if (!existsSync(join(path, LOG))) return null;
  const store = createCaptureStore(path);
  const requested = new Set<string>();
  for await (const each of store.log()) if (each.kind === 'capture') requested.add(each.line.requested);
  return { inputs: store.all(), requested };
}
