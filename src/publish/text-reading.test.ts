import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadLine } from '../model/dossier.ts';
import { type ArticleId, entityId, statementId } from '../model/id.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { renderReading } from './text-reading.ts';

const TEXT =
  'Mayor Ana Roth said “the dam broke”. Rain fell. Roads closed. Schools shut. Trains stood. Miners denied it on Monday.';
const id = 'a:1' as ArticleId;
const span = (words: string): Span => ({
  article: id,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  text: words,
});
const statement = (n: number, words: string, given: Partial<Statement>): Statement => ({
  id: statementId(n),
  article: id,
  content: [span(words)],
  voice: 'attributed',
  source: null,
  chain: [],
  cue: null,
  quoteMode: 'indirect',
  polarity: 'positive',
  attitude: 'asserts',
  certainty: 'certain',
  hedges: [],
  verification: [],
  statedAt: null,
  occurredAt: null,
  places: [],
  quantities: [],
  ...given,
});
const roth = entityId(1);
const line: ReadLine = {
  id: 'story.txt',
  article: {
    id,
    source: 'story.txt',
    sha256: '',
    mediaType: 'text/plain',
    capturedAt: null,
    url: null,
    text: TEXT,
    segments: [],
    outlet: { value: 'Orley Post', basis: 'text', span: null, why: '' },
    credits: [],
    title: { value: 'Dam breaks', basis: 'text', span: null, why: '' },
    authors: [],
    published: { value: '2031-05-06', basis: 'text', anchor: null, span: null, why: '' },
    updated: null,
    language: 'en',
  },
  entities: [{ id: roth, kind: 'person', name: 'Ana Roth', forms: [], mentions: [], party: null, place: null }],
  statements: [
    ...['Rain fell', 'Roads closed', 'Schools shut', 'Trains stood'].map((words, i) =>
      statement(i, words, { voice: 'outlet', quoteMode: 'none' }),
    ),
    statement(5, 'the dam broke', {
      source: { spans: [], entity: roth, name: 'Mayor' },
      chain: [roth],
      quoteMode: 'direct',
    }),
    statement(6, 'it', {
      source: { spans: [], entity: null, name: 'Miners' },
      attitude: 'denies',
      certainty: 'possible',
    }),
  ],
  times: [{ span: span('Monday'), type: 'date', value: '2031-05-05', why: '' }],
  places: [
    { span: span('Orley'), entity: null, lat: 52.1, lon: 30.5, precision: 'exact', why: '' },
    { span: span('Norr'), entity: null, lat: 52, lon: 30, precision: 'region', why: '' },
    { span: span('Qualm'), entity: null, lat: null, lon: null, precision: null, why: '' },
  ],
  problems: [{ code: 'place-unresolved', article: id, span: null, message: 'Orley is in no gazetteer.' }],
};
const text = renderReading(line, { colour: false, width: 100 });

test('the article comes first, under the name that was given', () =>
  assert.ok(text.startsWith('story.txt · Orley Post · 2031-05-06 · en\n“Dam breaks”\n')));
test('speakers come with their words, quotations in marks', () =>
  assert.match(text, /\n {2}Ana Roth\n {4}- “the dam broke”\n/));
test('denials and doubts are said', () =>
  assert.match(text, /\n {2}Miners\n {4}- it \(denies it, called possible\)\n/));
test('the outlet comes last, cut short with the remainder named', () =>
  assert.match(
    text,
    /denies it[\s\S]*The outlet itself \(4 statements\)\n {4}- Rain fell\n[\s\S]*… and 1 more \(--json shows all\)\n/,
  ));
test('times and problems follow', () =>
  assert.match(text, /times: Monday = 2031-05-05\n[\s\S]*\n {2}place not resolved: Orley is in no gazetteer\.\n$/));
test('places come with their point or what kind of area they are, and those without one behind them', () =>
  assert.match(text, /\n {2}places: Orley \(52\.1, 30\.5\); Norr \(region\)\n {2}not placed: Qualm\n/));

test('B8 where nobody denies, the cue says what was done with the words', () => {
  const cue = { span: span('denied'), stance: 'neutral' } as const;
  const said = (words: string) =>
    renderReading(
      { ...line, statements: [statement(9, 'the dam broke', { cue: { ...cue, span: { ...cue.span, text: words } } })] },
      { colour: false, width: 100 },
    );
  assert.match(said('did not deny'), /the dam broke \(“did not deny”\)/);
  assert.match(said('said'), /the dam broke\n/);
});
