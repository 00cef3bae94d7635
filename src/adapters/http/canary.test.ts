import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canary } from '../../../bench/hostile/hosts.ts';
import { under } from '../../../test/house/tree.ts';
import { POLICY } from '../../faces/web/guard.ts';

test('F3 F4 no spelling of a private host is reached, by no route', async () => {
  const { forms, tried, reached, byRoute, triedByRoute, control } = await canary();
  assert.ok(forms >= 60 && tried >= 300, `${forms} forms, ${tried} tries`);
  for (const [route, count] of Object.entries(triedByRoute)) assert.equal(count, forms, route);
  assert.deepEqual(
    Object.values(byRoute),
    Object.values(byRoute).map(() => 0),
  );
  assert.equal(reached, 0);
  // Were nothing checked, each of the few forms that spell this machine would be reached by each route.
  for (const [route, count] of Object.entries(control)) assert.equal(count, 5, route);
});

const sources = under('src/').filter(({ path }) => !path.endsWith('.test.ts'));
/** Runs in the reader's browser, under a policy that lets it ask nobody but the server that it came from. */
const CLIENT = 'src/faces/web/client/';
const elsewhere = sources.filter(({ path }) => !path.startsWith('src/adapters/http/') && !path.startsWith(CLIENT));
const saying = (pattern: RegExp): string[] =>
  elsewhere.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('F1 no other source imports what opens connections', () => {
  const network = /['"](?:(?:node:)?(?:net|tls|dns|http|https|http2|dgram|dns\/promises)|undici)['"]/;
  assert.ok(sources.some(({ text }) => network.test(text)));
  assert.deepEqual(saying(network), []);
  assert.deepEqual(
    saying(/(?:\b(?:await|return|new|globalThis\s*\.)|=>|[=(,?])\s*(?:fetch|WebSocket|EventSource)\s*\(/),
    [],
  );
});
test('F1 the workbench’s client asks for paths of its own server, and the policy allows no other', () => {
  const asked = sources
    .filter(({ path }) => path.startsWith(CLIENT))
    .flatMap(({ text }) =>
      [...text.matchAll(/\bfetch\((?<what>[^;]*?)\)(?:;|\n)/g)].map(({ groups }) => groups?.what ?? ''),
    );
  assert.equal(asked.length, 2);
  for (const what of asked) assert.match(what, /^`\/claim\/|^page\.replace/);
  assert.match(POLICY, /connect-src 'self';/);
});
test('F1 no other source touches the check of addresses', () =>
  assert.deepEqual(saying(/\b(?:permits|dial|resolveBySystem|rejectUnauthorized)\b\s*[:(,}]/), []));
test('F1 nothing here reads the environment', () =>
  assert.deepEqual(
    sources.filter(({ path, text }) => path.startsWith('src/adapters/http/') && /\bprocess\b/.test(text)),
    [],
  ));
