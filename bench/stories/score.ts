import { readFileSync } from 'node:fs';
import { builtSlugs, load, type StoryGold } from '../marks/folder.ts';
import { type Figure, headlines, measure, shares } from '../score/measure.ts';
import { pooled, type Tally } from '../score/tally.ts';

/** The figures of one system over stories. */
export interface Score {
  readonly system: string;
  readonly stories: number;
  /** The headline figures over all stories. */
  readonly headline: readonly Figure[];
  /** Every share behind them. */
  readonly detail: readonly Figure[];
  /** The same over the stories that were open while rooms were worked on, and over the frozen ones. */
  readonly byGroup: readonly { readonly group: string; readonly headline: readonly Figure[] }[];
  readonly byStory: readonly {
    readonly slug: string;
    readonly frozen: boolean;
    readonly headline: readonly Figure[];
  }[];
}

/** `dossierOf` gives any system's dossier of a story; what it lacks scores zero. */
export function score(system: string, stories: readonly StoryGold[], dossierOf: (gold: StoryGold) => unknown): Score {
  const each = stories.map((gold): { gold: StoryGold; tally: Tally } => ({
    gold,
    tally: measure(dossierOf(gold), gold),
  }));
  const all = pooled(each.map(({ tally }) => tally));
  const group = (name: string, frozen: boolean) => {
    const own = each.filter(({ gold }) => gold.frozen === frozen).map(({ tally }) => tally);
    return { group: `${name} (${own.length})`, headline: headlines(pooled(own)) };
  };
  return {
    system,
    stories: stories.length,
    headline: headlines(all),
    detail: shares(all),
    byGroup: [group('open', false), group('frozen *', true)],
    byStory: each.map(({ gold, tally }) => ({ slug: gold.slug, frozen: gold.frozen, headline: headlines(tally) })),
  };
}

export const allStories = (): StoryGold[] => builtSlugs().map((slug) => load(slug));

/** `SLUG=FILE` pairs: another system's dossier files. A story without a file scores zero. */
export function scoreFiles(pairs: readonly string[], stories: readonly StoryGold[]): Score {
  const files = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  return score('files', stories, ({ slug }) => {
    const file = files.get(slug);
    return file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));
  });
}

const line = ({ name, value, n, N }: Figure, width: number): string =>
  `${name.padEnd(width)} ${value.toFixed(3)}${N === undefined ? '' : ` (${n}/${N})`}`;

export function table({ system, stories, headline, detail, byGroup, byStory }: Score): string {
  const width = Math.max(...detail.map(({ name }) => name.length));
  const names = headline.map(({ name }) => name);
  const cell = (figures: readonly Figure[], name: string): string =>
    (figures.find((each) => each.name === name)?.value.toFixed(2) ?? '–').padStart(Math.max(5, name.length + 1));
  const wide = Math.max(5, ...byStory.map(({ slug }) => slug.length + 2));
  return [
    `${system}: ${stories} stories. Headline figures:`,
    ...headline.map((figure) => line(figure, width)),
    '',
    'All shares (n of N):',
    ...detail.map((figure) => line(figure, width)),
    '',
    `${'story'.padEnd(wide)}${names.map((name) => name.padStart(Math.max(5, name.length + 1))).join('')}`,
    ...byStory.map(
      (each) =>
        `${`${each.slug}${each.frozen ? ' *' : ''}`.padEnd(wide)}${names.map((name) => cell(each.headline, name)).join('')}`,
    ),
    ...byGroup.map((each) => `${each.group.padEnd(wide)}${names.map((name) => cell(each.headline, name)).join('')}`),
    '* frozen: nobody opens it while rooms are worked on',
  ].join('\n');
}
