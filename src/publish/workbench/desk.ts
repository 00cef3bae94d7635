import { type Decision, standing, subjectKey } from '../../model/decision.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { ArticleId } from '../../model/id.ts';
import type { Statement } from '../../model/statement.ts';
import type { Content } from '../html/escape.ts';
import { statementsByArticle } from '../html/reading.ts';
import { type View, viewOf } from '../html/view.ts';
import { type Query, workbenchLinks } from './address.ts';
import { type Borders, type World, worldOf } from './borders.ts';

/** A dossier laid out for its screens: what every screen reads, and nothing that one of them changes. */
export interface Desk {
  readonly view: View;
  readonly statements: ReadonlyMap<ArticleId, readonly Statement[]>;
  /** Regions and borders, made when the map is first asked for; null where there is no data for them. */
  readonly world: (() => World) | null;
  /** The file in which decisions are kept; null where there is none, and nobody can decide. */
  readonly keptIn: string | null;
  /** Every decision that was ever made, the oldest first, by the key of its line. */
  readonly history: readonly { readonly key: string; readonly decision: Decision }[];
  /** Who decided last, since the same person often decides next. */
  readonly lastAuthor: string;
}

/** What a workbench is given besides its dossier. */
export interface Around {
  readonly borders?: () => Borders;
  /** What persons decided up to now, the oldest first. */
  readonly decisions?: () => readonly Decision[];
  /** The file in which decisions are kept. */
  readonly keptIn?: string | null;
  /** The digest of bytes in hex, for pages that check themselves; without it nothing is exported. */
  readonly digest?: (bytes: Uint8Array) => string;
}

/** What somebody asks for: `/article/1f…?char=120,180`, without the ending `.json`. */
export interface Asked {
  readonly path: readonly string[];
  readonly query: Query;
}

/** The entries of the navigation, in its order; a screen belongs to one of them or to none. */
export const SCREENS = [
  ['dossier', '/', 'Dossier'],
  ['findings', '/findings', 'Findings'],
  ['coverage', '/coverage', 'Coverage'],
  ['lineage', '/lineage', 'Lineage'],
  ['compare', '/compare', 'Compare'],
  ['timeline', '/timeline', 'Timeline'],
  ['map', '/map', 'Map'],
  ['articles', '/articles', 'Articles'],
  ['review', '/review', 'Review'],
] as const;
export type ScreenName = (typeof SCREENS)[number][0];

/** One screen, before the frame is put around it. */
export interface Shown {
  readonly screen: ScreenName | null;
  readonly title: string;
  readonly body: Content;
  /** What the screen shows, as plain data: its twin at the same address with `.json`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The desk of a dossier before anybody decided anything in it. */
export function deskOf(dossier: Dossier, { borders, keptIn = null }: Around): Desk {
  // A claim goes by the number of its id, which its address has too; lists stand in the order of their groups.
  const claimNumbers = new Map(dossier.claims.map(({ id }, index) => [id, index + 1]));
  const view = { ...viewOf(dossier, workbenchLinks, 'screen'), claimNumbers };
  let made: World | undefined;
  const world = borders ? () => (made ??= worldOf(borders())) : null;
  return { view, statements: statementsByArticle(view), world, keptIn, history: [], lastAuthor: '' };
}

/** The article of an address: by the digits of its id, or by its letter. */
export function articleAsked({ view }: Desk, written: string | undefined): ArticleId | null {
  if (written === undefined) return null;
  for (const [id, { letter }] of view.labels) if (id === `a:${written}` || letter === written.toUpperCase()) return id;
  return null;
}

/** The desk as it is after these decisions; those that the dossier was made with are among them. */
export function decidedDesk(desk: Desk, decisions: readonly Decision[]): Desk {
  if (decisions.length === 0) return desk;
  const before = (desk.view.dossier.decisions ?? []).map(({ decision }) => decision);
  const decided = standing([...before, ...decisions]);
  const history = decisions.map((decision) => ({ key: subjectKey(decision.about), decision }));
  return { ...desk, view: { ...desk.view, decided }, history, lastAuthor: decisions.at(-1)?.author ?? '' };
}
