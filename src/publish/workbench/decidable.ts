import type { Member } from '../../model/claim.ts';
import { type Subject, subjectKey } from '../../model/decision.ts';
import type { ArticleId } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import { statusLine } from '../attitudes.ts';
import { findingSubject, pairSubject } from '../awaiting.ts';
import { type Content, html, joined, type Markup } from '../html/escape.ts';
import { derivationSentence, evidenceList } from '../html/lineage.ts';
import { letterChip, letterOf, passageList, quoted, type View } from '../html/view.ts';
import { derivationWords, findingWords, plural, severityWords, statusWords } from '../labels.ts';

/** A line about which a person may decide: how it is known again, how it is shown, and what can be put in its place. */
export interface Decidable {
  readonly subject: Subject;
  readonly key: string;
  readonly title: string;
  readonly shown: Content;
  /** The fields of an amendment. */
  readonly fields: Content;
}

const anchorOf = ({ article, start, end }: Span) => ({ article, start, end });

const options = (entries: readonly (readonly [string, string])[], chosen: string): Markup[] =>
  entries.map(
    ([value, words]) => html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`,
  );

const decidable = (subject: Subject, title: string, shown: Content, fields: Content): Decidable => ({
  subject,
  key: subjectKey(subject),
  title,
  shown,
  fields,
});

export function decidableFinding(view: View, id: string): Decidable | null {
  const finding = view.dossier.findings.find((each) => each.id === `f:${id}`);
  if (!finding) return null;
  return decidable(
    findingSubject(finding),
    `Finding: ${findingWords[finding.kind]}`,
    html`<p>${joined(
      finding.articles.map((article) => letterChip(view, article)),
      ' ',
    )} <span class="quiet">${severityWords[finding.severity]}</span></p><p class="explanation">${finding.explanation}</p>${finding.caveat && html`<p class="caveat">${finding.caveat}</p>`}${passageList(view, finding.spans)}`,
    html`<label>In your words <textarea name="explanation" rows="3">${finding.explanation}</textarea></label><label>Weight <select name="severity">${options(Object.entries(severityWords), finding.severity)}</select></label>`,
  );
}

export function decidablePair(view: View, a: ArticleId, b: ArticleId): Decidable | null {
  const pair = view.dossier.derivations.find((d) => (d.a === a && d.b === b) || (d.a === b && d.b === a));
  if (!pair) return null;
  const orders = [
    ['', 'no order is shown'],
    [pair.a, `${letterOf(view, pair.b)} goes back to ${letterOf(view, pair.a)}`],
    [pair.b, `${letterOf(view, pair.a)} goes back to ${letterOf(view, pair.b)}`],
  ] as const;
  return decidable(
    pairSubject(pair),
    `The texts ${letterOf(view, pair.a)} and ${letterOf(view, pair.b)}`,
    html`<p class="explanation">${derivationSentence(view, pair)}.</p><p class="caveat">Licensed republication or a common text that was not supplied would explain likeness as well. <a href="${view.links.pair(pair.a, pair.b) ?? '/compare'}">Both side by side</a></p>${evidenceList(view, pair)}`,
    html`<label>Relation <select name="relation">${options(Object.entries(derivationWords), pair.kind)}</select></label><label>Order <select name="from">${options(orders, pair.from ?? '')}</select></label>`,
  );
}

export function decidableStatus(view: View, id: string): Decidable | null {
  const claim = view.dossier.claims.find((each) => each.id === `c:${id}`);
  if (!claim) return null;
  const boxes = Object.entries(statusWords).map(
    ([value, words]) =>
      html`<label class="check"><input type="checkbox" name="status" value="${value}"${claim.status.some((each) => each === value) && html` checked`}> ${words}</label>`,
  );
  return decidable(
    { kind: 'status', claim: anchorOf(claim.headline) },
    `Status of claim ${view.claimNumbers.get(claim.id) ?? ''}`,
    html`<p class="explanation">${quoted(claim.headline.text)}</p><p>${statusLine(claim, view.statements).join('; ') || 'no status'}</p>${claim.because.slice(0, 4).map(({ note }) => html`<p class="caveat">${note}</p>`)}`,
    html`<fieldset><legend>Status</legend>${boxes}</fieldset>`,
  );
}

const RELATIONS: Readonly<Record<Member['relation'], string>> = {
  same: 'says the same',
  paraphrase: 'says it in other words',
  'more-specific': 'says more',
  'less-specific': 'says less',
  stronger: 'says it more surely',
  weaker: 'says it less surely',
  contradicts: 'says otherwise',
};

export function decidableMember(view: View, claimId: string, statementId: string): Decidable | null {
  const claim = view.dossier.claims.find((each) => each.id === `c:${claimId}`);
  const member = claim?.members.find(({ statement }) => statement === `s:${statementId}`);
  const span = member && view.statements.get(member.statement)?.content[0];
  if (!claim || !member || !span) return null;
  return decidable(
    { kind: 'alignment', claim: anchorOf(claim.headline), statement: anchorOf(span) },
    `A passage of claim ${view.claimNumbers.get(claim.id) ?? ''}`,
    html`<p>${letterChip(view, span.article)} ${quoted(span.text)}</p><p class="quiet">stands in the claim (${plural(claim.members.length, 'passage')})</p><p class="explanation">${quoted(claim.headline.text)}</p>`,
    html`<label>It <select name="member">${options(Object.entries(RELATIONS), member.relation)}</select></label>`,
  );
}
