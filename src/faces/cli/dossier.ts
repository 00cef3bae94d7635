import { join } from 'node:path';
import { isExport, type Problem } from '../../index.ts';
import type { DossierForm, Job, OpenedArticle, Opening } from '../engine/messages.ts';
import { type DecisionsFlag, decidedBefore } from './decided.ts';
import { type CapturesFlag, gathered, type Run } from './gathered.ts';
import { dateComplaint, matchGiven } from './given.ts';
import { give, type Output } from './giving.ts';
import { isInput } from './output.ts';
import type { Services } from './services.ts';
import { EXIT, type Exit, type Io, type Teller } from './terminal.ts';

export interface DossierFlags extends CapturesFlag, DecisionsFlag {
  readonly json?: true;
  /** One of the other forms. */
  readonly as?: string;
  readonly html?: string;
  readonly out?: string;
  readonly outlet?: readonly string[];
  readonly published?: readonly string[];
  readonly gazetteer?: string;
}

/** Files that `--out` writes, in the order in which they are finished. */
export const OUT_FILES = ['dossier.json', 'dossier.html', 'summary.txt'] as const;

/** A summary in a file is for people and mail: no colour, the width of a page. */
const SUMMARY: DossierForm = { kind: 'text', colour: false, width: 100 };

/** What was read of the arguments, before it is compared. */
export interface Read {
  readonly articles: readonly OpenedArticle[];
  /** Every name that was read or tried, for `--outlet` and against overwriting. */
  readonly sources: readonly string[];
  readonly problems: readonly Problem[];
  readonly bugs: number;
  readonly interrupted: boolean;
}

/** `secondsource dossier ARTICLE…`: compares the articles and gives what it found in the form that was asked for. */
export async function dossierCommand(
  args: readonly string[],
  flags: DossierFlags,
  services: Services,
  io: Io,
  teller: Teller,
): Promise<Exit> {
  const own = flags.gazetteer === undefined ? null : services.ownPlaces(flags.gazetteer);
  if (own?.kind === 'wrong') {
    teller.error(`--gazetteer ${own.why}`);
    return EXIT.usage;
  }
  const places = own?.places ?? [];
  const decided = decidedBefore(args, flags, services, teller);
  if (decided === null) return EXIT.usage;
  const engine = services.engine();
  try {
    const read = await readAll(args, flags, { services, engine, io, teller });
    const wrong = wrongUse(flags, read.sources);
    if (wrong !== null) {
      teller.error(`${wrong} (secondsource dossier --help shows examples)`);
      return EXIT.usage;
    }
    teller.problems(read.problems);
    if (read.articles.length === 0) {
      teller.error('no article could be read.');
      return read.interrupted ? EXIT.interrupted : EXIT.nothingRead;
    }
    if (read.interrupted) teller.note(`interrupted: comparing the articles read so far (${read.articles.length}).`);
    teller.progress(`comparing articles: ${read.articles.length}`);
    const wanted = outputsOf(flags, io);
    const replies = engine.run({
      kind: 'compare',
      articles: read.articles,
      problems: read.problems,
      forms: wanted.map(({ form }) => form),
      places,
      decisions: decided.decisions,
    });
    const exit = await give(wanted, replies, flags.out, io, teller);
    if (exit !== EXIT.done) return exit;
    return read.interrupted ? EXIT.interrupted : read.bugs > 0 ? EXIT.failed : EXIT.done;
  } finally {
    await engine.close();
  }
}

/** What the articles are, and what is stated of them: all that reading them needs of the command line. */
export type ReadingFlags = Omit<DossierFlags, 'json' | 'html' | 'out' | 'as'>;

/** Reads everything that the arguments name. */
export async function readAll(args: readonly string[], flags: ReadingFlags, run: Run): Promise<Read> {
  const articles: OpenedArticle[] = [];
  const sources: string[] = [];
  const problems: Problem[] = [];
  let bugs = 0;
  const stated = { outlets: flags.outlet ?? [], published: flags.published ?? [] };
  const jobFor = (what: Opening): Job => ({ kind: 'open', what, stated, skip: 0 });
  const gathering = gathered(args, flags, run, jobFor, () => articles.length > 0);
  for await (const reply of gathering.replies) {
    switch (reply.kind) {
      case 'input':
        sources.push(reply.source);
        break;
      case 'problems':
        problems.push(...reply.problems);
        break;
      case 'article':
        articles.push(reply.article);
        run.teller.progress(`articles read: ${articles.length}`);
        break;
      case 'bug':
        bugs++;
        run.teller.error(`${reply.source} tripped a bug and was left out: ${reply.why}`);
        break;
      case 'line':
      case 'printed':
      case 'dossier':
        break;
      default:
        reply satisfies never;
    }
  }
  return {
    articles,
    sources: [...sources, ...articles.map(({ source }) => source)],
    problems,
    bugs,
    interrupted: gathering.interrupted(),
  };
}

/** The sentence that says what is wrong with the options, now that every source is known; null where nothing is. */
export function wrongUse(flags: DossierFlags, sources: readonly string[]): string | null {
  const outlets = matchGiven('--outlet', flags.outlet ?? [], sources, () => null);
  if (outlets.kind === 'wrong') return outlets.why;
  const published = matchGiven('--published', flags.published ?? [], sources, dateComplaint);
  if (published.kind === 'wrong') return published.why;
  const target = [flags.html, ...OUT_FILES.map((name) => flags.out && join(flags.out, name))].find(
    (path) => path && isInput(path, sources),
  );
  return target ? `${target} is one of the articles and would be overwritten.` : null;
}

function outputsOf(flags: DossierFlags, io: Io): readonly Output[] {
  if (flags.html !== undefined) return [{ form: { kind: 'html' }, file: flags.html }];
  if (flags.out !== undefined) {
    const [json, html, text] = OUT_FILES;
    return [
      { form: { kind: 'json' }, file: join(flags.out, json) },
      { form: { kind: 'html' }, file: join(flags.out, html) },
      { form: SUMMARY, file: join(flags.out, text) },
    ];
  }
  if (flags.as !== undefined && isExport(flags.as)) return [{ form: { kind: flags.as }, file: null }];
  return [{ form: flags.json ? { kind: 'json' } : { kind: 'text', ...io.out }, file: null }];
}
