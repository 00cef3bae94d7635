import assert from 'node:assert/strict';
import type { LocalStatement } from '../../src/model/statement.ts';
import { type Mark, parseMarked, showMarked } from './marked.ts';
import { attributeText } from './read-text.ts';

const marksOf = (s: LocalStatement): Mark[] => [
  ...(s.source?.spans ?? []).map((x) => ({ label: 'source', start: x.start, end: x.end })),
  ...(s.cue ? [{ label: 'cue', start: s.cue.span.start, end: s.cue.span.end }] : []),
  ...s.content.map((x) => ({ label: 'content', start: x.start, end: x.end })),
];

/** Each marked text shows one attribution of the same text; together they are all that the room finds. */
export function check(...marked: string[]): void {
  const { text } = parseMarked(marked[0] ?? '');
  for (const m of marked) assert.equal(parseMarked(m).text, text, 'the marked texts of one case differ');
  const found = attributeText(text).attribution.statements.filter((s) => s.voice === 'attributed');
  assert.deepEqual(
    found.map((s) => showMarked(text, marksOf(s))),
    marked,
  );
}

/** What the outlet says in its own voice. */
export function checkOwn(marked: string): void {
  const { text, marks } = parseMarked(marked);
  const found = attributeText(text).attribution.statements.filter((s) => s.voice === 'outlet');
  assert.deepEqual(
    found.map((s) => s.content[0]?.text),
    marks.map((m) => text.slice(m.start, m.end)),
  );
}

/** Nobody says anything. */
export const none = (text: string): void => {
  const found = attributeText(text).attribution.statements.filter((s) => s.voice === 'attributed');
  assert.deepEqual(
    found.map((s) => showMarked(text, marksOf(s))),
    [],
  );
};
