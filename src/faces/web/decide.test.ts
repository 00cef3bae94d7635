import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fictionalDossier } from '../../../test/support/dossier.ts';
import { createWorkbench, type Decision, type Dossier } from '../../index.ts';
import { createApp } from './app.ts';

const HOST = 'desk.example';

/** A workbench with a file of decisions in memory. */
function desk(dossier: Dossier = fictionalDossier()) {
  const kept: Decision[] = [];
  const workbench = createWorkbench(dossier, { decisions: () => kept, keptIn: 'story/secondsource.decisions' });
  const app = createApp({
    workbench,
    decide: (decision) => {
      kept.push(decision);
    },
    assets: new Map(),
    door: { answersTo: (name) => name === HOST, token: null },
  });
  const get = async (path: string): Promise<string> =>
    (await app.request(`http://${HOST}${path}`, { headers: { host: HOST } })).text();
  const send = (fields: Record<string, string>) =>
    app.request(`http://${HOST}/decide`, {
      method: 'POST',
      headers: { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  return { kept, get, send };
}

/** The hidden field of a form that names its line, as a browser would send it. */
const aboutIn = (page: string): string =>
  (/name="about" value="([^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

for (const path of ['/decide/finding/1', '/decide/pair/A/B', '/decide/status/2', '/decide/member/1/2'])
  test(`U22 what is decided at ${path} is kept with author and time, and shown at once`, async () => {
    const { kept, get, send } = desk();
    const form = await get(path);
    const answer = await send({
      about: aboutIn(form),
      verdict: 'accept',
      note: 'checked',
      author: 'Ann Low',
      back: path,
    });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), path);
    assert.deepEqual([kept.length, kept[0]?.author, kept[0]?.note], [1, 'Ann Low', 'checked']);
    assert.match(kept[0]?.decidedAt ?? '', /^\d{4}-\d\d-\d\dT.*Z$/);
    assert.match(await get(path), /Accepted by Ann Low/);
    assert.match(await get('/review'), /Accepted by Ann Low.*applies from the next run on/);
  });

test('U22 the review goes on with the next line until nothing awaits', async () => {
  const { get, send } = desk();
  let left = Number(/(\d+) left/.exec(await get('/review'))?.[1]);
  assert.ok(left > 2);
  for (; left > 0; left--) {
    const page = await get('/review');
    assert.match(page, new RegExp(`${left} left`));
    assert.equal(
      (await send({ about: aboutIn(page), verdict: 'reject', author: 'Ann Low', back: '/review' })).status,
      303,
    );
  }
  assert.match(await get('/review'), /Nothing awaits a decision/);
});

test('U22 an amendment keeps what the person put in the place of the machine’s words', async () => {
  const { kept, get, send } = desk();
  const about = aboutIn(await get('/decide/pair/A/B'));
  await send({ about, verdict: 'amend', relation: 'siblings', from: '', note: '', author: 'Ann Low', back: '/review' });
  assert.deepEqual(kept[0]?.amendment, { relation: 'siblings', from: null });
});

test('U22 findings and pairs say what was decided where they stand', async () => {
  const { get, send } = desk();
  await send({
    about: aboutIn(await get('/decide/finding/2')),
    verdict: 'reject',
    author: 'Ann Low',
    note: 'same office',
  });
  assert.match(await get('/findings'), /<p class="decided reject"><b><bdi>Rejected by Ann Low, [^<]*: same office/);
});

for (const [why, change] of [
  ['no line', { about: '' }],
  ['a line of another shape', { about: '{"kind":"derivation"}' }],
  ['no verdict', { verdict: '' }],
  ['a verdict that there is not', { verdict: 'praise' }],
  ['no author', { author: ' ' }],
] as const)
  test(`U23 a form with ${why} keeps nothing`, async () => {
    const { kept, get, send } = desk();
    const about = aboutIn(await get('/decide/finding/1'));
    const answer = await send({ about, verdict: 'accept', author: 'Ann Low', ...change });
    assert.equal(answer.status, 400);
    assert.deepEqual(kept, []);
  });

for (const back of [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:x',
  '/a\r\nset-cookie: x=1',
])
  test(`U23 ${JSON.stringify(back)} is no way back`, async () => {
    const { get, send } = desk();
    const about = aboutIn(await get('/decide/finding/1'));
    const answer = await send({ about, verdict: 'accept', author: 'Ann Low', back });
    assert.equal(answer.headers.get('location'), '/review');
  });

test('U23 without a file nobody can decide, and the screens say so', async () => {
  const app = createApp({
    workbench: createWorkbench(fictionalDossier()),
    decide: null,
    assets: new Map(),
    door: { answersTo: () => true, token: null },
  });
  const page = await (await app.request(`http://${HOST}/decide/finding/1`, { headers: { host: HOST } })).text();
  assert.match(page, /There is no file for decisions/);
});
