import { subjectKey } from '../../model/decision.ts';
import type { Derivation, Evidence } from '../../model/derivation.ts';
import { pairSubject } from '../awaiting.ts';
import { plural } from '../labels.ts';
import { isVersionPair, relationWords } from '../labels-versions.ts';
import { decidedLine } from './decided.ts';
import { type Content, html, type Markup } from './escape.ts';
import { lineageGraph } from './graph.ts';
import { lineageStack } from './stack.ts';
import { letterChip, letterOf, passageList, section, type View } from './view.ts';

/** Pairs that add no derivation are folded when there are more than this: half a screen. */
const PAIRS_MAX = 6;
const REASONS_MAX = 6;

/** Sentences beside the drawing: what one reads before turning to the table. */
const SENTENCES_MAX = 12;

const ORDER: readonly Derivation['kind'][] = ['copy', 'rewrite', 'excerpt', 'siblings', 'common-source'];
const RELATED: ReadonlySet<Derivation['kind']> = new Set(ORDER);

/** "C is consistent with a rewrite of B": what the pair's kind says, and in which order where one is shown. */
export function derivationSentence(view: View, d: Derivation): string {
  const [a, b] = [letterOf(view, d.a), letterOf(view, d.b)];
  const earlier = d.from === null ? null : letterOf(view, d.from);
  const later = d.from === d.a ? b : a;
  if (isVersionPair(d))
    return earlier
      ? `${later} is a later capture of the same page as ${earlier}`
      : `${a} and ${b} are captures of one page; order not shown`;
  switch (d.kind) {
    case 'copy':
      return earlier
        ? `${later} holds the text of ${earlier}, but for typography and cuts`
        : `${a} and ${b} have the same text; order not shown`;
    case 'excerpt':
      return earlier
        ? `${later} holds a long passage of ${earlier}`
        : `${a} and ${b} have a long passage in common; order not shown`;
    case 'rewrite':
      return earlier
        ? `${later} is consistent with a rewrite of ${earlier}`
        : `one of ${a} and ${b} is consistent with a rewrite of the other; order not shown`;
    case 'siblings':
      return `${a} and ${b} are consistent with one earlier text behind both`;
    case 'common-source':
      return `${a} and ${b} are separate reports of the same speech or document`;
    case 'independent':
      return `no derivation was found between ${a} and ${b}`;
    case 'undetermined':
      return `the evidence does not decide between ${a} and ${b}`;
    default:
      return d.kind satisfies never;
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function reason(view: View, evidence: Evidence): Markup {
  const side = evidence.weight < 0 ? html` <span class="quiet">(speaks against it)</span>` : null;
  return html`<li>${evidence.note || evidence.kind.replaceAll('-', ' ')}${side}${passageList(view, evidence.spans)}</li>`;
}

/** The reasons for a relation, each with the passages that show it. */
export const evidenceList = (view: View, { evidence }: Derivation): Content =>
  evidence.length > 0 &&
  html`<ul class="reasons">${evidence.slice(0, REASONS_MAX).map((each) => reason(view, each))}</ul>`;

function evidenceCell(view: View, d: Derivation): Content {
  const pair = `${letterOf(view, d.a)} and ${letterOf(view, d.b)}`;
  const [first, ...rest] = d.evidence.slice(0, REASONS_MAX);
  const alone = [...d.onlyInA, ...d.onlyInB];
  return [
    first ? html`<p>${first.note || first.kind}</p>` : html`<p class="quiet">no further evidence recorded</p>`,
    (rest.length > 0 || (first?.spans.length ?? 0) > 0) &&
      html`<details><summary>Evidence<span class="sr"> for ${pair}</span></summary>${evidenceList(view, d)}</details>`,
    alone.length > 0 &&
      html`<details><summary>${plural(alone.length, 'passage')} in one only<span class="sr"> of ${pair}</span></summary>${passageList(view, alone)}</details>`,
    decidedLine(view, subjectKey(pairSubject(d)), view.links.decide.pair(d.a, d.b)),
  ];
}

const order = (view: View, d: Derivation): Content => {
  if (d.from !== null)
    return html`${letterOf(view, d.from)} <span aria-hidden="true">→</span><span class="sr">to</span> ${letterOf(view, d.from === d.a ? d.b : d.a)}`;
  return RELATED.has(d.kind) && d.kind !== 'common-source'
    ? html`<span class="quiet">order not shown</span>`
    : html`<span class="quiet">none</span>`;
};

/** The letters of a pair; where the form has both texts side by side, they lead there. */
function pairHead(view: View, d: Derivation): Markup {
  const letters = html`${letterChip(view, d.a)} ${letterChip(view, d.b)}`;
  const place = view.links.pair(d.a, d.b);
  return place === null ? letters : html`<a href="${place}">${letters}<span class="sr"> side by side</span></a>`;
}

/** One pair in a table of pairs: relation, order, confidence, evidence. */
export const pairRow = (view: View, d: Derivation): Markup => html`
<tr><th scope="row">${pairHead(view, d)}</th><td>${relationWords(d)}</td><td>${order(view, d)}</td><td class="num">${percent(d.confidence)}</td><td>${evidenceCell(view, d)}</td></tr>`;

const table = (view: View, caption: string, derivations: readonly Derivation[]): Content =>
  derivations.length > 0 &&
  html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="pairs"><caption>${caption}</caption><thead><tr><th scope="col">Pair</th><th scope="col">Relation</th><th scope="col">Order</th><th scope="col">Confidence</th><th scope="col">Evidence</th></tr></thead><tbody>${derivations.map((d) => pairRow(view, d))}</tbody></table></div>`;

/** The relations in sentences, the closest first. */
export function relationSentences(view: View): Content {
  const related = view.dossier.derivations.filter((d) => RELATED.has(d.kind));
  if (related.length === 0) return html`<p>No text was found to derive from another among those supplied.</p>`;
  const sorted = related.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const rest = sorted.length - SENTENCES_MAX;
  return html`<ul class="in-words">${sorted.slice(0, SENTENCES_MAX).map((d) => html`<li>${derivationSentence(view, d)}.</li>`)}${
    rest > 0 && html`<li>${plural(rest, 'further relation')}: see the table.</li>`
  }</ul>`;
}

function foldable(view: View, what: string, derivations: readonly Derivation[]): Content {
  const pairs = table(view, `Pairs: ${what}`, derivations);
  if (derivations.length <= PAIRS_MAX) return pairs;
  return html`<details class="fold"><summary>${plural(derivations.length, 'pair')}: ${what}</summary>${pairs}</details>`;
}

/** How the supplied texts relate: drawing, the same in words, and the table of pairs. */
export function lineageSection(view: View): Markup {
  const { derivations, articles, pairsCompared } = view.dossier;
  const of = (kinds: readonly Derivation['kind'][]): Derivation[] => derivations.filter((d) => kinds.includes(d.kind));
  const close = of(['copy', 'rewrite', 'excerpt', 'siblings', 'undetermined']);
  const body = [
    lineageGraph(view),
    lineageStack(view),
    relationSentences(view),
    table(view, 'Pairs whose texts are related or undecided', close),
    foldable(view, 'separate reports of one speech or document', of(['common-source'])),
    foldable(view, 'no derivation found', of(['independent'])),
    html`<p class="quiet">${plural(pairsCompared, 'pair')} of ${plural(articles.length, 'article')} compared. A pair that is not listed was not compared.</p>`,
  ];
  return section(
    view,
    'lineage',
    'Lineage',
    'How the texts relate to one another. Licensed republication or an agency text that was not supplied can explain likeness as well.',
    body,
  );
}
