import { readFileSync } from 'node:fs';
import { type ClaimModel, fitsFeatures } from '../relate/claim-odds.ts';

/** `src/adapters` and `dist/adapters` lie at the same depth, so the same address serves both. */
const WEIGHTS = new URL('../../models/claims-en/weights.json', import.meta.url);

/** Name and version of the weights, for `madeBy`. */
export const CLAIM_RESOURCES = { 'claims-en': '1' } as const;

/** The model of claims that ships with the package; throws where the file is missing or was made for other features. */
export function loadClaimModel(): ClaimModel {
  const model = JSON.parse(readFileSync(WEIGHTS, 'utf8')) as ClaimModel;
  if (!fitsFeatures(model)) throw new Error(`${WEIGHTS.pathname} was trained for other features: train it again`);
  return model;
}
