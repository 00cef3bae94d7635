import { type Command, CommanderError } from 'commander';
import { programOf } from './program.ts';
import type { Services } from './services.ts';
import { EXIT, type Exit, type Io } from './terminal.ts';

/**
 * Runs one command line (`argv` without the names of node and script) and gives its exit code. Touches no global:
 * output goes through `io`, work through `services`. Only bugs throw.
 */
export async function run(argv: readonly string[], io: Io, services: Services): Promise<Exit> {
  let exit: Exit = EXIT.done;
  let help = '';
  const program = programOf(services, io, (code) => {
    exit = code;
  });
  for (const command of [program, ...program.commands])
    settle(command, io, (text) => {
      help += text;
    });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await io.write(help);
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}

/** Commander neither exits nor prints by itself: help is data, a wrong use is an error. */
function settle(command: Command, io: Io, data: (text: string) => void): void {
  command.exitOverride().configureOutput({
    writeOut: data,
    writeErr: io.tell,
    outputError: (text, write) => write(`secondsource: ${text}`),
    getOutHelpWidth: () => io.out.width,
    getErrHelpWidth: () => io.out.width,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  command.showHelpAfterError(
    `(${[command.parent?.name(), command.name()].filter(Boolean).join(' ')} --help shows examples)`,
  );
}
