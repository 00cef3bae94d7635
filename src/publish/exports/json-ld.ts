import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import type { Statement } from '../../model/statement.ts';
import { targetOf } from '../workbench/citation.ts';

type Node = Readonly<Record<string, unknown>>;

/** Every term stands in the context itself, so nothing need be fetched to read the file. */
const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ss: 'urn:secondsource:',
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  hadPrimarySource: { '@id': 'prov:hadPrimarySource', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  appearance: { '@id': 'schema:appearance', '@type': '@id' },
  entity: { '@id': 'prov:entity', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@container': '@list' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
} as const;

const idOf = (id: string): string => `ss:${id.replace(':', '/')}`;

/** The article, and what it goes back to. Only a shown order is a derivation; likeness without one is not. */
function articleNode(article: Article, derivations: readonly Derivation[]): Node {
  const ancestors = derivations.filter(
    ({ a, b, from, kind }) =>
      from !== null &&
      from !== article.id &&
      (a === article.id || b === article.id) &&
      kind !== 'independent' &&
      kind !== 'common-source' &&
      kind !== 'undetermined',
  );
  return {
    '@id': idOf(article.id),
    '@type': ['prov:Entity', 'schema:NewsArticle'],
    'schema:name': article.title?.value ?? article.source,
    'schema:publisher': article.outlet?.value ?? null,
    'schema:datePublished': article.published?.value ?? null,
    'schema:inLanguage': article.language,
    'schema:identifier': article.source,
    'schema:sha256': article.sha256,
    wasDerivedFrom: ancestors.map(({ from }) => idOf(from ?? '')),
    'prov:qualifiedDerivation': ancestors.map(({ from, kind, confidence }) => ({
      '@type': 'prov:Derivation',
      entity: idOf(from ?? ''),
      'ss:relation': kind,
      'ss:confidence': confidence,
    })),
  };
}

const KINDS: Partial<Readonly<Record<Entity['kind'], string>>> = {
  person: 'prov:Person',
  organisation: 'prov:Organization',
  unit: 'prov:Organization',
  document: 'prov:Entity',
};

const entityNode = ({ id, kind, name, forms }: Entity): Node => ({
  '@id': idOf(id),
  '@type': KINDS[kind] ?? 'prov:Agent',
  'schema:name': name,
  'schema:alternateName': forms.filter((form) => form !== name),
});

/** A statement: each part of its content as a target with both selectors. Quoted words are quoted from their article. */
function statementNode(statement: Statement, article: Article): Node {
  const direct = statement.quoteMode === 'direct' || statement.quoteMode === 'mixed';
  const speaker = statement.source?.entity ?? null;
  return {
    '@id': idOf(statement.id),
    '@type': ['oa:Annotation', 'prov:Entity', ...(direct ? ['schema:Quotation'] : [])],
    'oa:hasTarget': statement.content.map((span) => {
      const [position, quote] = targetOf(article, span).selector;
      return {
        '@type': 'oa:SpecificResource',
        source: idOf(article.id),
        selector: [
          { '@type': 'oa:TextPositionSelector', start: position.start, end: position.end },
          { '@type': 'oa:TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        ],
      };
    }),
    ...(direct ? { wasQuotedFrom: idOf(article.id) } : {}),
    ...(speaker === null ? {} : { wasAttributedTo: idOf(speaker) }),
    'ss:voice': statement.voice,
    'ss:attitude': statement.attitude,
    'ss:certainty': statement.certainty,
  };
}

const claimNode = (claim: Claim): Node => ({
  '@id': idOf(claim.id),
  '@type': 'schema:Claim',
  'schema:text': claim.headline.text,
  appearance: Object.keys(claim.coverage)
    .filter((id) => claim.coverage[id as keyof typeof claim.coverage] !== 'contradicts')
    .map(idOf),
  'ss:statement': claim.members.map(({ statement }) => ({ '@id': idOf(statement) })),
  hadPrimarySource: claim.origins.flatMap(({ entity }) => (entity === null ? [] : [idOf(entity)])),
  'ss:outlets': claim.counts.outlets,
  'ss:reports': claim.counts.reports,
  'ss:originsAtLeast': claim.counts.origins,
  'ss:originsAtMost': claim.counts.originsAtMost,
  'ss:status': claim.status,
});

/**
 * The dossier as JSON-LD: articles and their derivations as PROV-O, statements as W3C Web Annotations, claims as
 * schema.org has them. No ClaimReview: nobody rated anything. Offsets count UTF-16 code units, the end exclusive.
 */
export function jsonLd(dossier: Dossier): string {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const graph: Node[] = [
    ...dossier.articles.map((article) => articleNode(article, dossier.derivations)),
    ...dossier.entities.map(entityNode),
    ...dossier.statements.flatMap((statement) => {
      const article = articles.get(statement.article);
      return article ? [statementNode(statement, article)] : [];
    }),
    ...dossier.claims.map(claimNode),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
}
