import type { Listing, RawInput } from '../../index.ts';

/** Opens addresses; the one way to the network. It is made only when an address was given. */
export interface Opener {
  fetch(url: string, more?: { readonly listing?: Listing; readonly signal?: AbortSignal }): Promise<RawInput>;
}

/** An opener that holds connections until it is closed. */
export interface ClosingOpener extends Opener {
  close(): Promise<void>;
}

/** An opener whose modules are loaded at the first address: most runs have none, and loading takes a third of a second. */
export function whenNeeded(load: () => Promise<ClosingOpener>): ClosingOpener {
  let loaded: Promise<ClosingOpener> | undefined;
  const opener = (): Promise<ClosingOpener> => {
    loaded ??= load();
    return loaded;
  };
  return {
    fetch: async (url, more) => (await opener()).fetch(url, more),
    close: async () => {
      await (await loaded)?.close();
    },
  };
}
