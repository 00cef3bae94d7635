import assert from 'node:assert/strict';
import type { RawInput } from '../../src/acquire/acquire.ts';
import { readIndex } from '../../src/adapters/archives/index-beside.ts';
import { readWarc } from '../../src/adapters/archives/warc.ts';
import { gzipWarc, type MadeRecord, plainWarc, response, warcinfo } from './warc.ts';

export const URL_A = 'https://courant.example/a';
export const URL_B = 'https://gannet.example/b';
export const PAGE = '<p>Rain fell on Sarrow.</p>';

export interface Case {
  readonly name?: string;
  readonly index?: string;
  readonly pieces?: number;
}

/** What reading an archive gives, its bytes in pieces of this size. */
export async function inputsOf(
  bytes: Uint8Array,
  { name = 'a.warc.gz', index, pieces = 500 }: Case = {},
): Promise<RawInput[]> {
  async function* stream() {
    for (let at = 0; at < bytes.length; at += pieces) yield bytes.subarray(at, at + pieces);
  }
  const inputs: RawInput[] = [];
  const read = index === undefined ? null : readIndex('a.cdxj', index, name);
  for await (const input of readWarc({ name, stream: stream(), index: read })) inputs.push(input);
  return inputs;
}

/** `address: text`, with `(damage)` behind it, or `name! code`. The notice of R15 is left out where it is not asked for. */
export const shown = (inputs: readonly RawInput[], notice = false): string[] =>
  inputs
    .filter(({ failure }) => notice || failure?.code !== 'archive-unchecked')
    .map(({ source, bytes, failure, damage = [] }) =>
      failure === null
        ? [`${source}: ${new TextDecoder().decode(bytes ?? undefined)}`, ...damage.map(({ code }) => `(${code})`)].join(
            ' ',
          )
        : `${source}! ${failure.code}`,
    );

export async function check(bytes: Uint8Array, expected: readonly string[], options: Case = {}): Promise<void> {
  const inputs = await inputsOf(bytes, options);
  assert.deepEqual(shown(inputs), expected);
}

export const gz = (...records: MadeRecord[]): Uint8Array => gzipWarc(records);
export const text = (...records: MadeRecord[]): Uint8Array => plainWarc(records);
export const PLAIN: Case = { name: 'a.warc' };
export const HTML = 'Content-Type: text/html';
export const alone = (body: Uint8Array | string, ...header: string[]) =>
  gz(warcinfo(), response(URL_A, body, { header: [HTML, ...header] }));
export const flipped = (bytes: Uint8Array, at: number, bit = 0): Uint8Array =>
  bytes.map((byte, i) => (i === at ? byte ^ (1 << bit) : byte));
/** The same bytes with one piece of text in the place of another of the same length. */
export const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1'));
