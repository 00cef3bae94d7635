import type { Article, Dated, Known, SegmentKind } from '../../src/model/article.ts';
import type { Claim, ClaimStatus, Origin, Treatment } from '../../src/model/claim.ts';
import type { Derivation, Evidence } from '../../src/model/derivation.ts';
import { type Dossier, SCHEMA } from '../../src/model/dossier.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Finding, FindingKind, Severity } from '../../src/model/finding.ts';
import {
  type ArticleId,
  articleId,
  type ClaimId,
  claimId,
  type EntityId,
  entityId,
  findingId,
  quotationId,
  reportId,
  statementId,
} from '../../src/model/id.ts';
import { type Span, spanOf } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';

/** A small dossier made by hand about an event that never happened: every section of a page has something to show. */

const known = (value: string): Known<string> => ({ value, basis: 'text', span: null, why: 'named in the text' });
const dated = (value: string, span: Span | null = null): Dated => ({
  value,
  basis: 'text',
  anchor: null,
  span,
  why: 'date line',
});

type Line = readonly [SegmentKind, string];

function article(n: number, source: string, outlet: string | null, lines: readonly Line[]): Article {
  const text = lines.map(([, line]) => line).join('\n\n');
  let at = 0;
  const segments = lines.map(([kind, line]) => {
    const start = at;
    at = start + line.length + 2;
    return { kind, start, end: start + line.length };
  });
  return {
    id: articleId(String(n).repeat(12)),
    source,
    sha256: String(n).repeat(64),
    mediaType: 'text/plain',
    capturedAt: null,
    url: null,
    text,
    segments,
    outlet: outlet === null ? null : known(outlet),
    credits: [],
    title: known(lines[0]?.[1] ?? ''),
    authors: [],
    published: n === 3 ? null : dated(`2031-05-0${n}`),
    updated: null,
    language: 'en',
  };
}

const ARTICLES: readonly Article[] = [
  article(1, 'news/harbour-post.txt', 'Harbour Post', [
    ['headline', 'Ferry Lark runs aground off Sallow Point'],
    ['byline', 'By Ida Marsh'],
    ['paragraph', 'Skipper Tom Reed said the ferry struck a sandbank on Monday.'],
    ['paragraph', 'Fishermen had seen oil on the water, the coastguard said, adding that this was unconfirmed.'],
    ['paragraph', '“We lost the light and then the bottom,” Reed said.'],
    ['related', 'More harbour news'],
  ]),
  article(2, 'news/coast-daily.txt', 'Coast Daily', [
    ['headline', 'Ferry aground off Sallow Point'],
    ['paragraph', 'Skipper Tom Reed said the ferry struck a sandbank on Monday.'],
    ['paragraph', '“We lost the light and then the bottom,” Reed said.'],
  ]),
  article(3, 'https://example.org/news/island-wire.html?ref=1', null, [
    ['headline', 'Oil seen after ferry accident'],
    ['paragraph', 'The coastguard stated that oil was on the water. The owner denied that any oil had leaked.'],
    ['paragraph', 'The ferry carried 40 people. “We lost sight and then the ground,” the skipper said.'],
  ]),
  article(4, 'news/quay.txt', 'The Quay', [
    ['headline', 'Forty-two saved from ferry'],
    ['paragraph', 'Skipper Tom Reed told reporters the ferry hit sand. Passenger Ann Low said she felt a blow.'],
    ['paragraph', 'There were 42 people aboard. The ferry is the oldest in the bay.'],
  ]),
];

const of = (n: number): Article => {
  const found = ARTICLES[n - 1];
  if (!found) throw new RangeError(`no article ${n}`);
  return found;
};

/** The first place of some words in article `n`, counted from 1. */
function at(n: number, words: string): Span {
  const found = of(n);
  const start = found.text.indexOf(words);
  if (start < 0) throw new RangeError(`article ${n} lacks “${words}”`);
  return spanOf(found, start, start + words.length);
}

const NAMES = ['Tom Reed', 'The coastguard', 'Fishermen', 'The owner', 'Ann Low'] as const;
const ENTITIES: readonly Entity[] = NAMES.map((name, index) => ({
  id: entityId(index + 1),
  kind: index === 1 || index === 3 ? 'organisation' : index === 2 ? 'group' : 'person',
  name,
  forms: [name],
  mentions: [],
  party: null,
  place: null,
}));

interface Made {
  readonly who?: readonly [string, number];
  readonly cue?: string;
  readonly via?: number;
  readonly more?: Partial<Statement>;
}

