import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MarkedPage, storyTextOf } from '../extraction-pages.ts';
import { peerVersions } from './install.ts';

export const SYSTEMS = ['ours', 'readability', 'defuddle'] as const;
export type System = (typeof SYSTEMS)[number];

/** A system that finds the main text of a page. Only `extract` is timed. */
export interface Extractor {
  /** What the system gives for a page, from its bytes; null where it says that there is none. It may throw. */
  extract(page: MarkedPage): Promise<string | null>;
  /** The words of what was given, blocks apart. */
  textOf(extracted: string): string;
}

/** The name and versions that stand in the table. */
export function labelOf(system: System): string {
  const peers = peerVersions();
  if (system === 'ours') return 'ours';
  const name = system === 'readability' ? '@mozilla/readability' : 'defuddle';
  return `${name} ${peers[name]} + jsdom ${peers['jsdom']}`;
}

// The shapes of the peers that are used here. Their own types are not at hand where they are not installed.
interface Dom {
  readonly window: { readonly document: PeerNode; close(): void };
}
interface JsDom {
  readonly JSDOM: (new (html: string, options: object) => Dom) & { fragment(html: string): PeerNode };
  readonly VirtualConsole: new () => object;
}
export interface PeerNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PeerNode>;
}
interface Readability {
  readonly Readability: new (document: PeerNode) => { parse(): { readonly content: string } | null };
}
interface Defuddle {
  Defuddle(document: PeerNode, url: string, options: object): Promise<{ readonly content: string } | null>;
}

export async function extractorOf(system: System): Promise<Extractor> {
  if (system === 'ours')
    return { extract: async ({ html, url }) => storyTextOf(html, url), textOf: (extracted) => extracted };
  const require = createRequire(join(import.meta.dirname, 'package.json'));
  const jsdom = require('jsdom') as JsDom;
  const article = system === 'readability' ? readabilityIn(require) : await defuddleIn();
  return {
    extract: async ({ html, url }) => {
      const dom = new jsdom.JSDOM(new TextDecoder().decode(html), { url, virtualConsole: new jsdom.VirtualConsole() });
      try {
        return (await article(dom.window.document, url))?.content ?? null;
      } finally {
        dom.window.close();
      }
    },
    textOf: (extracted) => blocksApart(jsdom.JSDOM.fragment(extracted)),
  };
}

type ArticleOf = (document: PeerNode, url: string) => Promise<{ readonly content: string } | null>;

function readabilityIn(require: (name: string) => unknown): ArticleOf {
  const { Readability } = require('@mozilla/readability') as Readability;
  return async (document) => new Readability(document).parse();
}

/** Without `useAsync` it would ask services on the network where a page holds no text. */
async function defuddleIn(): Promise<ArticleOf> {
  const path = join(import.meta.dirname, 'node_modules/defuddle/dist/node.js');
  const { Defuddle } = (await import(pathToFileURL(path).href)) as Defuddle;
  return (document, url) => Defuddle(document, url, { useAsync: false });
}

/** Elements that a browser shows on lines of their own, and table cells, which it keeps apart. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HGROUP HR LI MAIN MENU NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

const TEXT_NODE = 3;

/** The text of a tree with a line break where a block begins or ends, so that the words of two paragraphs are not glued together. */
export function blocksApart(root: PeerNode): string {
  const parts: string[] = [];
  const walk = (node: PeerNode): void => {
    if (node.nodeType === TEXT_NODE) parts.push(node.nodeValue ?? '');
    const edge = BLOCKS.has(node.nodeName) ? '\n' : '';
    parts.push(edge);
    for (const child of node.childNodes) walk(child);
    parts.push(edge);
  };
  walk(root);
  return parts.join('');
}
