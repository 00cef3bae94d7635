import type { Capture } from '../model/capture.ts';
import type { Range } from '../model/span.ts';
import { readTree } from './pagetree.ts';
import { byteOffsets, bytesOf } from './positions-bytes.ts';
import { MapMaker, type PositionMap, sourceRange } from './positions-map.ts';
import { PositionRecorder } from './positions-recorder.ts';

/**
 * Where the text of the article that `clean` makes of a capture stands in that capture. It reads the capture again, in linear
 * time, and needs nothing else: the article stays as small as it is.
 */
export function positionsOf(capture: Capture): PositionMap {
  return { ...sourcesOf(capture), bytes: byteOffsets(capture) };
}

function sourcesOf({ mediaType, text }: Capture): PositionMap {
  if (mediaType === 'text/html') {
    const recorder = new PositionRecorder(text);
    readTree(text, recorder);
    return recorder.map();
  }
  const whole = new MapMaker();
  if (text !== '') whole.add(text.length, 0, text.length);
  return whole.map();
}

/**
 * The captured bytes that a range of the article's text comes from: offsets into `capture.bytes`, a byte order mark counted,
 * end exclusive. Null where the capture's bytes are not those of its text. An impossible range throws.
 */
export function byteRange(map: PositionMap, start: number, end: number): Range | null {
  const source = sourceRange(map, start, end);
  return map.bytes === null ? null : bytesOf(map.bytes, source);
}
