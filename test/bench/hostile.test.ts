import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, type Hostile } from '../../bench/hostile.ts';

const nothing: Hostile = { shapes: null, bombs: null, hosts: null, archives: null };
const check = (result: Partial<Hostile>, figures: Record<string, number>): void =>
  assert.deepEqual(
    Object.fromEntries(figuresOf({ ...nothing, ...result }).map(({ name, value }) => [name, value])),
    figures,
  );
const trial = { verdict: { kind: 'read', problems: [] }, bytes: 16, ms: 40, peakMiB: 100, blockedMs: 3 } as const;

test('what did not run has no figure', () => check({}, {}));

test('a page without a verdict fails every promise; only a crash is a crash', () => {
  const row = { shape: 'nested', size: '16 KB', trial, ended: null } as const;
  const figures = (time: number, memory: number, free: number, crash: number) => ({
    'shapes.kinds': 1,
    'shapes.verdict within 2 s': time,
    'shapes.memory under 512 MB': memory,
    'shapes.main loop free': free,
    'shapes.without crash': crash,
  });
  const half = (other: object) => [row, { ...row, ...other }];
  check({ shapes: half({}) }, figures(1, 1, 1, 1));
  check({ shapes: half({ trial: null, ended: 'killed' }) }, figures(0.5, 0.5, 0.5, 1));
  check({ shapes: half({ trial: null, ended: 'crashed' }) }, figures(0.5, 0.5, 0.5, 0.5));
  check({ shapes: half({ trial: { ...trial, ms: 2001 } }) }, figures(0.5, 1, 1, 1));
  check({ shapes: half({ trial: { ...trial, peakMiB: 500 } }) }, figures(1, 0.5, 1, 1));
  check({ shapes: half({ trial: { ...trial, blockedMs: 101 } }) }, figures(1, 1, 0.5, 1));
});

test('bombs, hosts and archives: shares of what was tried, and nothing tried is nothing kept', () => {
  const bomb = {
    name: 'gzip',
    wireBytes: 90,
    decodedKept: 5,
    stoppedAt5MiB: true,
    rssGrowthMiB: 9,
    ms: 4,
  };
  check(
    { bombs: [bomb, { ...bomb, stoppedAt5MiB: false, rssGrowthMiB: 64 }] },
    { 'bombs.stopped at 5 MiB': 0.5, 'bombs.growth under 64 MiB': 0.5 },
  );
  check(
    { hosts: { forms: 60, tried: 200, reached: 1, byRoute: { direct: 1 } } },
    { 'hosts.forms': 60, 'hosts.kept from the canary': 0.995 },
  );
  check(
    { hosts: { forms: 0, tried: 0, reached: 0, byRoute: {} } },
    { 'hosts.forms': 0, 'hosts.kept from the canary': 0 },
  );
  const alone = {
    truncations: 10,
    flaggedTruncations: 8,
    unflagged: [4, 6],
    noticed: 1,
    flips: 4,
    flaggedFlips: 4,
    unflaggedFlips: [],
  };
  const indexed = {
    truncations: 10,
    flaggedTruncations: 10,
    unflagged: [],
    noticed: 0,
    flips: 4,
    flaggedFlips: 3,
    unflaggedFlips: [7],
  };
  check(
    { archives: { alone, indexed } },
    {
      'archives.truncations flagged': 0.8,
      'archives.truncations not silent': 0.9,
      'archives.truncations beside an index flagged': 1,
      'archives.flips': 4,
      'archives.flips flagged': 1,
      'archives.flips beside an index flagged': 0.75,
    },
  );
});
