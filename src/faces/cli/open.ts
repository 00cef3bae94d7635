import { createWorkbench, type Decision, type Dossier, parseDecisions, parseDossier } from '../../index.ts';
import type { Served, Serving } from '../web/serve.ts';
import { type DecidedBefore, decidedBefore } from './decided.ts';
import { type ReadingFlags, readAll, wrongUse } from './dossier.ts';
import type { Run } from './gathered.ts';
import type { Services } from './services.ts';
import { EXIT, type Exit, type Io, type Teller } from './terminal.ts';

export interface OpenFlags extends ReadingFlags {
  readonly port?: string;
  readonly host: string;
}

/** A dossier to show, or the exit code of a command that ends without one. */
type Made = { readonly kind: 'dossier'; readonly dossier: Dossier } | { readonly kind: 'ended'; readonly exit: Exit };

const ended = (exit: Exit): Made => ({ kind: 'ended', exit });

/** `secondsource open ARTICLE…|DOSSIER.json`: serves the workbench until Ctrl-C. Its address is the only thing on standard output. */
export async function openCommand(
  args: readonly string[],
  flags: OpenFlags,
  services: Services,
  io: Io,
  teller: Teller,
): Promise<Exit> {
  const port = portOf(flags.port);
  if (port === null) {
    teller.error(`--port ${flags.port}: give a number from 0 to 65535.`);
    return EXIT.usage;
  }
  const decided = decidedBefore(args, flags, services, teller);
  if (decided === null) return EXIT.usage;
  const made =
    saved(args, services, teller) ?? (await compared(args, flags, decided.decisions, { services, io, teller }));
  if (made.kind === 'ended') return made.exit;
  const shown = servedFrom(made.dossier, decided, services);
  let serving: Serving;
  try {
    serving = await services.serve(shown, { host: flags.host, port });
  } catch (error) {
    teller.error(listenComplaint(error, flags.host, port));
    return EXIT.failed;
  }
  teller.done();
  await io.write(`${serving.address}\n`);
  teller.note('open this address in a browser; Ctrl-C ends it.');
  await interrupted(io);
  await serving.close();
  return EXIT.done;
}

function portOf(written: string | undefined): number | null {
  if (written === undefined) return 0;
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  return port <= 65_535 ? port : null;
}

/** The dossier of a file that was saved before; null where the arguments name articles. */
function saved(args: readonly string[], services: Services, teller: Teller): Made | null {
  const [file] = args;
  const found = file !== undefined && args.length === 1 ? services.savedDossier(file) : null;
  if (found === null || found.kind === 'other') return null;
  if (found.kind === 'dossier') return found;
  teller.error(`${file} is no dossier that can be opened: ${found.why}.`);
  return ended(EXIT.nothingRead);
}

/** The workbench of a dossier, and where what is decided in it is kept. */
function servedFrom(dossier: Dossier, { file, decisions: before }: DecidedBefore, services: Services): Served {
  let decisions = before;
  const workbench = createWorkbench(dossier, {
    borders: services.borders,
    decisions: () => decisions,
    keptIn: file,
    digest: services.digest,
  });
  if (file === null) return { workbench, decide: null };
  return {
    workbench,
    decide: (decision: Decision) => {
      services.decisions.append(file, JSON.stringify(decision));
      // Whoever else decides in the same file is heard, too.
      decisions = parseDecisions(services.decisions.read(file) ?? '').decisions;
    },
  };
}

async function compared(
  args: readonly string[],
  flags: OpenFlags,
  decisions: readonly Decision[],
  { services, io, teller }: Omit<Run, 'engine'>,
): Promise<Made> {
  const own = flags.gazetteer === undefined ? null : services.ownPlaces(flags.gazetteer);
  if (own?.kind === 'wrong') {
    teller.error(`--gazetteer ${own.why}`);
    return ended(EXIT.usage);
  }
  const engine = services.engine();
  try {
    const read = await readAll(args, flags, { services, engine, io, teller });
    const wrong = wrongUse(flags, read.sources);
    if (wrong !== null) {
      teller.error(`${wrong} (secondsource open --help shows examples)`);
      return ended(EXIT.usage);
    }
    teller.problems(read.problems);
    if (read.articles.length === 0) {
      teller.error('no article could be read.');
      return ended(read.interrupted ? EXIT.interrupted : EXIT.nothingRead);
    }
    teller.progress(`comparing articles: ${read.articles.length}`);
    const { articles, problems } = read;
    const places = own?.places ?? [];
    let json = '';
    for await (const reply of engine.run({
      kind: 'compare',
      articles,
      problems,
      forms: [{ kind: 'json' }],
      places,
      decisions,
    }))
      if (reply.kind === 'printed') json += reply.text;
    const parsed = parseDossier(json);
    if (parsed.kind !== 'dossier')
      throw new Error(`the dossier does not parse: ${parsed.kind === 'wrong' ? parsed.why : json.slice(0, 80)}`);
    return parsed;
  } finally {
    await engine.close();
  }
}

/** Resolves at the first Ctrl-C. */
function interrupted(io: Io): Promise<void> {
  const { signal, release } = io.holdInterrupts(() => true);
  return new Promise((resolve) => {
    const end = (): void => {
      release();
      resolve();
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

function listenComplaint(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'EADDRINUSE':
      return `--port ${port}: another program has it; give another one, or leave it out.`;
    case 'EACCES':
      return `--port ${port}: only the system's own programs may have it; give one above 1023.`;
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return `--host ${host}: this machine does not go by that name.`;
    default:
      return `the workbench could not be served at ${host}: ${code}.`;
  }
}
