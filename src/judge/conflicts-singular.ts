import { MAGNITUDE_PATTERN, SINGULAR_MATTERS } from '../languages/en/deeds.ts';
import type { Quantity } from '../model/reading.ts';
import { spanOf } from '../model/span.ts';
import type { Frame } from './conflicts-frames.ts';
import { dimensionOf } from './figures.ts';
import type { Passage } from './passages.ts';

/**
 * What a story has one figure for, whatever words stand beside it: how much a fire has burned, how strong an earthquake was.
 * Null for everything of which a story may have several.
 */
export function singularMatter(frame: Frame | null, { unit }: Quantity): string | null {
  const measured = dimensionOf(unit) ?? unit;
  const matter = SINGULAR_MATTERS.find(({ deed, of }) => of === measured && frame?.deeds.has(`deed ${deed}`));
  return matter === undefined ? null : `${matter.deed} ${matter.of}`;
}

/** The strength of an earthquake, a number that counts nothing: `magnitude 5.4`. */
export const magnitudesIn = ({ reading, sentence, text }: Passage): Quantity[] =>
  [...text.matchAll(MAGNITUDE_PATTERN)].map((m) => {
    const number = m[1] ?? m[2] ?? '';
    const start = sentence.start + m.index + m[0].indexOf(number);
    const span = spanOf(reading.article, start, start + number.length);
    return { value: Number(number), low: null, high: null, unit: 'magnitude', span };
  });
