import type { Claim } from '../../model/claim.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { ArticleId } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import { type Content, html, joined, type Markup } from '../html/escape.ts';
import { derivationSentence, evidenceList } from '../html/lineage.ts';
import { anchorOf, claimLink, letterChip, letterOf, shortened, type View } from '../html/view.ts';
import { comparedWords } from '../html/wording.ts';
import { findingWords, occurrenceWords, plural } from '../labels.ts';
import { isVersionPair, relationWords } from '../labels-versions.ts';
import { address, bareId, pairAddress, rangeAddress } from './address.ts';
import { type AlignedRow, alignSentences, SENTENCES_MAX } from './aligned.ts';
import { compareIndex } from './compare-index.ts';
import { type Asked, articleAsked, type Desk, type Shown } from './desk.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** `aligned` puts sentences side by side, as copies need it; `linked` puts claims side by side, as retellings need it. */
type Mode = 'aligned' | 'linked';

/** Kinds whose sentences can be laid side by side. In a retelling the words change and the claims stay. */
const SAME_WORDS: ReadonlySet<Derivation['kind']> = new Set(['copy', 'excerpt']);

interface Pair {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly derivation: Derivation | undefined;
}

const modeOf = (written: string | undefined, { derivation }: Pair): Mode => {
  if (written === 'aligned' || written === 'linked') return written;
  return derivation && (SAME_WORDS.has(derivation.kind) || isVersionPair(derivation)) ? 'aligned' : 'linked';
};

const differing = (text: string, other: string): Content =>
  joined(
    comparedWords(text, other).map((word) =>
      word.differs ? html`<strong class="differs">${word.text}</strong>` : word.text,
    ),
    ' ',
  );

function cell(article: ArticleId, own: Sentence | null, other: Sentence | null, kind: AlignedRow['kind']): Markup {
  if (own === null) return html`<td class="lacks"><span class="sr">not in this text</span></td>`;
  const words = kind === 'changed' && other ? differing(own.text, other.text) : own.text;
  return html`<td><a class="passage" href="${rangeAddress(article, own)}"><bdi>${words}</bdi></a></td>`;
}

const heads = (view: View, { a, b }: Pair): Markup =>
  html`<thead><tr>${[a, b].map((id) => html`<th scope="col"><a href="${view.links.article(id)}">${letterChip(view, id)} <bdi>${view.labels.get(id)?.name ?? ''}</bdi></a></th>`)}</tr></thead>`;

const count = (rows: readonly AlignedRow[], ...kinds: AlignedRow['kind'][]): number =>
  rows.filter(({ kind }) => kinds.includes(kind)).length;

function alignedTable(view: View, pair: Pair, rows: readonly AlignedRow[]): Markup {
  const [a, b] = [letterOf(view, pair.a), letterOf(view, pair.b)];
  const cut = [pair.a, pair.b].some((id) => {
    const article = view.articles.get(id);
    return article !== undefined && sentencesOf(article).length > SENTENCES_MAX;
  });
  return html`<p>${plural(count(rows, 'same'), 'sentence')} in the same words, ${count(rows, 'changed')} in words that differ, ${count(rows, 'only-a')} only in ${a}, ${count(rows, 'only-b')} only in ${b}. Typography and case do not count; furniture is left out.${cut && ` Only the first ${SENTENCES_MAX} sentences of each are compared.`}</p>
<div class="scroll" role="region" aria-label="Both texts, sentence by sentence" tabindex="0"><table class="compare"><caption class="sr">Sentences of ${a} and ${b} side by side</caption>${heads(view, pair)}<tbody>${rows.map(
    (row) => html`
<tr class="${row.kind}" data-item>${cell(pair.a, row.a, row.b, row.kind)}${cell(pair.b, row.b, row.a, row.kind)}</tr>`,
  )}</tbody></table></div>`;
}

