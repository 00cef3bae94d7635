import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lemmaOf } from './lemmas.ts';

/** Forms of verbs beside the base form that all of them have. */
const check = (base: string, ...forms: string[]): void =>
  assert.deepEqual(
    forms.map((form) => lemmaOf(form)),
    forms.map(() => base),
  );

test('P10 a verb has the base form of the dictionary', () => {
  check('say', 'said', 'says', 'saying');
  check('remain', 'remained', 'remains', 'remaining');
  check('appear', 'appeared', 'appearing');
  check('visit', 'visited', 'visits', 'visiting');
  check('raid', 'raided', 'raiding');
  check('invade', 'invaded', 'invading');
  check('explode', 'exploded', 'exploding');
  check('kill', 'killed', 'killing');
  check('cancel', 'cancelled', 'canceled', 'cancelling');
  check('install', 'installed', 'installing');
  check('change', 'changed', 'changing');
  check('belong', 'belonged', 'belonging');
  check('pass', 'passed', 'passing');
  check('vote', 'voted', 'voting');
  check('defeat', 'defeated', 'defeating');
  check('free', 'freed');
  check('exceed', 'exceed', 'exceeded');
  check('stop', 'stopped', 'stopping');
  check('lie', 'lied', 'lies', 'lying');
});
