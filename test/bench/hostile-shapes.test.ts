import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SHAPES } from '../../bench/hostile/shapes.ts';
import { identifyLanguage } from '../../src/adapters/language.ts';
import { clean, positionsOf } from '../../src/clean/clean.ts';
import type { Capture, MediaType } from '../../src/model/capture.ts';
import { articleId } from '../../src/model/id.ts';

/** Of each hostile shape: it has the size that it was asked for, and an article comes of it, read as a page and as a text. */

const SIZE = 16_384;
const captureOf = (bytes: Uint8Array, mediaType: MediaType): Capture => ({
  id: articleId('0123456789abcdef'),
  source: 'shape',
  sha256: '',
  mediaType,
  capturedAt: null,
  bytes,
  text: new TextDecoder().decode(bytes),
  encoding: 'utf-8',
  url: null,
  listing: null,
});

describe('C1, C18: hostile shapes', () => {
  it('C18: no two shapes have one name', () =>
    assert.equal(new Set(SHAPES.map(({ name }) => name)).size, SHAPES.length));
  for (const { name, make } of SHAPES)
    it(`C18: ${name}`, () => {
      const bytes = make(SIZE);
      assert.ok(bytes.length <= SIZE && bytes.length > SIZE * 0.9, `${bytes.length} bytes`);
      for (const mediaType of ['text/html', 'text/plain'] as const) {
        const capture = captureOf(bytes, mediaType);
        const { text, segments } = clean(capture, {}, identifyLanguage).value;
        const rest = segments.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        assert.equal(rest.trim(), '');
        assert.equal(positionsOf(capture).textLength, text.length);
      }
    });
});
