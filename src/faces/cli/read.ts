import type { ReadLine } from '../../model/dossier.ts';
import type { Library, ReadingOptions } from './library.ts';
import { EXIT, type Exit, type Io, type Teller } from './terminal.ts';

export interface ReadFlags {
  readonly json?: true;
  readonly nl?: true;
}

const NOTHING_GIVEN: ReadingOptions = { outlets: new Map(), published: new Map() };

/** How the articles of a stream are printed: `before` each but the first comes `between`. */
interface Form {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly print: (line: ReadLine) => string;
}

/**
 * `secondsource read ARTICLE…`: each article by itself, printed as soon as it is read, in the order of the input.
 * One article is in memory at a time, so a file of lines may be long. An article that trips a bug is told on
 * standard error and costs no other; the exit code is then 1.
 */
export async function readCommand<World>(
  paths: readonly string[],
  flags: ReadFlags,
  library: Library<World>,
  io: Io,
  teller: Teller,
): Promise<Exit> {
  const form = formOf(flags, library, io);
  const seen = new Set<string>();
  let world: World | undefined;
  let failed = 0;
  let printed = 0;
  await io.write(form.open);
  for await (const input of library.readInputs(paths, io.stdin)) {
    const { value, problems } = library.acquireEach(input, library.sha256);
    teller.problems(problems);
    for (const capture of value) {
      if (seen.has(capture.id)) {
        const message = `${capture.source} was given twice with the same bytes and is read once.`;
        teller.problems([{ code: 'duplicate-input', article: null, span: null, message }]);
        continue;
      }
      seen.add(capture.id);
      world ??= library.createWorld();
      const line = attempt(() => library.readArticle(capture, NOTHING_GIVEN, world as World));
      if (line.kind === 'bug') {
        failed++;
        teller.error(`${capture.source} tripped a bug and was left out: ${line.why}`);
        continue;
      }
      await io.write(`${printed > 0 ? form.between : ''}${form.print({ ...line.value, id: capture.source })}`);
      printed++;
      teller.progress(`articles read: ${printed}`);
    }
  }
  await io.write(form.close);
  teller.done();
  if (failed > 0) return EXIT.failed;
  if (printed > 0) return EXIT.done;
  teller.error('no article could be read.');
  return EXIT.nothingRead;
}

function attempt<T>(work: () => T): { kind: 'value'; value: T } | { kind: 'bug'; why: string } {
  try {
    return { kind: 'value', value: work() };
  } catch (error) {
    return { kind: 'bug', why: error instanceof Error ? error.message : String(error) };
  }
}

function formOf<World>(flags: ReadFlags, library: Library<World>, io: Io): Form {
  if (flags.nl) return { open: '', between: '', close: '', print: (line) => `${JSON.stringify(line)}\n` };
  if (flags.json) {
    // Strings hold no raw line breaks in JSON, so every line break is one of the layout.
    const print = (line: ReadLine): string => JSON.stringify(line, null, 2).replaceAll(/^/gm, '  ');
    return { open: '[\n', between: ',\n', close: '\n]\n', print };
  }
  return { open: '', between: '\n', close: '', print: (line) => library.renderReading(line, io.out) };
}
