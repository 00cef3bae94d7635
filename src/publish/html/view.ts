import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { ArticleId, ClaimId, EntityId, StatementId } from '../../model/id.ts';
import type { Range, Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Change } from '../../model/version.ts';
import { type Decided, decidedIn } from '../awaiting.ts';
import { type ArticleLabel, articleLabels, type ClaimGroups, coreClaim, entitiesById, groupClaims } from '../labels.ts';
import { spansOf } from '../labels-versions.ts';
import { type Content, html, Markup } from './escape.ts';
import { anchorsOfPage, type Links } from './links.ts';

/** The dossier with the indexes that several sections need. */
export interface Base {
  readonly dossier: Dossier;
  readonly labels: ReadonlyMap<ArticleId, ArticleLabel>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly groups: ClaimGroups;
  /** The sourced claim that most outlets carry. */
  readonly core: Claim | null;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** A running number in the order of the page: what people say aloud. */
  readonly claimNumbers: ReadonlyMap<ClaimId, number>;
  readonly claimsOf: ReadonlyMap<StatementId, readonly ClaimId[]>;
  readonly findingsOf: ReadonlyMap<ClaimId, readonly Finding[]>;
  /** Starts of the passages that some section links to, per article. */
  readonly passages: ReadonlyMap<ArticleId, ReadonlySet<number>>;
  /** What a derivation of kind copy or rewrite shares, per article, with the other article. */
  readonly shared: ReadonlyMap<ArticleId, readonly SharedRange[]>;
  /** What persons decided, by the key of the line. */
  readonly decided: Decided;
}

/** The same, and how a form shows it: where its parts lie, and the elements of a section's heading and of those below it. */
export interface View extends Base {
  readonly links: Links;
  readonly heading: Markup;
  readonly group: Markup;
}

/** Headings of a page of sections, and of a screen that is one section. */
const HEADINGS = {
  sections: { heading: new Markup('h2'), group: new Markup('h3') },
  screen: { heading: new Markup('h1'), group: new Markup('h2') },
} as const;

export interface SharedRange extends Range {
  readonly with: ArticleId;
}

function collect<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const out = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const list = out.get(key);
    if (list) list.push(value);
    else out.set(key, [value]);
  }
  return out;
}

const versionSpans = (change: Change): Span[] => {
  const { before, after } = spansOf(change);
  return [before, after].filter((span) => span !== null);
};

function linkedSpans(dossier: Dossier): Span[] {
  return [
    ...dossier.claims.flatMap((claim) => [claim.headline, ...claim.because.flatMap((reason) => reason.spans)]),
    ...dossier.findings.flatMap((finding) => finding.spans),
    ...dossier.quotations.flatMap((quotation) => quotation.occurrences.flatMap((o) => o.spans)),
    ...dossier.timeline.flatMap((entry) => [entry.what, ...(entry.when.span ? [entry.when.span] : [])]),
    ...dossier.problems.flatMap((problem) => problem.span ?? []),
    ...dossier.versions.flatMap(({ changes }) => changes.flatMap(versionSpans)),
    ...dossier.derivations.flatMap((d) => [...d.evidence.flatMap((e) => e.spans), ...d.onlyInA, ...d.onlyInB]),
  ];
}

const sharedRanges = (dossier: Dossier): (readonly [ArticleId, SharedRange])[] =>
  dossier.derivations
    .filter((d) => d.kind === 'copy' || d.kind === 'rewrite')
    .flatMap((d) =>
      d.shared.flatMap(([one, other]) => [
        [one.article, { start: one.start, end: one.end, with: other.article }] as const,
        [other.article, { start: other.start, end: other.end, with: one.article }] as const,
      ]),
    );

