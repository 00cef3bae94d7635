import { Command, Option } from 'commander';
import { type DossierFlags, dossierCommand } from './dossier.ts';
import type { Library } from './library.ts';
import { type ReadFlags, readCommand } from './read.ts';
import { type Exit, type Io, Teller } from './terminal.ts';

const SUMMARY = `Shows, for each claim in the articles that several outlets published about one event,
how many independent origins stand behind it. Runs offline; nothing leaves this machine.`;

const EXITS = `Exit codes: 0 done (also with warnings, as long as one article was read), 1 an output could
not be written, 2 wrong use, 3 no article could be read. Data goes to standard output,
everything else to standard error. NO_COLOR switches colours off.`;

const ARTICLES = 'files, folders (.txt .md .html .htm .jsonl), or - for standard input';

const DOSSIER_EXAMPLES = `
Examples:
  $ secondsource dossier bbc.txt sky.html reuters.txt
      prints a summary: the answer, the claims with their counts, what differs
  $ secondsource dossier story/ --html story.html
      writes one page that opens in any browser, without a network
  $ secondsource dossier story/ --out report
      writes report/dossier.json, report/dossier.html and report/summary.txt
  $ secondsource dossier a.txt b.txt --outlet a.txt=Reuters --published a.txt=2025-04-08
      says what the texts do not; repeat the options for more articles
  $ secondsource dossier story/ --json | jq '.claims[] | .counts'
`;

const READ_EXAMPLES = `
Examples:
  $ secondsource read bbc.txt
      lists who says what
  $ secondsource read --nl articles.jsonl > read.jsonl
      one JSON line per article, in the order of the input, as each is read;
      the lines of articles.jsonl are {"id", "text"} or {"id", "html", "url"}
  $ curl -s https://news.example/story | secondsource read -
`;

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The commands and their options. `finish` receives the exit code of the command that ran. */
export function programOf<World>(library: Library<World>, io: Io, finish: (exit: Exit) => void): Command {
  const program = new Command('secondsource')
    .description(SUMMARY)
    .version(library.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', `\n${EXITS}\n`);
  program
    .command('dossier')
    .summary('compare the articles of one event')
    .description(
      'Compares articles about one event: who carries each claim, in whose words, and what changed on the way.',
    )
    .argument('<ARTICLE...>', ARTICLES)
    .addOption(new Option('--json', 'print the dossier as JSON').conflicts(['html', 'out']))
    .addOption(new Option('--html <FILE>', 'write the dossier as one page').conflicts(['json', 'out']))
    .addOption(
      new Option('--out <DIR>', 'write dossier.json, dossier.html and summary.txt').conflicts(['json', 'html']),
    )
    .option(
      '--outlet <file=name>',
      'the outlet of an article, by path or base name, - for standard input; repeatable',
      collect,
    )
    .option('--published <file=date>', 'its date of publication, ISO 8601; repeatable', collect)
    .option('--quiet', 'no warnings and no progress on standard error')
    .addHelpText('after', DOSSIER_EXAMPLES)
    .action(async (articles: string[], flags: DossierFlags & { quiet?: true }) => {
      const teller = new Teller(io, flags.quiet === true);
      finish(await dossierCommand(articles, flags, library, io, teller));
      teller.done();
    });
  program
    .command('read')
    .summary('read each article by itself')
    .description('Reads each article by itself, before any comparison: who says what, when and where.')
    .argument('<ARTICLE...>', ARTICLES)
    .addOption(new Option('--json', 'print one JSON array').conflicts('nl'))
    .addOption(new Option('--nl', 'print one JSON line per article, as each is read').conflicts('json'))
    .option('--quiet', 'no warnings and no progress on standard error')
    .addHelpText('after', READ_EXAMPLES)
    .action(async (articles: string[], flags: ReadFlags & { quiet?: true }) => {
      finish(await readCommand(articles, flags, library, io, new Teller(io, flags.quiet === true)));
    });
  return program;
}
