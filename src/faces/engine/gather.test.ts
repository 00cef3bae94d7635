import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleId, Lead, Listing, RawInput } from '../../index.ts';
import { type Gathered, gather, LEADS_FOLLOWED_MOST, type Stored } from './gather.ts';
import type { Engine, Job, Reply } from './messages.ts';

/**
 * A small world: an address or a path has a text, and a text that begins with `feed` leads to the addresses after it;
 * `url=words` is an item that carries words.
 */
const raw = (source: string, text: string | undefined, listing: Listing | null = null): RawInput =>
  text === undefined
    ? { source, bytes: null, failure: { code: 'fetch-failed', message: `${source} is not there.` }, capturedAt: null }
    : { source, bytes: new TextEncoder().encode(text), failure: null, capturedAt: null, listing };

const LISTING = {
  kind: 'feed',
  title: null,
  authors: [],
  outlet: null,
  published: null,
  updated: null,
  credits: [],
  language: null,
} as const;

const line = (source: string, text: string): Reply => ({ kind: 'line', at: 0, id: source as ArticleId, source, text });

function lead(word: string): Lead {
  const [url = '', words] = word.split('=');
  const carried = words === undefined ? null : ({ source: url, text: words } as Lead['carried']);
  return { url, listing: LISTING, carried };
}

/** Says of each opening what it was given, and leads where feeds lead if they are to be followed. */
const engine: Engine = {
  async *run(job: Job) {
    if (job.kind === 'compare') return;
    if (job.what.kind === 'capture') yield line(job.what.capture.source, `carried ${job.what.capture.text}`);
    else {
      const { input, follow } = job.what;
      if (input.failure) {
        yield {
          kind: 'problems',
          problems: [{ code: input.failure.code, article: null, span: null, message: input.failure.message }],
        };
        return;
      }
      const text = new TextDecoder().decode(input.bytes ?? undefined);
      const [first, ...words] = text.split(' ');
      if (first === 'feed' && follow) for (const word of words) yield { kind: 'lead', lead: lead(word) };
      else yield line(input.source, `${text}${input.listing ? ' (listed)' : ''}`);
    }
  },
  close: async () => {},
};

interface World {
  readonly web?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly stored?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What the arguments give, `source: text` or the message of a problem, and what was fetched for it. */
async function check(
  args: string,
  { web = {}, files = {}, stored, signal }: World,
  expected: readonly string[],
  fetched?: readonly string[],
) {
  const asked: string[] = [];
  const replies = gather(args.split(' '), {
    engine,
    readInputs: async function* (paths) {
      for (const path of paths) yield raw(path, files[path]);
    },
    storedIn: async (path): Promise<Stored | null> =>
      path === 'kept' && stored
        ? {
            inputs: (async function* () {
              for (const [url, text] of Object.entries(stored)) yield raw(url, text);
            })(),
            requested: new Set(Object.keys(stored)),
          }
        : null,
    opener: () => ({
      fetch: async (url, more) => {
        asked.push(url);
        return raw(url, web[url], more?.listing ?? null);
      },
    }),
    stdin: (async function* () {})(),
    signal: signal ?? new AbortController().signal,
    jobFor: (what) => ({ kind: 'open', what, stated: { outlets: [], published: [] }, skip: 0 }),
  });
  const said: string[] = [];
  const say = (reply: Gathered): readonly string[] =>
    reply.kind === 'line'
      ? [`${reply.source}: ${reply.text}`]
      : reply.kind === 'problems'
        ? reply.problems.map(({ message }) => message)
        : [];
  for await (const reply of replies) said.push(...say(reply));
  assert.deepEqual(said, expected);
  if (fetched) assert.deepEqual(asked, fetched);
}

const A = 'https://a.example/';

test('E8 arguments come in their order, whatever they are', () =>
  check('x.txt https://a.example/ y.txt', { files: { 'x.txt': 'X', 'y.txt': 'Y' }, web: { [A]: 'page' } }, [
    'x.txt: X',
    `${A}: page`,
    'y.txt: Y',
  ]));
test('E8 a feed at an address is followed, and its pages know that they were listed', () =>
  check('https://a.example/', { web: { [A]: `feed ${A}1 ${A}2`, [`${A}1`]: 'one', [`${A}2`]: 'two' } }, [
    `${A}1: one (listed)`,
    `${A}2: two (listed)`,
  ]));
test('E8 a feed in a file is not followed', () =>
  check('f.xml', { files: { 'f.xml': `feed ${A}1` } }, [`f.xml: feed ${A}1`], []));
test('E8 a list of sitemaps is followed for two steps and no more', () =>
  check(A, { web: { [A]: `feed ${A}map`, [`${A}map`]: `feed ${A}1`, [`${A}1`]: `feed ${A}2` } }, [
    `${A}1: feed ${A}2 (listed)`,
  ]));
test('E8 an address that two feeds name is followed once', () =>
  check(`${A}f ${A}g`, { web: { [`${A}f`]: `feed ${A}1 ${A}1`, [`${A}g`]: `feed ${A}1`, [`${A}1`]: 'one' } }, [
    `${A}1: one (listed)`,
  ]));
test('E8 of a long list the first are followed, and the rest is told', () => {
  const all = Array.from({ length: LEADS_FOLLOWED_MOST + 1 }, (_, i) => `${A}${i}`);
  const web = { [A]: `feed ${all.join(' ')}`, ...Object.fromEntries(all.map((url) => [url, 'page'])) };
  return check(A, { web }, [
    `${A} leads to 51 texts; the first 50 were followed. Give the addresses of the articles that you need.`,
    ...all.slice(0, LEADS_FOLLOWED_MOST).map((url) => `${url}: page (listed)`),
  ]);
});
test('E9 carried words stand in for a page that is not there', () =>
  check(A, { web: { [A]: `feed ${A}1=fog` } }, [
    `${A}1 is not there. The words that its feed carries were read instead.`,
    `${A}1: carried fog`,
  ]));
test('E9 an item without an address is its words', () =>
  check(A, { web: { [A]: 'feed urn:1=fog' } }, ['urn:1: carried fog'], [A]));
test('E10 a folder of captures is read without fetching', () =>
  check('kept', { stored: { [A]: `feed ${A}1`, [`${A}1`]: 'one' } }, [`${A}1: one`], []));
test('E10 what a stored feed carries stands in for a page that was not stored', () =>
  check(
    'kept',
    { stored: { [A]: `feed ${A}1=fog` } },
    [
      `${A}1 is not among the captures: give its address to fetch it. The words that its feed carries were read instead.`,
      `${A}1: carried fog`,
    ],
    [],
  ));
test('E11 after an interruption nothing new is begun', () =>
  check('x.txt', { files: { 'x.txt': 'X' }, signal: AbortSignal.abort() }, []));
