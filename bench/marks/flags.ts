import type { MemberRelation, OccurrenceRelation } from '../../src/model/claim.ts';
import type { Attitude, Certainty, Polarity, QuoteMode, Stance } from '../../src/model/statement.ts';

/** What stands after a statement: whose claim it is, how it is said, which findings, controls, quotations it shows. */
export interface Flags {
  readonly claims: { readonly id: string; readonly relation: MemberRelation | null }[];
  readonly quotations: { readonly id: string; readonly relation: OccurrenceRelation | null }[];
  readonly findings: string[];
  readonly controls: string[];
  quoteMode: QuoteMode | null;
  attitude: Attitude;
  polarity: Polarity;
  certainty: Certainty | null;
  stance: Stance;
  /** Those who relay it, outermost first, without the source itself. */
  via: readonly string[];
  statedAt: string | null;
  occurredAt: string | null;
  optional: boolean;
}

const RELATIONS: Readonly<Record<string, MemberRelation>> = {
  same: 'same',
  para: 'paraphrase',
  more: 'more-specific',
  less: 'less-specific',
  str: 'stronger',
  weak: 'weaker',
  con: 'contradicts',
};
const OCCURRENCES: Readonly<Record<string, OccurrenceRelation>> = {
  ref: 'reference',
  same: 'identical',
  typo: 'typographic',
  trans: 'translation-variant',
  trunc: 'truncated',
  splice: 'spliced',
  alt: 'altered',
};
const MODES: Readonly<Record<string, QuoteMode>> = { d: 'direct', i: 'indirect', m: 'mixed', sc: 'scare', n: 'none' };
const ATTITUDES: Readonly<Record<string, Attitude>> = {
  den: 'denies',
  que: 'questions',
  dem: 'demands',
  pre: 'predicts',
};
const CERTAINTIES: Readonly<Record<string, Certainty>> = { prob: 'probable', poss: 'possible', unv: 'unverified' };
const STANCES: Readonly<Record<string, Stance>> = { fact: 'factive', doubt: 'doubting' };

export function readFlags(text: string, complain: (text: string) => void): Flags {
  const flags: Flags = {
    claims: [],
    quotations: [],
    findings: [],
    controls: [],
    quoteMode: null,
    attitude: 'asserts',
    polarity: 'positive',
    certainty: null,
    stance: 'neutral',
    via: [],
    statedAt: null,
    occurredAt: null,
    optional: false,
  };
  for (const flag of text.split(/\s+/).filter((each) => each !== ''))
    if (!(readLabel(flags, flag, complain) || readWord(flags, flag))) complain(`unknown flag: ${flag}`);
  return flags;
}

/** `C3`, `C3=para`, `Q2=trans`, `F1`, `X1`. */
function readLabel(flags: Flags, flag: string, complain: (text: string) => void): boolean {
  const { kind, id, relation } = /^(?<id>(?<kind>[CQFX])\w+)(?:=(?<relation>\w+))?$/.exec(flag)?.groups ?? {};
  if (id === undefined) return false;
  if (kind === 'F') flags.findings.push(id);
  else if (kind === 'X') flags.controls.push(id);
  else if (kind === 'C') {
    const said = relation === undefined ? null : RELATIONS[relation];
    if (said === undefined) complain(`unknown relation: ${flag} (${Object.keys(RELATIONS).join(' ')})`);
    flags.claims.push({ id, relation: said ?? null });
  } else {
    const said = relation === undefined ? null : OCCURRENCES[relation];
    if (said === undefined) complain(`unknown relation: ${flag} (${Object.keys(OCCURRENCES).join(' ')})`);
    flags.quotations.push({ id, relation: said ?? null });
  }
  return true;
}

function readWord(flags: Flags, flag: string): boolean {
  const { key, value } = /^(?<key>via|st|oc)=(?<value>\S+)$/.exec(flag)?.groups ?? {};
  if (value !== undefined) {
    if (key === 'via') flags.via = value.split(',');
    else if (key === 'st') flags.statedAt = value;
    else flags.occurredAt = value;
    return true;
  }
  if (MODES[flag]) flags.quoteMode = MODES[flag];
  else if (ATTITUDES[flag]) flags.attitude = ATTITUDES[flag];
  else if (CERTAINTIES[flag]) flags.certainty = CERTAINTIES[flag];
  else if (STANCES[flag]) flags.stance = STANCES[flag];
  else if (flag === 'neg') flags.polarity = 'negative';
  else if (flag === 'opt') flags.optional = true;
  else return false;
  return true;
}
