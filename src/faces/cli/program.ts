import { Command, Option } from 'commander';
import { EXPORTS } from '../../index.ts';
import { type DossierFlags, dossierCommand } from './dossier.ts';
import { type OpenFlags, openCommand } from './open.ts';
import { type ReadFlags, readCommand } from './read.ts';
import type { Services } from './services.ts';
import { type Exit, type Io, Teller } from './terminal.ts';

const SUMMARY = `Shows, for each claim in the articles that several outlets published about one event,
how many independent origins stand behind it. Nothing leaves this machine; nothing is
fetched but the addresses that you give.`;

const EXITS = `Exit codes: 0 done (also with warnings, as long as one article was read), 1 an output could
not be written, 2 wrong use, 3 no article could be read, 130 interrupted after what was
finished was given. Data goes to standard output, everything else to standard error.
NO_COLOR switches colours off.`;

const ARTICLES = 'files, folders, http(s) addresses, or - for standard input';

const INPUTS = `
Articles come as
  plain text and saved pages (.txt .md .html .htm .xhtml)
  feeds and news sitemaps (RSS, Atom, JSON Feed): at an address the texts they lead to are
      fetched, 50 at most; in a file their items are read as far as they carry words
  web archives (.warc .warc.gz .wacz): every page in them
  lines of JSON (.jsonl .ndjson): {"id", "text"}, {"id", "html", "url"}, or the fields of
      news-please or ninjs
Pages from an address are kept as they came in the folder of captures, which can be given
as an article itself: secondsource dossier FOLDER reads them again without a network.
`;

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
  $ secondsource dossier https://a.example/story https://b.example/story --captures story
      fetches the two pages and keeps them in story/
  $ secondsource dossier story/ --as memo > memo.md
  $ secondsource dossier story/ --as published-html > page.html
      names outlets as copying or differing only where a person accepted it (see open)
  $ secondsource dossier crawl.warc.gz --json | jq '.claims[] | .counts'
${INPUTS}`;

const READ_EXAMPLES = `
Examples:
  $ secondsource read bbc.txt
      lists who says what
  $ secondsource read --nl articles.jsonl > read.jsonl
      one JSON line per article, in the order of the input, as each is read
  $ secondsource read https://news.example/feed.xml
      every article that the feed leads to
  $ curl -s https://news.example/story | secondsource read -
${INPUTS}`;

const OPEN_EXAMPLES = `
Examples:
  $ secondsource open story/
      compares the articles and prints the address of the workbench; Ctrl-C ends it
  $ secondsource open report/dossier.json
      opens a dossier that was saved before: its screens need nothing else
  $ secondsource open a.txt b.html --port 4100
${INPUTS}`;

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const gazetteer = (): Option =>
  new Option(
    '--gazetteer <FILE>',
    'CSV of places that win over the built-in ones: name,latitude,longitude[,country,admin1,precision]',
  );

const captures = (): Option =>
  new Option('--captures <DIR>', "keep fetched pages here (else in this user's data folder)");
const decisions = (): Option =>
  new Option('--decisions <FILE>', 'what persons decided (else secondsource.decisions beside the articles)');
const noCaptures = (): Option => new Option('--no-captures', 'keep no fetched page');

/** The commands and their options. `finish` receives the exit code of the command that ran. */
export function programOf(services: Services, io: Io, finish: (exit: Exit) => void): Command {
  const program = new Command('secondsource')
    .description(SUMMARY)
    .version(services.version, '--version', 'print the version')
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
    .addOption(
      new Option('--as <FORM>', 'print it in another form')
        .choices(Object.keys(EXPORTS))
        .conflicts(['json', 'html', 'out']),
    )
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
    .addOption(gazetteer())
    .addOption(decisions())
    .addOption(captures())
    .addOption(noCaptures())
    .option('--quiet', 'no warnings and no progress on standard error')
    .addHelpText('after', DOSSIER_EXAMPLES)
    .action(async (articles: string[], flags: DossierFlags & { quiet?: true }) => {
      const teller = new Teller(io, flags.quiet === true);
      finish(await dossierCommand(articles, flags, services, io, teller));
      teller.done();
    });
  program
    .command('read')
    .summary('read each article by itself')
    .description('Reads each article by itself, before any comparison: who says what, when and where.')
    .argument('<ARTICLE...>', ARTICLES)
    .addOption(new Option('--json', 'print one JSON array').conflicts('nl'))
    .addOption(new Option('--nl', 'print one JSON line per article, as each is read').conflicts('json'))
    .addOption(gazetteer())
    .addOption(captures())
    .addOption(noCaptures())
    .option('--quiet', 'no warnings and no progress on standard error')
    .addHelpText('after', READ_EXAMPLES)
    .action(async (articles: string[], flags: ReadFlags & { quiet?: true }) => {
      finish(await readCommand(articles, flags, services, io, new Teller(io, flags.quiet === true)));
    });
  addOpen(program, services, io, finish);
  return program;
}

function addOpen(program: Command, services: Services, io: Io, finish: (exit: Exit) => void): void {
  program
    .command('open')
    .summary('look at the articles of one event in a browser')
    .description(
      'Compares articles, or takes a dossier that was saved, and serves it to a browser on this machine until Ctrl-C.',
    )
    .argument('<ARTICLE...>', `${ARTICLES}; or one dossier.json`)
    .option('--port <N>', 'listen at this port (else at one that is free)')
    .option('--host <NAME>', 'listen at this name or address; beyond this machine the address has a token', '127.0.0.1')
    .option('--outlet <file=name>', 'the outlet of an article, as for dossier; repeatable', collect)
    .option('--published <file=date>', 'its date of publication, ISO 8601; repeatable', collect)
    .addOption(gazetteer())
    .addOption(decisions())
    .addOption(captures())
    .addOption(noCaptures())
    .option('--quiet', 'no warnings and no progress on standard error')
    .addHelpText('after', OPEN_EXAMPLES)
    .action(async (articles: string[], flags: OpenFlags & { quiet?: true }) => {
      finish(await openCommand(articles, flags, services, io, new Teller(io, flags.quiet === true)));
    });
}
