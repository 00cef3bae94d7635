import { readFileSync } from 'node:fs';
import { type Reader, readerOf } from '../read/reader.ts';
import { createPerceptronTagger, decodeTaggerWeights, type Tagger } from '../read/tagger.ts';

/** `src/adapters` and `dist/adapters` lie at the same depth, so the same address serves both. */
const WEIGHTS = new URL('../../models/pos-en/weights.bin', import.meta.url);

/** Name and version of the weights, for `madeBy`. */
export const TAGGER_RESOURCES = { 'pos-en': '1' } as const;

/** The English part-of-speech tagger with the weights that ship with the package; throws where the file is missing. */
export const loadTagger = (): Tagger => createPerceptronTagger(decodeTaggerWeights(readFileSync(WEIGHTS)));

/** The reader that runs everywhere: it knows parts of speech, and leaves names and attribution to the rules. */
export const loadRulesReader = (): Reader => readerOf(loadTagger(), TAGGER_RESOURCES);
