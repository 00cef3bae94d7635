import type { StoryGold } from '../marks/folder.ts';
import { alignment, counting } from './counting.ts';
import { disputes } from './disputes.ts';
import { findings } from './findings.ts';
import { link } from './links.ts';
import { read } from './said.ts';
import { quotations, speech } from './speech.ts';
import { structure, surface } from './structure.ts';
import { Counter, f1, harmonic, shareOf, type Tally } from './tally.ts';

/** One dossier against one story. */
export const measure = (dossier: unknown, gold: StoryGold): Tally => counted(dossier, gold).tally;

/** What a dossier misses of a story, a line each. */
export const missesOf = (dossier: unknown, gold: StoryGold): readonly string[] => counted(dossier, gold).misses;

function counted(dossier: unknown, gold: StoryGold): Counter {
  const count = new Counter();
  const said = read(dossier, gold.dossier);
  const links = link(said, gold);
  structure(count, said, gold);
  counting(count, links, gold);
  disputes(count, said.claims, { gold, links });
  alignment(count, said.claims, links, gold);
  findings(count, said, gold);
  speech(count, said, links, gold);
  quotations(count, said, gold);
  surface(count, said, gold);
  return count;
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Of a plain share. */
  readonly n?: number;
  readonly N?: number;
}

const KINDS = ['copy', 'excerpt', 'rewrite', 'siblings', 'common-source', 'independent'];

/** The mean over the kinds that the gold has. */
function macroF1(tally: Tally): number | null {
  const each = KINDS.flatMap((kind) => f1(tally, `derivation.recall ${kind}`, `derivation.precision ${kind}`) ?? []);
  return each.length === 0 ? null : each.reduce((sum, value) => sum + value, 0) / each.length;
}

/**
 * The headline figures. Each asks for a thing and its opposite, so that always saying the same earns next to nothing;
 * the README says what each measures.
 */
export function headlines(tally: Tally): Figure[] {
  const share = (name: string): number | null => shareOf(tally, name);
  const all: [string, number | null][] = [
    ['origins', harmonic([share('origins.one or none'), share('origins.two or more')])],
    ['reports', harmonic([share('reports.fewer than outlets'), share('reports.as many as outlets')])],
    ['independence', harmonic([share('passages.reports exact'), share('press.pairs kept apart')])],
    ['derivation', macroF1(tally)],
    ['partition', share('partition.exact')],
    ['chain', harmonic([share('chain.nested'), share('chain.flat')])],
    ['conflict', harmonic([share('conflict.recall'), share('controls.respected')])],
    ['drift', f1(tally, 'drift.recall', 'drift.precision')],
    ['errors', f1(tally, 'error.recall', 'error.precision')],
    ['alignment', harmonic([share('alignment.true paraphrases together'), share('alignment.distortions kept apart')])],
    ['quotations', f1(tally, 'quotations.pairs recall', 'quotations.pairs precision')],
  ];
  return all.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** Every plain share, in the order of its name. */
export const shares = (tally: Tally): Figure[] =>
  [...tally]
    .filter(([, { N }]) => N > 0)
    .map(([name, { n, N }]) => ({ name, value: n / N, n, N }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
