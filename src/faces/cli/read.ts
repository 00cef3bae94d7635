import type { Job, Opening, ReadForm } from '../engine/messages.ts';
import { type CapturesFlag, gathered } from './gathered.ts';
import type { Services } from './services.ts';
import { EXIT, type Exit, type Io, type Teller } from './terminal.ts';

export interface ReadFlags extends CapturesFlag {
  readonly json?: true;
  readonly nl?: true;
  readonly gazetteer?: string;
}

/** How the articles of a stream are printed: `before` each but the first comes `between`. */
interface Layout {
  readonly form: ReadForm;
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

/**
 * `secondsource read ARTICLE…`: each article by itself, printed as soon as it is read, in the order of the input.
 * One article is in memory at a time, so a file of lines may be long. An article that trips a bug is told on
 * standard error and costs no other; the exit code is then 1.
 */
export async function readCommand(
  args: readonly string[],
  flags: ReadFlags,
  services: Services,
  io: Io,
  teller: Teller,
): Promise<Exit> {
  const { form, open, between, close } = layoutOf(flags, io);
  const own = flags.gazetteer === undefined ? null : services.ownPlaces(flags.gazetteer);
  if (own?.kind === 'wrong') {
    teller.error(`--gazetteer ${own.why}`);
    return EXIT.usage;
  }
  const places = own?.places ?? [];
  const engine = services.engine();
  const stated = { outlets: [], published: [] };
  const seen = new Set<string>();
  let failed = 0;
  let printed = 0;
  const jobFor = (what: Opening): Job => ({ kind: 'read', what, stated, skip: 0, form, places });
  const run = gathered(args, flags, { services, engine, io, teller }, jobFor, () => printed > 0);
  try {
    await io.write(open);
    for await (const reply of run.replies) {
      if (reply.kind === 'problems') teller.problems(reply.problems);
      else if (reply.kind === 'bug') {
        failed++;
        teller.error(`${reply.source} tripped a bug and was left out: ${reply.why}`);
      } else if (reply.kind === 'line') {
        if (seen.has(reply.id)) {
          const message = `${reply.source} was given twice with the same bytes and is read once.`;
          teller.problems([{ code: 'duplicate-input', article: null, span: null, message }]);
          continue;
        }
        seen.add(reply.id);
        await io.write(`${printed > 0 ? between : ''}${reply.text}`);
        printed++;
        teller.progress(`articles read: ${printed}`);
      }
    }
    await io.write(close);
  } finally {
    await engine.close();
  }
  teller.done();
  if (run.interrupted()) return EXIT.interrupted;
  if (failed > 0) return EXIT.failed;
  if (printed > 0) return EXIT.done;
  teller.error('no article could be read.');
  return EXIT.nothingRead;
}

function layoutOf(flags: ReadFlags, io: Io): Layout {
  if (flags.nl) return { form: { kind: 'nl' }, open: '', between: '', close: '' };
  if (flags.json) return { form: { kind: 'json' }, open: '[\n', between: ',\n', close: '\n]\n' };
  return { form: { kind: 'text', ...io.out }, open: '', between: '\n', close: '' };
}
