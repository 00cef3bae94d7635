import { readFileSync } from 'node:fs';
import type { ClaimModel } from '../relate/claim-odds.ts';

/** `src/adapters` and `dist/adapters` lie at the same depth, so the same address serves both. */
const WEIGHTS = new URL('../../models/claims-en/weights.json', import.meta.url);

/** Name and version of the weights, for `madeBy`. */
export const CLAIM_RESOURCES = { 'claims-en': '1' } as const;

/** The model of claims that ships with the package; throws where the file is missing. A test holds that it fits the program's features. */
export const loadClaimModel = (): ClaimModel => JSON.parse(readFileSync(WEIGHTS, 'utf8')) as ClaimModel;
