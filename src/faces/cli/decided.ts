import { type Decision, parseDecisions } from '../../index.ts';
import type { Services } from './services.ts';
import type { Teller } from './terminal.ts';

/** `--decisions FILE`, or the file beside the articles. */
export interface DecisionsFlag {
  readonly decisions?: string;
}

/** What was decided before, and the file in which it is kept; null where there is no place for one. */
export interface DecidedBefore {
  readonly file: string | null;
  readonly decisions: readonly Decision[];
}

/** The decisions about these articles. A file that cannot be read is an error (null); a line in it that holds none is a warning. */
export function decidedBefore(
  args: readonly string[],
  { decisions: given }: DecisionsFlag,
  services: Services,
  teller: Teller,
): DecidedBefore | null {
  const file = given ?? services.decisions.beside(args);
  if (file === null) return { file, decisions: [] };
  try {
    const text = services.decisions.read(file);
    if (text === null) return { file, decisions: [] };
    const { decisions, wrongLines } = parseDecisions(text);
    for (const line of wrongLines.slice(0, WRONG_LINES_TOLD))
      teller.note(`${file}, line ${line}, holds no decision and was passed over.`);
    if (decisions.length > 0) teller.note(`decisions of ${file}: ${decisions.length}.`);
    return { file, decisions };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    teller.error(`--decisions ${file} could not be read (${code}): check its permissions.`);
    return null;
  }
}

/** Bad lines named one by one; a file of another kind would have thousands. */
const WRONG_LINES_TOLD = 5;
