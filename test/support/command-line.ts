import { readInputs, sha256 } from '../../src/adapters/files.ts';
import type { Services } from '../../src/faces/cli/services.ts';
import type { Library } from '../../src/faces/engine/jobs.ts';
import { createLocalEngine } from '../../src/faces/engine/local.ts';
import type { ClosingOpener } from '../../src/faces/engine/opener.ts';
import {
  type Article,
  acquireEach,
  type Dossier,
  type Outcome,
  openInput,
  type Problem,
  type RawInput,
  renderJson,
  renderReading,
  renderText,
  type World,
} from '../../src/index.ts';

/** What a command line runs on in its tests: the real files and printing, no rooms behind them, and a web of three pages. */

const known = (value: string | undefined) =>
  value === undefined ? null : ({ value, basis: 'user', span: null, why: 'given' } as const);

/** The rooms that are not under test, in a few lines: one article each, nothing compared. */
const library: Library = {
  openInput,
  acquireEach,
  cleanCapture: (capture, options): Outcome<Article> => {
    const published = known(options.published.get(capture.source));
    return {
      value: {
        ...capture,
        segments: [],
        outlet: known(options.outlets.get(capture.source)),
        credits: [],
        title: null,
        authors: [],
        published: published && { ...published, anchor: null },
        updated: null,
        language: 'en',
      },
      problems: [],
    };
  },
  compareArticles: (articles, problems) =>
    emptyDossier(
      articles.map(({ value }) => value),
      problems,
    ),
  readArticle: ({ value }) => {
    if (value.text.includes('Rain')) throw new Error('a planted bug');
    return { id: 'x', article: value, entities: [], statements: [], times: [], places: [], problems: [] };
  },
  renderText,
  renderReading,
  exportPieces: (name, dossier) => [
    name === 'json' ? renderJson(dossier) : `<!doctype html><p>${dossier.articles.length}`,
  ],
};

const emptyDossier = (articles: readonly Article[], problems: readonly Problem[]): Dossier => ({
  schema: 'secondsource/dossier@1',
  madeBy: { program: 'secondsource', version: '9.9.9', resources: {} },
  articles: articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  reports: [],
  reportCount: { atLeast: articles.length, atMost: articles.length },
  derivations: [],
  pairsCompared: 0,
  versions: [],
  entities: [],
  statements: [],
  claims: [],
  quotations: [],
  findings: [],
  timeline: [],
  problems,
});

/** The pages of a small web. Everything else on it is not found. */
export const WEB: Readonly<Record<string, string>> = {
  'https://post.example/dam': 'The dam at Orley broke, the mayor said.',
  'https://post.example/feed': `<rss version="2.0"><channel><title>Post</title>
    <item><title>Dam</title><link>https://post.example/dam</link></item>
    <item><title>Fog</title><link>https://post.example/gone</link><description>Fog lay on Orley.</description></item>
    <item><title>Ice</title><link>https://post.example/ice</link></item></channel></rss>`,
};

/** What was asked of the web, and which folders were to keep it. */
export const asked: string[] = [];

function opener(captures: string | null): ClosingOpener {
  asked.push(`captures ${captures}`);
  return {
    fetch: async (source, more): Promise<RawInput> => {
      asked.push(source);
      const body = WEB[source];
      const capturedAt = '2031-05-01T09:00:00Z';
      if (body === undefined)
        return { source, bytes: null, failure: { code: 'fetch-failed', message: `${source}: not found.` }, capturedAt };
      const bytes = new TextEncoder().encode(body);
      return { source, bytes, failure: null, capturedAt, url: source, listing: more?.listing ?? null };
    },
    close: async () => {
      asked.push('closed');
    },
  };
}

export const services: Services = {
  version: '9.9.9',
  engine: () => createLocalEngine({ digest: sha256, world: () => 'world' as unknown as World }, library),
  readInputs,
  storedIn: async () => null,
  opener,
  ownPlaces: (file) =>
    file.includes('bad') ? { kind: 'wrong', why: `${file}, line 2, has no name.` } : { kind: 'places', places: [] },
  capturesFolder: 'kept',
  savedDossier: () => null,
  decisions: { beside: () => null, read: () => null, append: () => {} },
  digest: sha256,
  borders: () => {
    throw new Error('no map is drawn here');
  },
  serve: async (_shown, { host, port }) => {
    asked.push(`served at ${host} ${port}`);
    return { address: `http://${host}/`, close: async () => {} };
  },
};
