import type { Dossier } from '../../model/dossier.ts';
import { renderJson } from '../json.ts';
import { plural } from '../labels.ts';
import { CHECKER } from './checker.ts';
import { claimsSection } from './claims.ts';
import { html, Markup } from './escape.ts';
import { findingsSection } from './findings.ts';
import { lineageSection } from './lineage.ts';
import { matrixSection } from './matrix.ts';
import { methodSection } from './method.ts';
import { opening } from './opening.ts';
import { placedOf, placesSection } from './places.ts';
import { quotationsSection } from './quotations.ts';
import { readingSection } from './reading.ts';
import { STYLE, STYLE_SHA256 } from './style.ts';
import { timelineSection } from './timeline.ts';
import { versionsSection } from './versions.ts';
import { shortened, type View, viewOf } from './view.ts';

/** The digest of bytes in hex, from whoever may compute one. */
export type PageDigest = (bytes: Uint8Array) => string;

/** What a page may be given besides its dossier. */
export interface PageOptions {
  /** With it the page holds its data and checks itself; without it the page has no script at all. */
  readonly digest?: PageDigest;
  /** Of a published page: the lines that name an outlet and about which nobody decided. */
  readonly awaiting?: { readonly findings: number; readonly pairs: number };
}

/** No script but a checker where there is one, no network, no frame, no form; the one style sheet is named by its hash. */
const policy = (script: string): string =>
  `default-src 'none'; ${script}style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;

const STYLE_ELEMENT = new Markup(`<style>${STYLE}</style>`);

const navOf = (view: View): readonly (readonly [string, string])[] => [
  ['claims', 'Claims'],
  ['reading', 'Articles'],
  ['lineage', 'Lineage'],
  ...(view.dossier.versions.length > 0 ? ([['versions', 'Versions']] as const) : []),
  ['coverage', 'Coverage'],
  ['findings', 'Findings'],
  ['quotations', 'Quotations'],
  ['timeline', 'Timeline'],
  ...(placedOf(view).length > 0 ? ([['places', 'Places']] as const) : []),
  ['method', 'Method'],
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Base64 of a digest in hex, as a policy names it. */
const base64 = (hex: string): string =>
  btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))));

/** The dossier as data, and the checker. In JSON a `<` may be written as an escape, and then ends no element. */
function checked(dossier: Dossier, digest: PageDigest): Markup {
  const json = JSON.stringify(JSON.parse(renderJson(dossier))).replace(
    /[<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Markup(
    `<script type="application/json" id="dossier-json" data-sha256="${digest(utf8(json))}">${json}</script>\n<script>${CHECKER}</script>`,
  );
}

/**
 * The dossier as one self-contained page: no script but its own checker, no network, no font from elsewhere. Pure and deterministic.
 * Everything that comes from an article, a file name or an entity is data and is escaped by `escapeText`.
 */
export function renderHtml(dossier: Dossier, options: PageOptions = {}): string {
  const view = viewOf(dossier);
  const { core } = view;
  const title = core ? shortened(core.headline.text, 80) : plural(dossier.articles.length, 'article');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(options.digest ? `script-src 'sha256-${base64(options.digest(utf8(CHECKER)))}'; ` : '')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title} · Second Source</title>
${STYLE_ELEMENT}
</head>
<body>
<a class="skip" href="#main">Skip to the dossier</a>
<nav aria-label="Sections"><a class="home" href="#top">Second Source</a><ul>${navOf(view).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1"><div id="top">${opening(view, options.awaiting)}</div>
${claimsSection(view)}${readingSection(view)}${lineageSection(view)}${versionsSection(view)}${matrixSection(view)}${findingsSection(view)}${quotationsSection(view)}${timelineSection(view)}${placesSection(view)}${methodSection(view)}
${options.digest && html`<p id="check" role="status">Not checked yet: a browser that runs scripts checks this page by itself.</p>`}
</main>
${options.digest && checked(dossier, options.digest)}
</body>
</html>
`.markup;
}
