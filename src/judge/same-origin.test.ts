import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity, EntityKind } from '../model/entity.ts';
import { entityId } from '../model/id.ts';
import { sameOrigin } from './same-origin.ts';

let count = 0;
/** `organisation the navy < Norland`: a kind, a name with other forms behind `;`, and a side behind `<`. */
function entity(told: string): Entity {
  const [, kind = '', names = '', party] = /^(\S+) ([^<]*?)(?: < (.*))?$/.exec(told) ?? [];
  const forms = names.split('; ');
  const id = entityId(++count);
  return { id, kind: kind as EntityKind, name: forms[0] ?? '', forms, mentions: [], party: party ?? null, place: null };
}
const one = (a: string, b: string) => assert.equal(sameOrigin(entity(a), entity(b)), true, `${a} | ${b}`);
const two = (a: string, b: string) => assert.equal(sameOrigin(entity(a), entity(b)), false, `${a} | ${b}`);

test('K4 a body without a name is what another text calls by the same words', () => {
  one('organisation the coastguard', 'organisation the Orrick coastguard');
  one('organisation The defence ministry', "organisation Norland's defence ministry < Norland");
  one('organisation the ministry', 'organisation the health ministry; the ministry');
  one('other the coastguard', 'other The coastguard');
});

test('K4 another word for what it is, or another side, makes two', () => {
  two('organisation the defence ministry', 'organisation the foreign ministry');
  two('organisation the defence ministry < Norland', 'organisation the defence ministry < Sudland');
  two('organisation the council', 'organisation the union');
});

test('K4 a spokesman of a body is the body', () => {
  one('person a navy spokesman', 'organisation The navy');
  one('person a police spokeswoman', 'group the police');
  two('person a navy spokesman', 'organisation the port authority');
  two('person a spokesman', 'organisation The navy');
});

test('K4 the family name alone, and the first word of a body', () => {
  one('organisation Carrow', 'person Ruth Carrow');
  one('place Velmar', 'organisation Velmar Petroleum');
  one('person a Brask spokeswoman < Brask', 'organisation Brask Minerals');
  two('organisation Ruth', 'person Ruth Carrow');
  two('place Kerrand', "organisation Kerrand's defence ministry");
});

test('K4 a document of the same noun', () => {
  one("document the engineers' report", "document a leaked engineers' report");
  two("document the engineers' report", 'document the auditors’ report');
});

test('K4 people are one by their whole name only, and groups that anybody may belong to are not joined here', () => {
  one('person Dovra Kellan', 'person Dovra Kellan');
  two('person Dovra Kellan', 'person Mira Kellan');
  two('person Kellan', 'person Dovra Kellan');
  two('group officials', 'group local officials');
  two('person a doctor', 'person a doctor');
});

test('K4 a name that holds another body’s name is that body; a person is the body in whose office he is introduced', () => {
  one('organisation Marsh Institute', 'organisation Marsh Institute for Coastal Studies');
  two('organisation Marsh Institute', 'organisation Marsh Bank');
  one('person Edda Roos < Marsh Institute for Coastal Studies', 'organisation Marsh Institute');
  two('person Edda Roos < Norland', 'place Norland');
});
