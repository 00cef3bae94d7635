import assert from 'node:assert/strict';
import { it } from 'node:test';
import { attribute } from '../../src/attribute/attribute.ts';
import type { Attribution } from '../../src/model/statement.ts';
import { read } from '../../src/read/read.ts';
import { parseMarked, showMarked } from './marked.ts';
import { articleOf, attributeText } from './read-text.ts';
import { withoutNetwork, world } from './story.ts';

const readers: Readonly<Record<string, (text: string) => Attribution>> = {
  rules: (text) => attributeText(text).attribution,
  network: (text) => attribute(read(articleOf(text), world().reader).value).value,
};

/** Who says the content stands by number, outermost first: `[1 The agency] quoted [2 the mayor] as saying [content it held]`. */
function check(reader: string, marked: string): void {
  const { text, marks } = parseMarked(marked);
  const found = (readers[reader]?.(text) ?? assert.fail(reader)) as Attribution;
  const content = marks.filter(({ label }) => label === 'content');
  const wanted = marks.filter(({ label }) => label !== 'content').sort((a, b) => Number(a.label) - Number(b.label));
  const mentioned = (entity: number | undefined, { start, end }: { start: number; end: number }): boolean =>
    found.mentions.some((mention) => mention.entity === entity && mention.start < end && start < mention.end);
  const said = found.statements.filter(({ voice }) => voice === 'attributed');
  const isRight = said.some(
    ({ chain, content: given }) =>
      given.length === content.length &&
      given.every(({ start, end }, i) => start === content[i]?.start && end === content[i]?.end) &&
      chain.length === wanted.length &&
      wanted.every((mark, i) => mentioned(chain[i], mark)),
  );
  const shown = said.map(
    ({ chain, content: given }) =>
      `${chain.map((i) => found.entities[i]?.name).join(' > ')}: ${showMarked(
        text,
        given.map((each) => ({ ...each, label: 'content' })),
      )}`,
  );
  assert.ok(isRight, [marked, ...shown].join('\n'));
}

/** Cases that both readers must get right, and those that need the network. */
export function cases(rule: string, either: readonly string[], network: readonly string[] = []): void {
  for (const marked of either) it(`${rule} by the rules: ${marked}`, () => check('rules', marked));
  for (const marked of [...either, ...network])
    it(`${rule} ${marked}`, { skip: withoutNetwork() }, () => check('network', marked));
}
