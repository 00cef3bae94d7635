import type { Dossier } from '../../model/dossier.ts';
import { coreClaim, plural } from '../labels.ts';
import { claimsSection } from './claims.ts';
import { html, Markup } from './escape.ts';
import { findingsSection } from './findings.ts';
import { lineageSection } from './lineage.ts';
import { matrixSection } from './matrix.ts';
import { methodSection } from './method.ts';
import { opening } from './opening.ts';
import { quotationsSection } from './quotations.ts';
import { readingSection } from './reading.ts';
import { STYLE, STYLE_SHA256 } from './style.ts';
import { timelineSection } from './timeline.ts';
import { versionsSection } from './versions.ts';
import { shortened, viewOf } from './view.ts';

/** No script, no network, no frame, no form; the one style sheet is named by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;

const STYLE_ELEMENT = new Markup(`<style>${STYLE}</style>`);

const navOf = ({ versions }: Dossier): readonly (readonly [string, string])[] => [
  ['claims', 'Claims'],
  ['reading', 'Articles'],
  ['lineage', 'Lineage'],
  ...(versions.length > 0 ? ([['versions', 'Versions']] as const) : []),
  ['coverage', 'Coverage'],
  ['findings', 'Findings'],
  ['quotations', 'Quotations'],
  ['timeline', 'Timeline'],
  ['method', 'Method'],
];

/**
 * The dossier as one self-contained page: no script, no network, no font from elsewhere. Pure and deterministic.
 * Everything that comes from an article, a file name or an entity is data and is escaped by `escapeText`.
 */
export function renderHtml(dossier: Dossier): string {
  const view = viewOf(dossier);
  const core = coreClaim(dossier);
  const title = core ? shortened(core.headline.text, 80) : plural(dossier.articles.length, 'article');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title} · Second Source</title>
${STYLE_ELEMENT}
</head>
<body>
<a class="skip" href="#main">Skip to the dossier</a>
<nav aria-label="Sections"><a class="home" href="#top">Second Source</a><ul>${navOf(dossier).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1"><div id="top">${opening(view)}</div>
${claimsSection(view)}${readingSection(view)}${lineageSection(view)}${versionsSection(view)}${matrixSection(view)}${findingsSection(view)}${quotationsSection(view)}${timelineSection(view)}${methodSection(view)}
</main>
</body>
</html>
`.markup;
}
