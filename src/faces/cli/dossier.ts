import { join } from 'node:path';
import type { Capture } from '../../model/capture.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Problem } from '../../model/problem.ts';
import { dateComplaint, matchGiven } from './given.ts';
import type { Library, ReadingOptions } from './library.ts';
import { isInput, makeFolder, writeComplaint, writeWhole } from './output.ts';
import { EXIT, type Exit, type Io, type Teller } from './terminal.ts';

export interface DossierFlags {
  readonly json?: true;
  readonly html?: string;
  readonly out?: string;
  readonly outlet?: readonly string[];
  readonly published?: readonly string[];
}

/** Files that `--out` writes, in the order in which they are finished. */
export const OUT_FILES = ['dossier.json', 'dossier.html', 'summary.txt'] as const;

/** A summary in a file is for people and mail: no colour, the width of a page. */
const SUMMARY_WIDTH = 100;

interface Read {
  readonly captures: readonly Capture[];
  /** Every name that was read or tried, for `--outlet` and against overwriting. */
  readonly sources: readonly string[];
  readonly problems: readonly Problem[];
}

/** `secondsource dossier ARTICLE…`: compares the articles and gives what it found in the form that was asked for. */
export async function dossierCommand<World>(
  paths: readonly string[],
  flags: DossierFlags,
  library: Library<World>,
  io: Io,
  teller: Teller,
): Promise<Exit> {
  const read = await readAll(paths, library, io, teller);
  const options = readingOptions(flags, read.sources);
  if (typeof options === 'string') return usage(teller, options);
  const target = [flags.html, ...OUT_FILES.map((name) => flags.out && join(flags.out, name))].find(
    (path) => path && isInput(path, read.sources),
  );
  if (target) return usage(teller, `${target} is one of the articles and would be overwritten.`);
  teller.problems(read.problems);
  if (read.captures.length === 0) {
    teller.error('no article could be read.');
    return EXIT.nothingRead;
  }
  teller.progress(`comparing articles: ${read.captures.length}`);
  const dossier = library.makeDossier(read.captures, { ...options, problems: read.problems }, library.createWorld());
  return give(dossier, flags, library, io, teller);
}

function usage(teller: Teller, message: string): Exit {
  teller.error(`${message} (secondsource dossier --help shows examples)`);
  return EXIT.usage;
}

async function readAll<World>(
  paths: readonly string[],
  library: Library<World>,
  io: Io,
  teller: Teller,
): Promise<Read> {
  const inputs = [];
  for await (const input of library.readInputs(paths, io.stdin)) {
    inputs.push(input);
    teller.progress(`files read: ${inputs.length}`);
  }
  const acquired = library.acquire(inputs, library.sha256);
  const sources = [...inputs.map((input) => input.source), ...acquired.value.map((capture) => capture.source)];
  return { captures: acquired.value, sources, problems: acquired.problems };
}

/** The user's outlets and dates by source, or the sentence that says what is wrong with them. */
function readingOptions(flags: DossierFlags, sources: readonly string[]): ReadingOptions | string {
  const outlets = matchGiven('--outlet', flags.outlet ?? [], sources, () => null);
  if (outlets.kind === 'wrong') return outlets.why;
  const published = matchGiven('--published', flags.published ?? [], sources, dateComplaint);
  if (published.kind === 'wrong') return published.why;
  return { outlets: outlets.bySource, published: published.bySource };
}

async function give<World>(
  dossier: Dossier,
  flags: DossierFlags,
  library: Library<World>,
  io: Io,
  teller: Teller,
): Promise<Exit> {
  if (flags.html !== undefined) return writeFiles([[flags.html, () => library.renderHtml(dossier)]], teller);
  if (flags.out !== undefined) {
    const folder = flags.out;
    const [json, html, text] = OUT_FILES;
    return writeFiles(
      [
        [join(folder, json), () => library.renderJson(dossier)],
        [join(folder, html), () => library.renderHtml(dossier)],
        [join(folder, text), () => library.renderText(dossier, { colour: false, width: SUMMARY_WIDTH })],
      ],
      teller,
      folder,
    );
  }
  const text = flags.json ? library.renderJson(dossier) : library.renderText(dossier, io.out);
  teller.done();
  await io.write(text);
  return EXIT.done;
}

function writeFiles(files: readonly (readonly [string, () => string])[], teller: Teller, folder?: string): Exit {
  let path = folder ?? '';
  try {
    if (folder !== undefined) makeFolder(folder);
    for (const [name, render] of files) {
      path = name;
      writeWhole(name, render());
      teller.note(`wrote ${name}`);
    }
    return EXIT.done;
  } catch (error) {
    const complaint = writeComplaint(error);
    if (complaint === null) throw error;
    teller.error(`${path} ${complaint}.`);
    return EXIT.failed;
  }
}
