import type { Decision } from '../model/decision.ts';

/** Decisions of a file, in its order, and the numbers of the lines that hold none. */
export interface ParsedDecisions {
  readonly decisions: readonly Decision[];
  readonly wrongLines: readonly number[];
}

/** Words that a person writes are short; a longer line is no decision. */
const LINE_MAX = 20_000;
const WORDS_MAX = 2000;
const SPANS_MAX = 400;

const VERDICTS = ['accept', 'amend', 'reject', 'withdraw'];
const RELATIONS = ['copy', 'excerpt', 'rewrite', 'siblings', 'common-source', 'independent', 'undetermined'];
const SEVERITIES = ['high', 'medium', 'low', 'info'];
const STATUSES = [
  'acknowledged-by-party',
  'asserted-by-one-side',
  'denied-by-other-side',
  'supported-by-third-party',
  'supported-by-adverse-party',
  'unverified',
  'outlet-assertion',
];
const MEMBERS = ['same', 'paraphrase', 'more-specific', 'less-specific', 'stronger', 'weaker', 'contradicts'];
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is string => typeof value === 'string' && value.length <= WORDS_MAX;
const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isAnchor = (value: unknown): boolean =>
  isObject(value) && isWords(value.article) && isOffset(value.start) && isOffset(value.end);
const maybe = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const within =
  (words: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && words.includes(value);

function isSubject(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.kind) {
    case 'finding':
      return (
        isWords(value.finding) &&
        Array.isArray(value.spans) &&
        value.spans.length <= SPANS_MAX &&
        value.spans.every(isAnchor)
      );
    case 'derivation':
      return isWords(value.a) && isWords(value.b);
    case 'status':
      return isAnchor(value.claim);
    case 'alignment':
      return isAnchor(value.claim) && isAnchor(value.statement);
    default:
      return false;
  }
}

const isAmendment = (value: unknown): boolean =>
  value === null ||
  (isObject(value) &&
    maybe(value.relation, within(RELATIONS)) &&
    maybe(value.from, (from) => from === null || isWords(from)) &&
    maybe(value.explanation, isWords) &&
    maybe(value.severity, within(SEVERITIES)) &&
    maybe(value.status, (list) => Array.isArray(list) && list.every(within(STATUSES))) &&
    maybe(value.member, within(MEMBERS)));

/** A decision as a program was given it; null where it is none. Fields that a decision does not have are dropped. */
export function decisionOf(value: unknown): Decision | null {
  if (!isObject(value) || !isSubject(value.about) || !within(VERDICTS)(value.verdict) || !isAmendment(value.amendment))
    return null;
  const { about, verdict, amendment, note, author, decidedAt } = value;
  if (!isWords(note) || !isWords(author) || typeof decidedAt !== 'string' || !ISO.test(decidedAt)) return null;
  return { about, verdict, amendment, note, author, decidedAt } as Decision;
}

function parsed(line: string): Decision | null {
  if (line.length > LINE_MAX) return null;
  try {
    return decisionOf(JSON.parse(line));
  } catch {
    return null;
  }
}

/** A file of decisions: one in a line, the oldest first. Empty lines and those that begin with `#` are passed over. */
export function parseDecisions(text: string): ParsedDecisions {
  const decisions: Decision[] = [];
  const wrongLines: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const decision = parsed(line);
    if (decision) decisions.push(decision);
    else wrongLines.push(index + 1);
  }
  return { decisions, wrongLines };
}
