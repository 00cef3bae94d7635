// Writes what the documents take from the program itself, so that the two cannot drift apart: docs/reference/cli.md from its
// help, and the outputs shown in README.md and docs/tutorial.md from runs on the example story.
// Usage: node scripts/docs.ts; test/house/docs.test.ts says when it is due.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { programOf } from '../src/faces/cli/program.ts';
import type { Services } from '../src/faces/cli/services.ts';
import type { Io } from '../src/faces/cli/terminal.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The documents that show outputs. */
export const WITH_EXAMPLES = ['README.md', 'docs/tutorial.md'] as const;

/** Help is laid out for a page, whatever terminal this runs in. */
const WIDTH = 90;

const io: Io = {
  write: async () => {},
  tell: () => {},
  stdin: (async function* () {})(),
  holdInterrupts: () => ({ signal: new AbortController().signal, release: () => {} }),
  out: { colour: false, width: WIDTH },
  err: { colour: false, live: false },
};

/** The program with its commands, for reading only: nothing that it could run is there. */
export const program = (): Command => programOf({ version: '' } as Services, io, () => {});

/** What `--help` prints, with the examples that commander adds after it. */
export function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => WIDTH,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.trimEnd();
}

/** The page docs/reference/cli.md. */
export function cliReference(): string {
  const main = program();
  const parts = [main, ...main.commands].map((command) => {
    const name = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
    return `## ${name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
  });
  return `# Command line

Made from the program's own help by \`node scripts/docs.ts\`; change it there. The codes of problems are in
[problems.md](problems.md).

${parts.join('\n')}`;
}

/**
 * A shown output stands between two comments, of which the first says how it is made:
 *
 * > | <!-- output: dossier FOLDER | top; Contested 1; Reports -->
 * > | <!-- /output -->
 */
const EXAMPLE = /(?<head><!-- output: (?<run>[^|]*?) \| (?<parts>.*?) -->\n)[\s\S]*?(?<foot><!-- \/output -->)/g;

/** The document with every shown output made afresh. */
export const withExamples = (markdown: string): string =>
  markdown.replace(EXAMPLE, (...match) => {
    const { head = '', run = '', parts = '', foot = '' } = match.at(-1) as Record<string, string>;
    return `${head}\`\`\`text\n${excerpt(outputOf(run), parts)}\n\`\`\`\n${foot}`;
  });

const outputs = new Map<string, string>();

/** What the program prints for these arguments, from the root of the repository, with no terminal and no colour. */
function outputOf(run: string): string {
  const before = outputs.get(run);
  if (before !== undefined) return before;
  const argv = [...run.matchAll(/"(?<quoted>[^"]*)"|\S+/g)].map(({ 0: word, groups }) => groups?.quoted ?? word);
  const ran = spawnSync(process.execPath, ['src/faces/cli/main.ts', ...argv, '--quiet'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (ran.status !== 0) throw new Error(`secondsource ${run} ended with ${ran.status}: ${ran.stderr}`);
  outputs.set(run, ran.stdout);
  return ran.stdout;
}

/** Stands where lines were left out. */
const CUT = '  …';

/**
 * The wanted parts of an output, in the order of the list. `top` is everything before the first titled part, `lines 12` the
 * first twelve lines, `Contested 2` the part whose title begins so with its first two entries. A part that the output no
 * longer has is an error, because the words around the excerpt speak of it.
 */
export function excerpt(output: string, wanted: string): string {
  const parts = output.trimEnd().split(/\n\n(?=\S)/);
  return wanted
    .split(/\s*;\s*/)
    .map((want) => {
      const [, name = want, count = ''] = /^(.*?)(?: (\d+))?$/.exec(want) ?? [];
      if (name === 'top') return parts[0];
      if (name === 'lines') return cut(output.trimEnd().split('\n'), Number(count));
      const part = parts.slice(1).find((each) => each.startsWith(name));
      if (part === undefined) throw new Error(`the output has no part that begins with ${name}`);
      const [title = '', ...entries] = part.split(/\n(?= {2}\S)/);
      return count === '' ? part : [title, cut(entries, Number(count))].join('\n');
    })
    .join('\n\n');
}

const cut = (lines: readonly string[], count: number): string =>
  (lines.length > count ? [...lines.slice(0, count), CUT] : lines).join('\n');

if (import.meta.main) {
  writeFileSync(`${ROOT}docs/reference/cli.md`, cliReference());
  for (const path of WITH_EXAMPLES) writeFileSync(ROOT + path, withExamples(readFileSync(ROOT + path, 'utf8')));
}
