import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalEntity } from '../model/reading.ts';
import { samePerson } from './same-person.ts';

const person = (name: string): LocalEntity => {
  const words = name.split(' ');
  const roles = words.filter((w) => /^\p{Ll}/u.test(w));
  const nameWords = words.filter((w) => !roles.includes(w));
  return { kind: 'person', name, forms: [name], nameWords, roles, belongsTo: null, acronym: null };
};
const one = (a: string, b: string): void => assert.ok(samePerson(person(a), person(b)), `${a} | ${b}`);
const two = (a: string, b: string): void => assert.ok(!samePerson(person(a), person(b)), `${a} | ${b}`);

test('E1 spellings that transliterations give are one person', () => {
  one('Volodymyr Hrytsenko', 'Wolodymyr Hryzenko');
  one('Mikhail Gorlunov', 'Michail Gorlunow');
  one('Yusuf Hamadi', 'Youssef Hammadi');
  one('Mohammad Karimi', 'Muhammad Karimi');
  one('Kim Jong-sun', 'Kim Jong Sun');
});

test('E1 a short form or an initial stands for the given name', () => {
  one('Robert Hale', 'Bob Hale');
  one('Bill Tarn', 'William Tarn');
  one('J. Hale', 'John Hale');
  one('Hale', 'John Hale');
  two('Bob Hale', 'William Hale');
});

test('E2 two people of one family name are two', () => {
  two('Tomas Vale', 'Mira Vale');
  two('Michael Tarn', 'Michelle Tarn');
  two('Daniel Tarn', 'Daniela Tarn');
  two('Andrej Kovac', 'Andrea Kovac');
  two('Sergei Volkov', 'Anna Volkova');
  two('Tomas Marr', 'Tomas Marr Jr');
  two('ms Lan', 'Ivo Lan');
  two('mr Lan', 'mrs Lan');
});
