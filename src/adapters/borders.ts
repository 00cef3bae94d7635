import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Borders } from '../index.ts';

const FILE = new URL('../../assets/map/admin1.topo.json.br', import.meta.url);

/** The first-level regions of the world, as the package has them. */
export const readBorders = (): Borders =>
  JSON.parse(brotliDecompressSync(readFileSync(FILE)).toString('utf8')) as Borders;
