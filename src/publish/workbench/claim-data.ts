import type { Claim } from '../../model/claim.ts';
import { headlineLead, statusLine } from '../attitudes.ts';
import type { View } from '../html/view.ts';
import { speakerLine } from '../labels.ts';
import { claimAddress, findingAddress, rangeAddress } from './address.ts';

/** A claim as the twins of the screens tell it: the dossier's own values, with addresses. */
export const claimData = (view: View, claim: Claim): Readonly<Record<string, unknown>> => ({
  id: claim.id,
  address: claimAddress(claim.id),
  number: view.claimNumbers.get(claim.id) ?? null,
  words: claim.headline,
  lead: headlineLead(claim, view.statements) || null,
  counts: claim.counts,
  coverage: claim.coverage,
  status: claim.status,
  statusInWords: statusLine(claim, view.statements),
  origins: claim.origins,
  disputedBy: claim.disputedBy,
  supportedBy: claim.supportedBy,
  findings: (view.findingsOf.get(claim.id) ?? []).map(({ id, kind, severity, explanation }) => ({
    id,
    kind,
    severity,
    explanation,
    address: findingAddress(id),
  })),
});

/** The passages of a claim, each with who says it and where it stands. */
export const passagesData = (view: View, claim: Claim): readonly Readonly<Record<string, unknown>>[] =>
  claim.members.flatMap(({ statement: id, relation }) => {
    const statement = view.statements.get(id);
    const label = statement && view.labels.get(statement.article);
    if (!statement || !label) return [];
    const [first] = statement.content;
    return [
      {
        statement: id,
        article: statement.article,
        letter: label.letter,
        outlet: label.name,
        relation,
        speaker: speakerLine(statement, view.entities),
        content: statement.content,
        address: first ? rangeAddress(statement.article, first, claim.id) : null,
      },
    ];
  });

/** The articles of the dossier in its order, as every twin names them. */
export const articlesData = (view: View): readonly Readonly<Record<string, unknown>>[] =>
  view.dossier.articles.map(({ id, source, sha256, published, title }) => ({
    id,
    letter: view.labels.get(id)?.letter ?? null,
    outlet: view.labels.get(id)?.name ?? null,
    title: title?.value ?? null,
    source,
    sha256,
    published: published?.value ?? null,
    address: view.links.article(id),
  }));
