import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';

/** A file that the server hands out as it is. */
export interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** `src/faces/web` and `dist/faces/web` lie at the same depth. */
const FONTS = new URL('../../../assets/fonts/', import.meta.url);
const CLIENT = new URL('client/', import.meta.url);
/** In the sources the client is TypeScript whose types are taken out as it is served; built, it is JavaScript. */
const BUILT = extname(import.meta.url) === '.js';

const FONT_FILES = ['source-serif-4-latin.woff2', 'inter-latin.woff2'] as const;
/** The modules of the client; the first starts it. */
export const CLIENT_MODULES = ['controller', 'brush', 'citation', 'items', 'passage', 'tell', 'twins'] as const;

/** One module of the client as the browser gets it. */
export function clientModule(name: string): string {
  if (BUILT) return readFileSync(new URL(`${name}.js`, CLIENT), 'utf8');
  const source = readFileSync(new URL(`${name}.ts`, CLIENT), 'utf8');
  return withoutTypes(source).replace(/(from '\.\/[a-z-]+)\.ts'/g, "$1.js'");
}

/** Node takes types out of every source that it runs, but calls doing so by name an experiment; nobody who opens a page need read that. */
function withoutTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Two sheets, one behind the other. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="5" y="1" width="10" height="11" rx="1.5" fill="#c9a94e"/><rect x="1" y="4" width="10" height="11" rx="1.5" fill="#1c4f86"/></svg>`;

/** Everything under `/assets`, by its path there, read once. */
export function readAssets(style: string): ReadonlyMap<string, Asset> {
  return new Map<string, Asset>([
    ['style.css', { type: 'text/css; charset=utf-8', body: style }],
    ['icon.svg', { type: 'image/svg+xml', body: ICON }],
    ...CLIENT_MODULES.map(
      (name) => [`client/${name}.js`, { type: 'text/javascript; charset=utf-8', body: clientModule(name) }] as const,
    ),
    ...FONT_FILES.map(
      (name) =>
        [`fonts/${name}`, { type: 'font/woff2', body: new Uint8Array(readFileSync(new URL(name, FONTS))) }] as const,
    ),
  ]);
}
