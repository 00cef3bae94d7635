// Writes docs/reference/cli.md from the help of the program itself, so the two cannot drift apart.
// Usage: node scripts/docs.ts; test/house/docs.test.ts says when it is due.
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Library } from '../src/faces/cli/library.ts';
import { programOf } from '../src/faces/cli/program.ts';
import type { Io } from '../src/faces/cli/terminal.ts';

/** Help is laid out for a page, whatever terminal this runs in. */
const WIDTH = 90;

const io: Io = {
  write: async () => {},
  tell: () => {},
  stdin: (async function* () {})(),
  out: { colour: false, width: WIDTH },
  err: { colour: false, live: false },
};

/** The program with its commands, for reading only: nothing that it could run is there. */
export const program = (): Command => programOf({ version: '' } as Library<never>, io, () => {});

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

if (import.meta.main) writeFileSync(new URL('../docs/reference/cli.md', import.meta.url), cliReference());
