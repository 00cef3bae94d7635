import { type Decision, standing } from '../../model/decision.ts';
import type { Dossier } from '../../model/dossier.ts';
import { EXPORTS, isExport, renderExport } from '../exports/exports.ts';
import { html } from '../html/escape.ts';
import { articleScreen, articlesScreen } from './article-screen.ts';
import { citeScreen } from './cite-screen.ts';
import { claimScreen } from './claim-screen.ts';
import { claimsScreen } from './claims-screen.ts';
import { compareScreen } from './compare-screen.ts';
import { coverageScreen } from './coverage-screen.ts';
import { decideScreen, reviewScreen } from './decide-screen.ts';
import { type Around, type Asked, type Desk, decidedDesk, deskOf, type Shown } from './desk.ts';
import { dossierScreen } from './dossier-screen.ts';
import { exportScreen } from './export-screen.ts';
import { findingsScreen } from './findings-screen.ts';
import { lineageScreen } from './lineage-screen.ts';
import { mapScreen } from './map-screen.ts';
import { searchScreen } from './search-screen.ts';
import { methodScreen, quotationsScreen, versionsScreen } from './section-screens.ts';
import { pageAsFile, shell } from './shell.ts';
import { timelineScreen } from './timeline-screen.ts';

/** The screens of one dossier. Pure: the same dossier and address give the same page. */
export interface Workbench {
  /**
   * The screen at an address.
   * @param path the address without host, ending and what follows the question mark: `/article/1f…`
   * @param query names and values after the question mark; those that mean nothing are passed over.
   */
  readonly screen: (path: string, query: Readonly<Record<string, string>>) => ScreenAnswer;
  /** The dossier in one of its forms, with what was decided up to now; null for a form that there is not. */
  readonly exported: (name: string) => { readonly file: string; readonly type: string; readonly body: string } | null;
}

/** A page and its twin; `found` is false where the dossier has nothing at this address. */
export interface ScreenAnswer {
  readonly found: boolean;
  readonly page: () => string;
  readonly data: () => string;
  /** The page as one file: the style in it, no script, and no links to a server that the reader does not have. */
  readonly file: () => string;
}

type Screen = (desk: Desk, asked: Asked) => Shown | null;

/** Screens by the first part of their address, and how many parts it has. */
const SCREEN_AT: Readonly<Record<string, readonly [parts: number, screen: Screen]>> = {
  '': [0, dossierScreen],
  claims: [2, claimsScreen],
  claim: [2, claimScreen],
  coverage: [1, coverageScreen],
  findings: [1, findingsScreen],
  articles: [1, articlesScreen],
  article: [2, articleScreen],
  lineage: [1, lineageScreen],
  timeline: [1, timelineScreen],
  map: [1, mapScreen],
  search: [1, searchScreen],
  cite: [2, citeScreen],
  review: [1, reviewScreen],
  export: [1, exportScreen],
  quotations: [1, quotationsScreen],
  versions: [1, versionsScreen],
  method: [1, methodScreen],
};

const nothing = (asked: Asked): Shown => ({
  screen: null,
  title: 'Nothing here',
  body: html`<header class="screen-head"><h1>Nothing here</h1><p class="lead">The dossier has nothing at this address. It may belong to a dossier of other articles. <a href="/">Go to the dossier</a></p></header>`,
  data: { ok: false, error: 'the dossier has nothing at this address', path: `/${asked.path.join('/')}` },
});

/** The workbench of a dossier. What is decided meanwhile is asked for anew for every page. */
export function createWorkbench(dossier: Dossier, around: Around = {}): Workbench {
  const bare = deskOf(dossier, around);
  const shownAt = (asked: Asked): Shown | null => {
    const name = asked.path[0] ?? '';
    const desk = decidedDesk(bare, around.decisions?.() ?? []);
    if (name === 'decide' && asked.path.length > 2 && asked.path.length < 5) return decideScreen(desk, asked);
    if (name === 'compare' && (asked.path.length === 1 || asked.path.length === 3)) return compareScreen(desk, asked);
    const [parts, screen] = (Object.hasOwn(SCREEN_AT, name) && SCREEN_AT[name]) || [];
    return parts === asked.path.length && screen ? screen(desk, asked) : null;
  };
  return {
    exported: (name) => {
      if (!isExport(name) || !around.digest) return null;
      const [file, type] = EXPORTS[name];
      const made = withDecisions(dossier, around.decisions?.() ?? []);
      return { file, type, body: renderExport(name, made, around.digest) };
    },
    screen: (path, query) => {
      const asked = { path: path.split('/').filter((part) => part !== ''), query };
      const shown = shownAt(asked);
      const answer = shown ?? nothing(asked);
      return {
        found: shown !== null,
        page: () => shell(answer, asked).markup,
        data: () => `${JSON.stringify(answer.data, null, 2)}\n`,
        file: () => pageAsFile(answer, asked).markup,
      };
    },
  };
}

/** The dossier with decisions made since its run: listed as not applied yet, and valid for what may be published. */
function withDecisions(dossier: Dossier, decisions: readonly Decision[]): Dossier {
  const before = dossier.decisions ?? [];
  const known = new Set(before.map(({ decision }) => JSON.stringify(decision)));
  const stands = [...standing(decisions).values()];
  const fresh = stands.filter((decision) => !known.has(JSON.stringify(decision)));
  if (fresh.length === 0) return dossier;
  const lines = [
    ...before.filter(({ decision }) => stands.some((each) => JSON.stringify(each) === JSON.stringify(decision))),
    ...fresh.map((decision) => ({ decision, line: null, was: null })),
  ];
  return { ...dossier, decisions: lines };
}