/** What each of the two articles says of a claim that both carry. */
export interface LinkedRow {
  readonly claim: Claim;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

function linkedRows(view: View, { a, b }: Pair): LinkedRow[] {
  const saidIn = (claim: Claim, article: ArticleId): Span[] =>
    claim.members.flatMap(({ statement }) => {
      const found = view.statements.get(statement);
      return found?.article === article ? found.content : [];
    });
  return view.dossier.claims
    .filter((claim) => claim.coverage[a] && claim.coverage[b])
    .map((claim) => ({ claim, a: saidIn(claim, a), b: saidIn(claim, b) }))
    .filter((row) => row.a.length > 0 && row.b.length > 0)
    .sort((x, y) => (x.a[0]?.start ?? 0) - (y.a[0]?.start ?? 0));
}

function passages({ claim }: LinkedRow, own: readonly Span[], other: readonly Span[]): Markup[] {
  const reference = other.map(({ text }) => text).join(' ');
  return own.map(
    (span) =>
      html`<p><a class="passage" href="${rangeAddress(span.article, span, claim.id)}"><q><bdi>${differing(span.text, reference)}</bdi></q></a></p>`,
  );
}

function linkedTable(view: View, pair: Pair, rows: readonly LinkedRow[]): Content {
  if (rows.length === 0) return html`<p>No claim stands in both texts.</p>`;
  const findings = (claim: Claim): Content =>
    (view.findingsOf.get(claim.id) ?? [])
      .filter(({ articles, severity }) => severity !== 'info' && articles.includes(pair.a) && articles.includes(pair.b))
      .map(
        ({ id, kind }) =>
          html`<p class="drifts"><span aria-hidden="true">⚑ </span><a href="${view.links.finding(id)}">${findingWords[kind]}</a></p>`,
      );
  return html`<p>${plural(rows.length, 'claim')} that both texts carry, in the order of the first. Words that the other passage lacks are underlined.</p>
<div class="scroll" role="region" aria-label="Both texts, claim by claim" tabindex="0"><table class="compare linked"><caption class="sr">Claims that both texts carry</caption>${heads(view, pair)}<tbody>${rows.map(
    (row) => html`
<tr data-item data-c="${anchorOf(row.claim.id)}"><td>${passages(row, row.a, row.b)}</td><td>${passages(row, row.b, row.a)}<p class="quiet">${claimLink(view, row.claim.id)}</p>${findings(row.claim)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** Utterances that both articles quote in words that differ. */
function quoteVariants(view: View, { a, b }: Pair): Content {
  const rows = view.dossier.quotations.flatMap(({ speaker, occurrences }) => {
    const of = (id: ArticleId) => occurrences.find(({ spans }) => spans[0]?.article === id);
    const [one, other] = [of(a), of(b)];
    if (!one || !other) return [];
    const [x, y] = [one, other].map(({ spans }) => spans.map(({ text }) => text).join(' … ')) as [string, string];
    const differs =
      comparedWords(x, y).some((word) => word.differs) || comparedWords(y, x).some((word) => word.differs);
    if (!differs) return [];
    const who = speaker === null ? null : view.entities.get(speaker)?.name;
    const relation = [one, other].map((each) => each.relation).find((each) => each !== 'reference');
    return [
      html`<tr data-item><td><p><q><bdi>${differing(x, y)}</bdi></q></p></td><td><p><q><bdi>${differing(y, x)}</bdi></q></p><p class="quiet">${who ? html`<bdi>${who}</bdi>, ` : null}${relation ? occurrenceWords[relation] : ''}</p></td></tr>`,
    ];
  });
  return (
    rows.length > 0 &&
    html`<h2>One utterance in two wordings <span class="n">${rows.length}</span></h2><div class="scroll" role="region" aria-label="Quotations that differ" tabindex="0"><table class="compare"><caption class="sr">Quotations in both texts</caption>${heads(view, { a, b, derivation: undefined })}<tbody>${rows}</tbody></table></div>`
  );
}

function relation(view: View, { derivation }: Pair): Content {
  if (!derivation) return html`<p class="lead">These two texts were not compared as a pair.</p>`;
  return html`<p class="lead">${derivationSentence(view, derivation)} <span class="quiet">(confidence ${Math.round(derivation.confidence * 100)} %)</span>. Licensed republication or a common text that was not supplied would explain likeness as well.</p>
<details class="why"><summary>${relationWords(derivation)} · <span class="ask">why</span></summary>${evidenceList(view, derivation)}</details>`;
}

/** Two texts side by side; null where one of them is not there. `/compare?a=A&b=B` is the same, for a form. */
export function compareScreen(desk: Desk, { path, query }: Asked): Shown | null {
  const { view } = desk;
  const [one, other] = path.length > 1 ? path.slice(1) : [query.a, query.b];
  const [a, b] = [articleAsked(desk, one), articleAsked(desk, other)];
  if (a === null || b === null || a === b) return path.length > 1 ? null : compareIndex(desk);
  const derivation = view.dossier.derivations.find((d) => (d.a === a && d.b === b) || (d.a === b && d.b === a));
  // The text that the other goes back to stands first.
  const pair: Pair = derivation?.from === b ? { a: b, b: a, derivation } : { a, b, derivation };
  const mode = modeOf(query.mode, pair);
  const [left, right] = [view.articles.get(pair.a), view.articles.get(pair.b)];
  if (!left || !right) return null;
  const linked = mode === 'linked' ? linkedRows(view, pair) : [];
  const rows = mode === 'aligned' ? alignSentences(sentencesOf(left), sentencesOf(right)) : [];
  const tab = (name: Mode, words: string): Markup =>
    html`<li><a href="${address(pairAddress(pair.a, pair.b), { mode: name })}"${name === mode && html` aria-current="true"`}>${words}</a></li>`;
  const names = [pair.a, pair.b].map(
    (id) => html`${letterChip(view, id)} <bdi>${shortened(view.labels.get(id)?.name ?? '', 40)}</bdi>`,
  );
  const arrow = derivation?.from
    ? html` <span aria-hidden="true">→</span><span class="sr">to</span> `
    : html` <span aria-hidden="true">·</span><span class="sr">and</span> `;
  return {
    screen: 'compare',
    title: `${letterOf(view, pair.a)} and ${letterOf(view, pair.b)} side by side`,
    body: html`<header class="screen-head"><h1>${names[0]}${arrow}${names[1]}</h1>${relation(view, pair)}<ul class="tabs" aria-label="How to compare">${tab('aligned', 'sentence by sentence')}${tab('linked', 'claim by claim')}</ul></header>
${mode === 'aligned' ? alignedTable(view, pair, rows) : linkedTable(view, pair, linked)}${quoteVariants(view, pair)}`,
    data: {
      a: pair.a,
      b: pair.b,
      mode,
      derivation: derivation ?? null,
      sentences: rows.map(({ kind, a: x, b: y }) => ({ kind, a: x && spanData(x), b: y && spanData(y) })),
      claims: linked.map(({ claim, a: x, b: y }) => ({ claim: bareId(claim.id), a: x, b: y })),
    },
  };
}

const spanData = ({ start, end, text }: Sentence) => ({ start, end, text });
