import type { Digest, RawInput } from '../../adapters/files.ts';
import type { Capture } from '../../model/capture.ts';
import type { Dossier, ReadLine } from '../../model/dossier.ts';
import type { Outcome, Problem } from '../../model/problem.ts';

/** What the user knows about articles and their texts do not say, by source. */
export interface ReadingOptions {
  readonly outlets: ReadonlyMap<string, string>;
  readonly published: ReadonlyMap<string, string>;
}

export interface Look {
  readonly colour: boolean;
  readonly width: number;
}

/**
 * What the commands need of the library and its adapters, so that tests can run them on a small stand-in.
 * `main.ts` fills it with `src/index.ts`; `World` is whatever that needs and this face only hands on.
 */
export interface Library<World> {
  readonly version: string;
  readonly createWorld: () => World;
  readonly readInputs: (paths: readonly string[], stdin: AsyncIterable<Uint8Array>) => AsyncIterable<RawInput>;
  readonly sha256: Digest;
  readonly acquire: (inputs: readonly RawInput[], digest: Digest) => Outcome<readonly Capture[]>;
  readonly acquireEach: (input: RawInput, digest: Digest) => Outcome<readonly Capture[]>;
  readonly makeDossier: (
    captures: readonly Capture[],
    options: ReadingOptions & { readonly problems?: readonly Problem[] },
    world: World,
  ) => Dossier;
  readonly readArticle: (capture: Capture, options: ReadingOptions, world: World) => ReadLine;
  readonly renderText: (dossier: Dossier, look: Look) => string;
  readonly renderReading: (line: ReadLine, look: Look) => string;
  readonly renderHtml: (dossier: Dossier) => string;
  readonly renderJson: (dossier: Dossier) => string;
}
