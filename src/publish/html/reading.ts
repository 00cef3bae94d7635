import type { Article } from '../../model/article.ts';
import type { ArticleId } from '../../model/id.ts';
import type { Range } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { plural, segmentWords } from '../labels.ts';
import { dateWords } from './dates.ts';
import { type Content, html, joined, type Markup } from './escape.ts';
import { type Gutter, gutterOf } from './gutter.ts';
import type { Anchor, PartRange, Piece } from './marks.ts';
import { type Note, noteList, notesOf } from './notes.ts';
import { type Tile, tilesOf } from './tiles.ts';
import { anchorOf, letterChip, passageAnchor, section, statementAnchor, type View } from './view.ts';

const mannerOf = (statement: Statement): string[] => [
  statement.voice === 'outlet' ? 'own' : 'attributed',
  ...(statement.certainty === 'possible' || statement.certainty === 'unverified' ? ['unsure'] : []),
  ...(statement.cue?.stance === 'doubting' ? ['distant'] : []),
];

function partsOf(statement: Statement): PartRange[] {
  const id = anchorOf(statement.id);
  const manner = mannerOf(statement);
  return [
    ...statement.content.map(({ start, end }) => ({ start, end, statement: id, part: 'content' as const, manner })),
    ...(statement.source?.spans ?? []).map(({ start, end }) => ({
      start,
      end,
      statement: id,
      part: 'source' as const,
      manner,
    })),
    ...(statement.cue ? [{ ...statement.cue.span, statement: id, part: 'cue' as const, manner }] : []),
  ];
}

function anchorsOf(view: View, article: ArticleId, statements: readonly Statement[]): Anchor[] {
  const own = statements.flatMap((statement) => {
    const id = statementAnchor(view, statement.id);
    return id ? [{ at: statement.content[0]?.start ?? 0, id }] : [];
  });
  const linked = [...(view.passages.get(article) ?? [])].map((at) => ({ at, id: passageAnchor(view, article, at) }));
  return [...own, ...linked];
}

/** How an article is shown by itself: what is lit, and whether the marks and paragraphs tell a program what they hold. */
export interface Showing {
  readonly lit: readonly Lit[];
  /** The claims of each statement, by its anchor; `data-c` of a mark names them by their anchors. */
  readonly claimsOf: ReadonlyMap<string, readonly string[]>;
  /** Whether a paragraph says at which offset of the article it begins (`data-at`). */
  readonly offsets: boolean;
}

/** A passage that somebody asked for by its offsets, with the id by which its address finds it. */
export interface Lit extends Range {
  readonly id: string;
}

const PLAIN: Showing = { lit: [], claimsOf: new Map(), offsets: false };

interface Marking {
  readonly article: Article;
  readonly noteIds: ReadonlyMap<string, string>;
  readonly showing: Showing;
}

const unique = (values: readonly string[]): string => [...new Set(values)].join(' ');

/** One piece: plain text, or one flat mark that names its statements, its parts and the note that explains the first of them. */
function pieceMarkup({ article, noteIds, showing }: Marking, piece: Piece): Markup {
  const text = article.text.slice(piece.start, piece.end);
  const { parts } = piece;
  const statements = parts.map((part) => part.statement).filter((id) => id !== '');
  const note = statements.flatMap((id) => noteIds.get(id) ?? [])[0];
  const describedBy = note === undefined ? null : html` aria-describedby="${note}"`;
  const claims = unique(statements.flatMap((id) => showing.claimsOf.get(id) ?? []));
  const named = claims === '' ? null : html` data-c="${claims}"`;
  const inner =
    parts.length === 0
      ? html`${text}`
      : html`<mark class="${unique(parts.flatMap((part) => [part.part, ...part.manner]))}" data-s="${unique(statements)}" data-part="${unique(parts.map((part) => part.part))}"${named}${describedBy}>${text}</mark>`;
  return piece.anchors.reduceRight((content, id) => html`<span id="${id}" class="at">${content}</span>`, inner);
}

const pieces = (marking: Marking, tile: Tile): Content => tile.pieces.map((piece) => pieceMarkup(marking, piece));

const offset = ({ showing }: Marking, { segment }: Tile): Content =>
  showing.offsets && html` data-at="${segment.start}"`;

function storyTile(view: View, plain: Marking, tile: Tile, notes: readonly Note[], gutter: Gutter | null): Markup {
  const noteIds = new Map(notes.flatMap((note) => note.statements.map((id) => [id, note.id] as const)));
  const marking = { ...plain, noteIds };
  const shared =
    gutter &&
    html`<span class="gutter ${gutter.extent}"><span class="sr">${gutter.words}. </span>${gutter.letters.length > 0 && html`<span aria-hidden="true" title="${gutter.words}">=${joined(gutter.letters, ' ')}</span>`}</span>`;
  return html`
<div class="tile">${shared}<p class="story ${tile.segment.kind}" dir="auto"${offset(marking, tile)}>${pieces(marking, tile)}</p>${noteList(view, notes)}</div>`;
}

