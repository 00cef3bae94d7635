import { html, Markup } from '../html/escape.ts';
import { address, encode } from './address.ts';
import { type Asked, SCREENS, type Shown } from './desk.ts';
import { FILE_STYLE } from './style.ts';

/** Addresses of what a page needs besides itself; the server answers them from the package. */
export const ASSETS = {
  style: '/assets/style.css',
  icon: '/assets/icon.svg',
  script: '/assets/client/controller.js',
} as const;

const KEYS: readonly (readonly [string, string])[] = [
  ['j k', 'next, previous'],
  ['Enter', 'open it'],
  ['1 … 9', 'the same claim in the first to ninth article'],
  ['c', 'copy the selection, or the line, as a citation in Markdown'],
  ['C', 'the same as a Web Annotation in JSON'],
  ['o', 'bind copies together and count origins, or back'],
  ['/', 'search'],
  ['Esc', 'put away what was shown'],
  ['?', 'this list'],
];

const fileOf = ({ path, query }: Asked): string =>
  address(`/${path.length === 0 ? 'index' : path.map(encode).join('/')}.html`, query);

/** Only a script opens it, and only a script hears the keys. */
const KEYS_DIALOG = html`<dialog class="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2><dl>${KEYS.map(([key, words]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${words}</dd></div>`)}</dl><form method="dialog"><button autofocus>Close</button></form></dialog>`;

/** The address of the screen without its ending, as it was asked for. */
export const hereOf = ({ path, query }: Asked): string => address(`/${path.map(encode).join('/')}`, query);

const twinOf = ({ path, query }: Asked): string =>
  address(`/${path.length === 0 ? 'index' : path.map(encode).join('/')}.json`, query);

/** The screen as one file. Only its style is in it, named by no address; links into the workbench become words. */
export function pageAsFile(shown: Shown, asked: Asked): Markup {
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${shown.title} · Second Source</title>
${new Markup(`<style>${FILE_STYLE}</style>`)}
</head>
<body class="workbench"><main id="main">${shown.body}</main><footer><p>Saved from ${hereOf(asked)}. It compares supplied texts; a difference is no fault of anybody.</p></footer></body>
</html>
`;
  return new Markup(markup.replace(/ (?:href|action)="\/[^"]*"/g, ''));
}

/** The frame around a screen: navigation, search, the twin, the keys. Needs no script to be read. */
export function shell(shown: Shown, asked: Asked): Markup {
  const current = (name: string): Markup | null => (name === shown.screen ? html` aria-current="page"` : null);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex">
<title>${shown.title} · Second Source</title>
<link rel="icon" href="${ASSETS.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS.style}">
<script type="module" src="${ASSETS.script}"></script>
</head>
<body class="workbench">
<a class="skip" href="#main">Skip to the content</a>
<header class="bar"><nav aria-label="Screens"><a class="home" href="/">Second Source</a><ul>${SCREENS.map(([name, path, words]) => html`<li><a href="${path}"${current(name)}>${words}</a></li>`)}</ul></nav><search><form action="/search" method="get"><label class="sr" for="q">Search the dossier</label><input id="q" name="q" type="search" placeholder="Search  /" autocomplete="off"></form></search></header>
<main id="main" tabindex="-1">
${shown.body}
</main>
<footer><p><a href="/quotations">Quotations</a> · <a href="/versions">Versions</a> · <a href="/method">Problems and method</a></p><p><a href="${twinOf(asked)}" type="application/json">This page as JSON</a> · <a href="${fileOf(asked)}">as one file</a> · <a href="/export">all exports</a> · Everything on it comes from the dossier; nothing is fetched from anywhere else. Differences between supplied texts are no fault of anybody.</p></footer>
${KEYS_DIALOG}
<p id="told" class="told" role="status" aria-live="polite"></p>
</body>
</html>
`;
}
