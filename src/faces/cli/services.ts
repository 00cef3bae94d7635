import type { Borders, OwnPlaces, ParsedDossier, RawInput } from '../../index.ts';
import type { Stored } from '../engine/gather.ts';
import type { Engine } from '../engine/messages.ts';
import type { ClosingOpener } from '../engine/opener.ts';
import type { Listening, Served, Serving } from '../web/serve.ts';

/**
 * What the commands need of the library and its adapters, so that tests can run them on stand-ins. `main.ts` fills it;
 * nothing here is made before a command asks for it.
 */
export interface Services {
  readonly version: string;
  readonly engine: () => Engine;
  readonly readInputs: (paths: readonly string[], stdin: AsyncIterable<Uint8Array>) => AsyncIterable<RawInput>;
  readonly storedIn: (path: string) => Promise<Stored | null>;
  /** Keeps every page that it fetches in `captures`, a folder; null keeps none. `tell` hears where that fails. */
  readonly opener: (captures: string | null, tell: (message: string) => void) => ClosingOpener;
  /** The places of a list that the user gives, or what is wrong with it. */
  readonly ownPlaces: (file: string) => OwnPlaces;
  /** Where captures are kept when the user names no folder. */
  readonly capturesFolder: string;
  /** The dossier in a file; null where the file is none of JSON, is not there, or holds something else. */
  readonly savedDossier: (file: string) => ParsedDossier | null;
  /** Where decisions about articles are kept, and what is there. */
  readonly decisions: {
    readonly beside: (args: readonly string[]) => string | null;
    /** Null where there is no such file yet. Throws the system's error where it cannot be read. */
    readonly read: (file: string) => string | null;
    readonly append: (file: string, line: string) => void;
  };
  /** SHA-256 in hex. */
  readonly digest: (bytes: Uint8Array) => string;
  /** Borders for the map of the workbench. */
  readonly borders: () => Borders;
  /** Serves a workbench until it is closed. Rejects where the port cannot be had. */
  readonly serve: (shown: Served, listening: Listening) => Promise<Serving>;
}