function statement(n: number, inArticle: number, content: string, made: Made = {}): Statement {
  const { who, cue, via, more } = made;
  const entity = who ? entityId(who[1]) : null;
  return {
    id: statementId(n),
    article: of(inArticle).id,
    content: [at(inArticle, content)],
    voice: who ? 'attributed' : 'outlet',
    source: who ? { spans: [at(inArticle, who[0])], entity, name: who[0] } : null,
    chain: [...(via === undefined ? [] : [entityId(via)]), ...(entity === null ? [] : [entity])],
    cue: cue === undefined ? null : { span: at(inArticle, cue), stance: 'neutral' },
    quoteMode: who ? 'indirect' : 'none',
    polarity: 'positive',
    attitude: 'asserts',
    certainty: 'certain',
    hedges: [],
    verification: [],
    statedAt: null,
    occurredAt: null,
    places: [],
    quantities: [],
    ...more,
  };
}

const QUOTED = { quoteMode: 'direct' } as const;
const STATEMENTS: readonly Statement[] = [
  statement(1, 1, 'the ferry struck a sandbank', { who: ['Skipper Tom Reed', 1], cue: 'said' }),
  statement(2, 2, 'the ferry struck a sandbank', { who: ['Skipper Tom Reed', 1], cue: 'said' }),
  statement(3, 4, 'the ferry hit sand', { who: ['Skipper Tom Reed', 1], cue: 'told' }),
  statement(4, 1, 'oil on the water', {
    who: ['Fishermen', 3],
    cue: 'had seen',
    via: 2,
    more: { certainty: 'unverified', verification: [at(1, 'unconfirmed')] },
  }),
  statement(5, 3, 'oil was on the water', { who: ['The coastguard', 2], cue: 'stated' }),
  statement(6, 3, 'any oil had leaked', { who: ['The owner', 4], cue: 'denied', more: { attitude: 'denies' } }),
  statement(7, 1, 'We lost the light and then the bottom,', { who: ['Reed', 1], more: QUOTED }),
  statement(8, 2, 'We lost the light and then the bottom,', { who: ['Reed', 1], more: QUOTED }),
  statement(9, 3, 'The ferry carried 40 people'),
  statement(10, 4, 'There were 42 people aboard'),
  statement(11, 4, 'she felt a blow', { who: ['Ann Low', 5], cue: 'said' }),
  statement(12, 4, 'The ferry is the oldest in the bay'),
];

const stated = (n: number): Statement => {
  const found = STATEMENTS[n - 1];
  if (!found) throw new RangeError(`no statement ${n}`);
  return found;
};

const origin = (entity: number, statements: readonly number[], role: Origin['role'] = 'party'): Origin => ({
  entity: entityId(entity),
  name: NAMES[entity - 1] ?? '',
  role,
  statements: statements.map(statementId),
});

const because = (note: string, spans: readonly Span[]): Evidence => ({ kind: 'rule', weight: 1, note, spans });

function claim(
  n: number,
  members: readonly number[],
  counts: readonly [number, number, number],
  status: readonly ClaimStatus[],
  origins: readonly Origin[],
  more: Partial<Claim> = {},
): Claim {
  const headline = stated(members[0] ?? 1).content[0];
  if (!headline) throw new RangeError('a statement without content');
  const coverage: Record<ArticleId, Treatment> = {};
  for (const member of members) coverage[stated(member).article] = 'full';
  const [outlets, reports, howMany] = counts;
  return {
    id: claimId(n),
    headline,
    members: members.map((member) => ({ statement: statementId(member), relation: 'same' })),
    coverage,
    counts: { outlets, reports, origins: howMany, originsAtMost: howMany },
    origins,
    supportedBy: [],
    status,
    disputedBy: [],
    because: [because('One speaker in several reports is one origin.', [headline])],
    ...more,
  };
}

const CLAIMS: readonly Claim[] = [
  claim(1, [1, 2, 3], [3, 2, 1], ['acknowledged-by-party'], [origin(1, [1, 2, 3])], { supportedBy: [claimId(6)] }),
  claim(2, [4, 5], [2, 2, 1], ['unverified'], [origin(3, [4], 'third-party')]),
  claim(3, [6], [1, 1, 1], ['asserted-by-one-side'], [origin(4, [6])], { disputedBy: [claimId(2)] }),
  claim(4, [7, 8], [2, 1, 1], ['asserted-by-one-side'], [origin(1, [7, 8])]),
  claim(5, [9, 10], [2, 2, 0], ['outlet-assertion'], [], {
    coverage: { [of(3).id]: 'full', [of(4).id]: 'contradicts' },
  }),
  claim(6, [11], [1, 1, 1], ['asserted-by-one-side'], [origin(5, [11], 'evidence')]),
  claim(7, [12], [1, 1, 0], ['outlet-assertion'], []),
];

