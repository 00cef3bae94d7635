import { html } from '../html/escape.ts';
import { methodSection } from '../html/method.ts';
import { quotationsSection } from '../html/quotations.ts';
import { versionsSection } from '../html/versions.ts';
import type { Desk, Shown } from './desk.ts';

/** Screens that are sections of the one page as they stand. */

/** What was quoted, and in which wordings. */
export const quotationsScreen = ({ view }: Desk): Shown => ({
  screen: null,
  title: 'Quotations',
  body: quotationsSection(view),
  data: { quotations: view.dossier.quotations },
});

/** Captures of one page, and what changed between them. */
export const versionsScreen = ({ view }: Desk): Shown => ({
  screen: null,
  title: 'Versions',
  body:
    versionsSection(view) ??
    html`<header class="screen-head"><h1>Versions</h1><p>No two of the articles are captures of one page.</p></header>`,
  data: { versions: view.dossier.versions },
});

/** Problems, what the dossier does not claim, what it was made with, and the files. */
export const methodScreen = ({ view }: Desk): Shown => ({
  screen: null,
  title: 'Problems and method',
  body: methodSection(view),
  data: {
    madeBy: view.dossier.madeBy,
    problems: view.dossier.problems,
    files: view.dossier.articles.map(({ id, source, sha256, capturedAt }) => ({ id, source, sha256, capturedAt })),
  },
});
