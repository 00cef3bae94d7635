import { readFileSync } from 'node:fs';
import type { RivalModel } from '../judge/rival-odds.ts';

/** `src/adapters` and `dist/adapters` lie at the same depth, so the same address serves both. */
const WEIGHTS = new URL('../../models/rivals-en/weights.json', import.meta.url);

/** Name and version of the weights, for `madeBy`. */
export const RIVAL_RESOURCES = { 'rivals-en': '1' } as const;

/** The model of rival values that ships with the package; throws where the file is missing. A test holds that it fits the program's features. */
export const loadRivalModel = (): RivalModel => JSON.parse(readFileSync(WEIGHTS, 'utf8')) as RivalModel;
