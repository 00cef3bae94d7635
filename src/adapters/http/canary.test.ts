import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canary } from '../../../bench/hostile/hosts.ts';
import { under } from '../../../test/house/tree.ts';

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
const elsewhere = sources.filter(({ path }) => !path.startsWith('src/adapters/http/'));
const saying = (pattern: RegExp): string[] =>
  elsewhere.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

/** The workbench answers on this machine and asks nobody: the one other file that may name the module of servers. */
const SERVER = 'src/faces/web/serve.ts';
/** Runs in the browser, where the page's policy lets it ask the server that it came from and nobody else. */
const CLIENT = 'src/faces/web/client/';

test('F1 no other source imports what opens connections', () => {
  const network = /['"](?:(?:node:)?(?:net|tls|dns|http|https|http2|dgram|dns\/promises)|undici)['"]/;
  assert.ok(sources.some(({ text }) => network.test(text)));
  assert.deepEqual(saying(network), [SERVER]);
  assert.deepEqual(
    saying(/(?:\b(?:await|return|new|globalThis\s*\.)|=>|[=(,?])\s*(?:fetch|WebSocket|EventSource)\s*\(/).filter(
      (path) => !path.startsWith(CLIENT),
    ),
    [],
  );
});
test('F1 no other source touches the check of addresses', () =>
  assert.deepEqual(saying(/\b(?:permits|dial|resolveBySystem|rejectUnauthorized)\b\s*[:(,}]/), []));
test('F1 nothing here reads the environment', () =>
  assert.deepEqual(
    sources.filter(({ path, text }) => path.startsWith('src/adapters/http/') && /\bprocess\b/.test(text)),
    [],
  ));
