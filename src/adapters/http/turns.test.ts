import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { localWeb, pages, redirect } from '../../../test/support/local-web.ts';
import { createFetcher } from './fetcher.ts';
import { Line, type Time, turnsOf } from './turns.ts';

const patient = new AbortController().signal;

/** A clock that only waiting moves, and what was waited, in milliseconds. */
function madeUpTime(): { readonly time: Time; readonly waits: number[] } {
  let now = 0;
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
  };
  return { time: { now: () => now, sleep }, waits };
}

/** How many work at the same time, at most, where each of these hosts is asked once. */
async function together(hosts: readonly string[]): Promise<number> {
  const turns = turnsOf(madeUpTime().time);
  let here = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++here);
    await setImmediate();
    here--;
  };
  await Promise.all(hosts.map((host) => turns.at(host, 'page', 0, patient, work)));
  return most;
}
test('F14 one host is asked once at a time', async () => assert.equal(await together(['a', 'a', 'a', 'a']), 1));
test('F14 two hosts are asked at once', async () => assert.equal(await together(['a', 'b', 'a', 'b']), 2));
test('F14 four hosts are asked at once, and no more', async () =>
  assert.equal(await together(['a', 'b', 'c', 'd', 'e', 'f', 'a']), 4));
test('F14 first come, first served', async () => {
  const turns = turnsOf(madeUpTime().time);
  const order: number[] = [];
  await Promise.all([0, 1, 2, 3].map((i) => turns.at('a', 'page', 0, patient, async () => void order.push(i))));
  assert.deepEqual(order, [0, 1, 2, 3]);
});
test('F14 the delay counts from the end of the last request', async () => {
  const { time, waits } = madeUpTime();
  const turns = turnsOf(time);
  const page = (host: string, ms: number) => turns.at(host, 'page', 1000, patient, () => time.sleep(ms, patient));
  await page('a', 300);
  await page('b', 400);
  await page('a', 0);
  assert.deepEqual(waits, [300, 400, 600, 0]);
});
test('F14 what follows from a page does not wait, and the next page waits for it', async () => {
  const { time, waits } = madeUpTime();
  const turns = turnsOf(time);
  for (const haste of ['page', 'follows', 'follows', 'page'] as const)
    await turns.at('a', haste, 1000, patient, async () => {});
  assert.deepEqual(waits, [1000]);
});
test('F16 whoever gives up leaves the line, and the others go on', async () => {
  const turns = turnsOf(madeUpTime().time);
  const giving = new AbortController();
  const first = Promise.withResolvers<void>();
  const done: string[] = [];
  const one = turns.at('a', 'page', 0, patient, () => first.promise);
  const two = turns.at('a', 'page', 0, giving.signal, async () => void done.push('two'));
  const three = turns.at('a', 'page', 0, patient, async () => void done.push('three'));
  giving.abort(new Error('given up'));
  await assert.rejects(two, /given up/);
  first.resolve();
  await Promise.all([one, three]);
  assert.deepEqual(done, ['three']);
});
test('F16 whoever gives up just when the place is free takes nobody else out of the line', async () => {
  const line = new Line(1);
  const giving = new AbortController();
  await line.enter(patient);
  const second = line.enter(giving.signal);
  const third = line.enter(patient);
  line.leave();
  giving.abort();
  await second;
  line.leave();
  const end = setImmediate('never');
  assert.equal(await Promise.race([third, end]), undefined);
});
test('F14 work that fails gives its turn back', async () => {
  const turns = turnsOf(madeUpTime().time);
  const failing = turns.at('a', 'page', 0, patient, async () => Promise.reject(new Error('broken')));
  await assert.rejects(failing, /broken/);
  assert.equal(await turns.at('a', 'page', 0, patient, async () => 'next'), 'next');
});

/** What is waited where these pages are fetched one after the other, in seconds. */
async function waited(robots: string, paths: readonly string[]): Promise<number[]> {
  const site = {
    '/robots.txt': robots,
    '/a': 'A',
    '/b': 'B',
    '/r': redirect('/a'),
    '/o': redirect('http://other.example/a'),
  };
  const web = await localWeb({ 'outlet.example': pages(site), 'other.example': pages({ '/a': 'A' }) });
  const { time, waits } = madeUpTime();
  const fetcher = createFetcher({ ...web.options, delayMs: 1000, time });
  for (const path of paths) await fetcher.fetch(path.startsWith('/') ? `http://outlet.example${path}` : path);
  await fetcher.close();
  await web.close();
  return waits.map((ms) => ms / 1000);
}
const delays = async (robots: string, paths: readonly string[], expected: readonly number[]) =>
  assert.deepEqual(await waited(robots, paths), expected);
test('F14 a second passes between two pages of a host', () => delays('', ['/a', '/b', '/a'], [1, 1]));
test('F14 a redirect within the host does not wait, one to another host waits for that host', async () => {
  await delays('', ['/r', '/r'], [1]);
  await delays('', ['http://other.example/a', '/o'], [1]);
});
test('F14 a Crawl-delay is kept, ten seconds at most', async () => {
  const asks = (robots: string, seconds: number) => delays(robots, ['/a', '/b'], [seconds]);
  await asks('User-agent: *\nCrawl-delay: 3', 3);
  await asks('User-agent: *\nCrawl-delay: 100', 10);
  await asks('User-agent: *\nCrawl-delay: Infinity', 10);
  await asks('User-agent: *\nCrawl-delay: 0.1', 1);
  await asks('User-agent: *\nCrawl-delay: -5', 1);
  await asks('User-agent: OtherBot\nCrawl-delay: 5', 1);
});