export function viewOf(
  dossier: Dossier,
  linksOf: (view: Base) => Links = anchorsOfPage,
  form: keyof typeof HEADINGS = 'sections',
): View {
  const groups = groupClaims(dossier);
  const ordered: Claim[] = Object.values(groups).flat();
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const reachable = linkedSpans(dossier).filter(
    ({ article, start }) => start >= 0 && start < (articles.get(article)?.text.length ?? 0),
  );
  const starts = collect(reachable.map((span) => [span.article, span.start] as const));
  const base: Base = {
    dossier,
    labels: articleLabels(dossier),
    articles,
    entities: entitiesById(dossier),
    statements: new Map(dossier.statements.map((statement) => [statement.id, statement])),
    groups,
    core: coreClaim(dossier),
    claims: new Map(dossier.claims.map((claim) => [claim.id, claim])),
    claimNumbers: new Map(ordered.map((claim, index) => [claim.id, index + 1])),
    claimsOf: collect(ordered.flatMap((claim) => claim.members.map((m) => [m.statement, claim.id] as const))),
    findingsOf: collect(dossier.findings.flatMap((f) => (f.claim === null ? [] : [[f.claim, f] as const]))),
    passages: new Map([...starts].map(([article, at]) => [article, new Set(at)])),
    shared: collect(sharedRanges(dossier)),
    decided: decidedIn(dossier),
  };
  return { ...base, ...HEADINGS[form], links: linksOf(base) };
}

/** An id of the dossier as an id of the page: `s:12` is `s-12`. */
export const anchorOf = (id: string): string => id.replace(/[^A-Za-z0-9_-]/g, '-');

export const letterOf = (view: Base, article: ArticleId): string => view.labels.get(article)?.letter ?? '?';

/** Where a passage begins in the reading view: `p-B-120`. */
export const passageAnchor = (view: Base, article: ArticleId, start: number): string =>
  `p-${letterOf(view, article)}-${start}`;

/** The anchor of a statement, or null where its words stand in no supplied text. */
export function statementAnchor(view: Base, id: StatementId): string | null {
  const statement = view.statements.get(id);
  const first = statement?.content[0];
  if (!statement || !first) return null;
  const text = view.articles.get(statement.article)?.text ?? '';
  return first.start >= 0 && first.start < text.length ? anchorOf(id) : null;
}

/** A passage in a list is shown with at most this many code units: two or three lines; the link leads to the whole. */
const QUOTE_MAX = 240;

export const shortened = (text: string, max = QUOTE_MAX): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= max) return flat;
  const cut = flat.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`;
};

/** The words of an article, kept apart from the sentence around them in direction too. */
export const words = (text: string): Markup => html`<bdi class="words">${shortened(text)}</bdi>`;

export function letterChip(view: View, article: ArticleId): Markup {
  const label = view.labels.get(article);
  return html`<span class="letter" title="${label?.name ?? ''}">${label?.letter ?? '?'}</span>`;
}

/** Words of an article between quotation marks, unless they bring their own. */
export const quoted = (text: string): Markup =>
  /^\s*["“”«„‘']/.test(text)
    ? html`<span class="said-words">${words(text)}</span>`
    : html`<q class="said-words">${words(text)}</q>`;

/** A passage with its article's letter, as a link into the reading view where it can be reached. */
export function passageLink(view: View, span: Span): Markup {
  const inner = html`${letterChip(view, span.article)} ${quoted(span.text)}`;
  const place = view.links.passage(span);
  return place === null
    ? html`<span class="passage">${inner}</span>`
    : html`<a class="passage" href="${place}">${inner}</a>`;
}

/** At most this many passages stand under one finding or reason: the contract allows four per article, an editor reads a dozen. */
const PASSAGES_MAX = 12;

export function passageList(view: View, spans: readonly Span[]): Content {
  if (spans.length === 0) return null;
  const rest = spans.length - PASSAGES_MAX;
  return html`<ul class="passages">${spans.slice(0, PASSAGES_MAX).map((span) => html`<li>${passageLink(view, span)}</li>`)}${
    rest > 0 && html`<li class="quiet">and ${rest} more</li>`
  }</ul>`;
}

export function claimLink(view: View, id: ClaimId): Content {
  const number = view.claimNumbers.get(id);
  return number === undefined ? null : html`<a class="claim-link" href="${view.links.claim(id)}">claim ${number}</a>`;
}

/** One section of the page, or the whole of a screen. Its heading is the link target's name. */
export const section = (view: View, id: string, title: string, lead: Content, body: Content): Markup => html`
<section id="${id}" aria-labelledby="${id}-title">
<${view.heading} id="${id}-title">${title}</${view.heading}>
${lead && html`<p class="lead">${lead}</p>`}
${body}
</section>`;
