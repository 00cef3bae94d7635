import { attribution } from './attribution.ts';
import { cost } from './cost.ts';
import { extraction } from './extraction.ts';
import { gold } from './gold.ts';
import { hostile } from './hostile.ts';
import { names } from './names.ts';
import { pages } from './pages.ts';
import { places } from './places.ts';
import { plain } from './plain.ts';
import { poison } from './poison.ts';
import { speed } from './speed.ts';
import { stories } from './stories/command.ts';
import { times } from './times.ts';
import { turns } from './turns.ts';

const USAGE = `usage: npm run bench -- gold [--json] [--gate]           the annotated articles beside the checkout, and renamed
       npm run bench -- attribution [--reader NAME] [--json] [--gate]            who said what: corpus and PolNeAR, network or rules
       npm run bench -- names [--reader NAME] [--json] [--gate]                  names and parts of speech on test parts of corpora
       npm run bench -- times [--json] [--gate] [--misses]                       expressions of time and their values
       npm run bench -- places [--json] [--gate]         places found and placed: LGL, GeoVirus, the annotated articles
       npm run bench -- speed [--reader NAME] [--json]                           reading by CPU-second, memory, start, two processes
       npm run bench -- cost [--articles N[,N…]] [--json]                        what 5, 50, 200 and 1,000 articles cost
       npm run bench -- pages [--json] [--gate]                                  the workbench: time and size of its pages
       npm run bench -- turns [--only KIND] [--misses] [--gate]                 chains, conflicts and days in short passages
       npm run bench -- plain [--misses] [--gate]       typing of plain texts: what was marked open, and held
       npm run bench -- extraction [--json] [--gate] [--only ours] [--pages N]   main text of pages, peers beside it
       npm run bench -- hostile [--json] [--gate] [--only PART]                  pages, bombs, hosts and archives that mean harm
       npm run bench -- poison [--outlets N] [--runs N] [--gate]                 fifty made-up outlets; one copy more
       npm run bench -- stories [--json]                 measure this program on every story
       npm run bench -- stories --misses [SLUG…]        the same, with what was missed (frozen stories stay closed)
       npm run bench -- stories --build [SLUG…]         marked text to articles and gold, then check
       npm run bench -- stories --check [SLUG…]         check, write nothing
       npm run bench -- stories --claims SLUG           the claims with their counts, for a writer to read
       npm run bench -- stories --gate                  fail where a figure is below its floor (bench/floors.json)
       npm run bench -- stories --baselines             what trivial systems score
       npm run bench -- stories --score SLUG=FILE…      score another system's dossiers`;

const [what, ...rest] = process.argv.slice(2);
if (what === 'stories') process.exitCode = await stories(rest);
else if (what === 'gold') process.exitCode = await gold(rest);
else if (what === 'extraction') process.exitCode = await extraction(rest);
else if (what === 'hostile') process.exitCode = await hostile(rest);
else if (what === 'attribution') process.exitCode = await attribution(rest);
else if (what === 'names') process.exitCode = await names(rest);
else if (what === 'times') process.exitCode = await times(rest);
else if (what === 'places') process.exitCode = await places(rest);
else if (what === 'speed') process.exitCode = await speed(rest);
else if (what === 'pages') process.exitCode = await pages(rest);
else if (what === 'cost') process.exitCode = await cost(rest);
else if (what === 'poison') process.exitCode = poison(rest);
else if (what === 'plain') process.exitCode = plain(rest);
else if (what === 'turns') process.exitCode = turns(rest);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