function finding(
  n: number,
  kind: FindingKind,
  severity: Severity,
  spans: readonly Span[],
  explanation: string,
  about: ClaimId | null = null,
): Finding {
  const caveat = 'The later text may rest on other access.';
  const articles = [...new Set(spans.map((span) => span.article))];
  return { id: findingId(n), kind, severity, articles, spans, explanation, caveat, claim: about };
}

const FINDINGS: readonly Finding[] = [
  finding(
    1,
    'number-conflict',
    'high',
    [at(3, '40 people'), at(4, '42 people')],
    'Island-wire has 40; The Quay has 42.',
  ),
  finding(
    2,
    'source-differs',
    'high',
    [at(1, 'oil on the water'), at(3, 'oil was on the water')],
    'island-wire gives the coastguard for oil on the water; Harbour Post gives fishermen.',
    claimId(2),
  ),
  finding(3, 'text-damaged', 'low', [at(2, 'Ferry aground')], 'The file of Coast Daily lacks a paragraph.'),
  finding(4, 'quote-variant', 'info', [at(1, 'We lost the light'), at(3, 'We lost sight')], 'Two wordings.'),
];

const pair = (
  a: number,
  b: number,
  kind: Derivation['kind'],
  from: number | null,
  shared: readonly string[] = [],
): Derivation => ({
  a: of(a).id,
  b: of(b).id,
  kind,
  from: from === null ? null : of(from).id,
  confidence: 0.91,
  evidence:
    kind === 'independent' ? [] : [because('Sentences stand in the same order.', [at(a, of(a).text.slice(0, 12))])],
  shared: shared.map((words) => [at(a, words), at(b, words)] as const),
  onlyInA: kind === 'copy' ? [at(a, 'Fishermen had seen oil on the water')] : [],
  onlyInB: [],
});

const BOTH = [
  'Skipper Tom Reed said the ferry struck a sandbank on Monday.',
  '“We lost the light and then the bottom,” Reed said.',
];

/** The whole dossier, fresh for each call; `change` lays other parts over it. */
export const fictionalDossier = (change: Partial<Dossier> = {}): Dossier => ({
  schema: SCHEMA,
  madeBy: { program: 'secondsource', version: '0.0.0-test', resources: { 'words-en': '1' } },
  articles: ARTICLES,
  reports: [
    { id: reportId(1), articles: [of(1).id, of(2).id], root: of(1).id, fullest: of(1).id },
    { id: reportId(2), articles: [of(3).id], root: null, fullest: null },
    { id: reportId(3), articles: [of(4).id], root: null, fullest: null },
  ],
  reportCount: { atLeast: 2, atMost: 3 },
  derivations: [
    pair(1, 2, 'copy', 1, BOTH),
    pair(1, 3, 'undetermined', null),
    pair(1, 4, 'common-source', null),
    pair(2, 3, 'rewrite', null),
    pair(2, 4, 'independent', null),
    pair(3, 4, 'independent', null),
  ],
  pairsCompared: 6,
  versions: [],
  entities: ENTITIES,
  statements: STATEMENTS,
  claims: CLAIMS,
  quotations: [
    {
      id: quotationId(1),
      speaker: entityId(1) as EntityId,
      occurrences: [
        { spans: [at(1, 'We lost the light and then the bottom,')], relation: 'reference' },
        { spans: [at(2, 'We lost the light and then the bottom,')], relation: 'identical' },
        { spans: [at(3, 'We lost sight and then the ground,')], relation: 'translation-variant' },
      ],
    },
  ],
  findings: FINDINGS,
  timeline: [
    {
      when: { ...dated('2031-05-01', at(1, 'on Monday')), basis: 'resolved', anchor: '2031-05-02' },
      what: at(1, 'the ferry struck a sandbank'),
      statements: [statementId(1)],
      articles: [of(1).id, of(2).id],
    },
  ],
  problems: [
    {
      code: 'outlet-unknown',
      article: of(3).id,
      span: null,
      message: `https://example.org/${'island-wire-'.repeat(12)} names no outlet.`,
    },
    { code: 'date-unknown', article: of(3).id, span: at(3, 'Oil seen'), message: 'No date was found.' },
  ],
  ...change,
});