function furnitureRun(marking: Marking, run: readonly Tile[]): Markup {
  const kinds = [...new Set(run.map((tile) => segmentWords[tile.segment.kind]))];
  const words = (tile: Tile): Content =>
    marking.showing.offsets
      ? html`<span${offset(marking, tile)}>${pieces(marking, tile)}</span>`
      : pieces(marking, tile);
  // What was asked for by its offsets is never folded away.
  const open = run.some((tile) => tile.pieces.some(({ parts }) => parts.some(({ part }) => part === 'lit')));
  return html`
<details class="furniture"${open && html` open`}><summary>${plural(run.length, 'piece')} of page furniture: ${kinds.slice(0, 4).join(', ')}</summary>${run.map(
    (tile) => html`<p><span class="kind">${segmentWords[tile.segment.kind]}</span> ${words(tile)}</p>`,
  )}</details>`;
}

function runs(tiles: readonly Tile[]): (readonly Tile[])[] {
  const out: Tile[][] = [];
  for (const tile of tiles) {
    const last = out.at(-1);
    if (last && !tile.story && last[0]?.story === false) last.push(tile);
    else out.push([tile]);
  }
  return out;
}

function byTile(tiles: readonly Tile[], statements: readonly Statement[]): Map<Tile, Statement[]> {
  const ordered = [...statements].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const out = new Map<Tile, Statement[]>();
  let next = 0;
  for (const statement of ordered) {
    const at = statement.content[0]?.start ?? -1;
    while (next < tiles.length - 1 && (tiles[next]?.segment.end ?? 0) <= at) next += 1;
    const tile = tiles[next];
    if (tile?.story && at >= tile.segment.start && at < tile.segment.end) {
      const list = out.get(tile);
      if (list) list.push(statement);
      else out.set(tile, [statement]);
    }
  }
  return out;
}

const litPart = ({ start, end }: Lit): PartRange => ({ start, end, statement: '', part: 'lit', manner: [] });

/** One article: its text whole, with marks, notes, gutter and folded furniture. */
export function articleMarkup(
  view: View,
  article: Article,
  statements: readonly Statement[],
  showing: Showing = PLAIN,
): Markup {
  const parts = [...showing.lit.map(litPart), ...statements.flatMap(partsOf)];
  const anchors = [
    ...showing.lit.map(({ start, id }) => ({ at: start, id })),
    ...anchorsOf(view, article.id, statements),
  ];
  const tiles = tilesOf(article, parts, anchors);
  const marking: Marking = { article, noteIds: new Map(), showing };
  const notes = byTile(tiles, statements);
  const gutters = gutterOf(view, article, tiles);
  const body = runs(tiles).map((run) => {
    const [tile] = run;
    if (!tile) return null;
    return tile.story
      ? storyTile(view, marking, tile, notesOf(view, notes.get(tile) ?? []), gutters?.get(tile) ?? null)
      : furnitureRun(marking, run);
  });
  const label = view.labels.get(article.id);
  const published = article.published
    ? `published ${dateWords(article.published.value)}`
    : 'publication date not found';
  const attributed = statements.filter((statement) => statement.voice === 'attributed').length;
  return html`
<article id="${anchorOf(article.id)}" class="article${gutters ? ' with-gutter' : ''}" lang="${article.language}">
<header lang="en"><${view.group}>${letterChip(view, article.id)} <bdi>${label?.name ?? ''}</bdi></${view.group}>
<p class="quiet">${published} · ${plural(attributed, 'statement')} by others, ${statements.length - attributed} in its own voice</p></header>
${body}</article>`;
}

/** The reading view of every article. */
export function readingSection(view: View): Markup {
  const statements = statementsByArticle(view);
  return section(
    view,
    'reading',
    'The articles, read closely',
    'Every article in full. Beside each paragraph: who says it, through whom, how surely, and which claim it belongs to.',
    [
      readingLegend(view),
      ...view.dossier.articles.map((article) => articleMarkup(view, article, statements.get(article.id) ?? [])),
    ],
  );
}

export function statementsByArticle({ dossier }: View): Map<ArticleId, Statement[]> {
  const statements = new Map<ArticleId, Statement[]>(dossier.articles.map(({ id }) => [id, []]));
  for (const statement of dossier.statements) statements.get(statement.article)?.push(statement);
  return statements;
}

/** What the marks in the text mean. */
export const readingLegend = (view: View): Markup =>
  html`<p class="legend"><mark class="source attributed">who says it</mark> <mark class="cue attributed">how it is introduced</mark> <mark class="content attributed">what they say</mark> <mark class="content attributed unsure">said to be unsure</mark> <mark class="content own">the outlet’s own assertion</mark> ${view.shared.size > 0 && html`<span class="key shared">bar: also in another text</span> <span class="key part">broken bar: partly</span>`}</p>`;
