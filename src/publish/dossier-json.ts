import { type Dossier, SCHEMA } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { ChangeKind } from '../model/version.ts';
import { findingWords, occurrenceWords, roleWords, segmentWords, severityWords, statusWords } from './labels.ts';
import { changeWords } from './labels-versions.ts';

/** A dossier that came from a file, or the sentence that says what is wrong with it. */
export type ParsedDossier =
  | { readonly kind: 'dossier'; readonly dossier: Dossier }
  /** Not this schema at all: perhaps an article, a feed or something else in JSON. */
  | { readonly kind: 'other' }
  | { readonly kind: 'wrong'; readonly why: string };

/** Says where a value departs from its shape, as a path; null where it does not. */
type Shape = (value: unknown, path: string) => string | null;

const text: Shape = (value, path) => (typeof value === 'string' ? null : path);
const number: Shape = (value, path) => (typeof value === 'number' && Number.isFinite(value) ? null : path);
const truth: Shape = (value, path) => (typeof value === 'boolean' ? null : path);
const offset: Shape = (value, path) => (Number.isSafeInteger(value) && (value as number) >= 0 ? null : path);
const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);
const list =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return path;
    for (const [index, item] of value.entries()) {
      const wrong = shape(item, `${path}[${index}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null) return path;
    for (const [name, shape] of Object.entries(shapes)) {
      const wrong = shape((value as Record<string, unknown>)[name], path === '' ? name : `${path}.${name}`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
const values =
  (shape: Shape): Shape =>
  (value, path) =>
    typeof value === 'object' && value !== null ? list(shape)(Object.values(value), path) : path;
const oneOf =
  (...words: readonly string[]): Shape =>
  (value, path) =>
    typeof value === 'string' && words.includes(value) ? null : path;
const keyOf = (record: Readonly<Record<string, unknown>>): Shape => oneOf(...Object.keys(record));

const span = fields({ article: text, start: offset, end: offset, text });
const spans = list(span);
const evidence = fields({ kind: text, weight: number, note: text, spans });
const basis = oneOf('text', 'metadata', 'resolved', 'inferred', 'user');
const known = fields({ value: text, basis, span: orNull(span), why: text });
const dated = fields({ value: text, basis, anchor: orNull(text), span: orNull(span), why: text });

const article = fields({
  id: text,
  source: text,
  sha256: text,
  mediaType: text,
  capturedAt: orNull(text),
  text,
  segments: list(fields({ kind: keyOf(segmentWords), start: offset, end: offset })),
  outlet: orNull(known),
  credits: list(fields({ name: text, span: orNull(span) })),
  title: orNull(known),
  authors: list(known),
  published: orNull(dated),
  updated: orNull(dated),
  language: text,
});

const statement = fields({
  id: text,
  article: text,
  content: spans,
  voice: oneOf('attributed', 'outlet'),
  source: orNull(fields({ spans, entity: orNull(text), name: text })),
  chain: list(text),
  cue: orNull(fields({ span, stance: oneOf('factive', 'neutral', 'doubting') })),
  quoteMode: oneOf('direct', 'indirect', 'mixed', 'scare', 'none'),
  polarity: oneOf('positive', 'negative'),
  attitude: oneOf('asserts', 'denies', 'questions', 'demands', 'predicts'),
  certainty: oneOf('certain', 'probable', 'possible', 'unverified'),
  hedges: spans,
  verification: spans,
  statedAt: orNull(dated),
  occurredAt: orNull(dated),
  places: list(text),
  quantities: list(fields({ value: number, low: orNull(number), high: orNull(number), unit: text, span })),
});

const claim = fields({
  id: text,
  headline: span,
  members: list(fields({ statement: text, relation: text })),
  coverage: values(oneOf('full', 'partial', 'contradicts')),
  counts: fields({ outlets: number, reports: number, origins: number, originsAtMost: number }),
  origins: list(fields({ entity: orNull(text), name: text, role: keyOf(roleWords), statements: list(text) })),
  supportedBy: list(text),
  status: list(keyOf(statusWords)),
  disputedBy: list(text),
  because: list(evidence),
});

const derivation = fields({
  a: text,
  b: text,
  kind: oneOf('copy', 'excerpt', 'rewrite', 'siblings', 'common-source', 'independent', 'undetermined'),
  from: orNull(text),
  confidence: number,
  evidence: list(evidence),
  shared: list(list(span)),
  onlyInA: spans,
  onlyInB: spans,
});

const entity = fields({
  id: text,
  kind: text,
  name: text,
  forms: list(text),
  mentions: spans,
  party: orNull(text),
  place: orNull(fields({ lat: number, lon: number, precision: text, gazetteer: text })),
});

const wording = orNull(fields({ value: text, span: orNull(span) }));
const named = fields({ kind: keyOf(changeWords), from: text, to: text });
const between: Shape = (value, path) => {
  const wrong = named(value, path);
  if (wrong !== null) return wrong;
  switch ((value as { kind: ChangeKind }).kind) {
    case 'added':
    case 'correction-added':
      return fields({ after: span })(value, path);
    case 'removed':
      return fields({ before: span })(value, path);
    case 'changed':
    case 'standfirst-changed':
    case 'moved':
      return fields({ before: span, after: span })(value, path);
    default:
      return fields({ before: wording, after: wording })(value, path);
  }
};

const DOSSIER = fields({
  schema: oneOf(SCHEMA),
  madeBy: fields({ program: text, version: text, resources: values(text) }),
  articles: list(article),
  reports: list(fields({ id: text, articles: list(text), root: orNull(text), fullest: orNull(text) })),
  reportCount: fields({ atLeast: number, atMost: number }),
  derivations: list(derivation),
  pairsCompared: number,
  versions: list(
    fields({ address: text, articles: list(text), current: text, ordered: truth, changes: list(between) }),
  ),
  entities: list(entity),
  statements: list(statement),
  claims: list(claim),
  quotations: list(
    fields({
      id: text,
      speaker: orNull(text),
      occurrences: list(fields({ spans, relation: keyOf(occurrenceWords) })),
    }),
  ),
  findings: list(
    fields({
      id: text,
      kind: keyOf(findingWords),
      severity: keyOf(severityWords),
      articles: list(text),
      spans,
      explanation: text,
      caveat: orNull(text),
      claim: orNull(text),
    }),
  ),
  timeline: list(fields({ when: dated, what: span, statements: list(text), articles: list(text) })),
  problems: list(fields({ code: text, article: orNull(text), span: orNull(span), message: text })),
});

const anchor = fields({ article: text, start: offset, end: offset });
const decided = fields({
  decision: fields({
    about: (value, path) =>
      fields({ kind: oneOf('finding', 'derivation', 'status', 'alignment') })(value, path) ??
      SUBJECTS[(value as { kind: keyof typeof SUBJECTS }).kind](value, path),
    verdict: oneOf('accept', 'amend', 'reject', 'withdraw'),
    note: text,
    author: text,
    decidedAt: text,
  }),
  line: orNull(text),
  was: orNull(text),
});
const SUBJECTS = {
  finding: fields({ finding: text, spans: list(anchor) }),
  derivation: fields({ a: text, b: text }),
  status: fields({ claim: anchor }),
  alignment: fields({ claim: anchor, statement: anchor }),
} as const;

const isSpan = (value: object): value is Span =>
  'article' in value && 'start' in value && 'end' in value && 'text' in value && typeof value.text === 'string';

/** The first passage whose words are not those of its article at its offsets, or null. */
function brokenSpan(dossier: Dossier): Span | null {
  const texts = new Map<string, string>(dossier.articles.map(({ id, text: whole }) => [id, whole]));
  const waiting: unknown[] = [{ ...dossier, articles: dossier.articles.map((each) => ({ ...each, text: null })) }];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isSpan(value) && texts.get(value.article)?.slice(value.start, value.end) !== value.text) return value;
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) waiting.push(inner);
  }
  return null;
}

/**
 * Reads what `renderJson` wrote. Whatever a file holds, a wrong shape is told with its place, and a passage that is not
 * its article's words at its offsets is told too: such a dossier was changed after it was made.
 */
export function parseDossier(json: string): ParsedDossier {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'other' };
  }
  if (typeof value !== 'object' || value === null || !('schema' in value)) return { kind: 'other' };
  const given = { versions: [], ...value };
  const wrong = DOSSIER(given, '') ?? ('decisions' in given ? list(decided)(given.decisions, 'decisions') : null);
  if (wrong !== null)
    return {
      kind: 'wrong',
      why: wrong === 'schema' ? `its schema is not ${SCHEMA}` : `it is damaged at ${wrong}`,
    };
  const dossier = given as unknown as Dossier;
  const broken = brokenSpan(dossier);
  if (broken === null) return { kind: 'dossier', dossier };
  return {
    kind: 'wrong',
    why: `the passage ${broken.article} ${broken.start}–${broken.end} is not what its article says there: it was changed after it was made`,
  };
}
