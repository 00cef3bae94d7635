import type { ClaimStatus } from '../model/claim.ts';
import type { Evidence } from '../model/derivation.ts';
import type { Statement } from '../model/statement.ts';
import type { Counted, Ledger } from './counts.ts';

/** The rule that gave a status, and the statements it read. */
export interface Judged {
  readonly status: readonly ClaimStatus[];
  readonly because: readonly Evidence[];
}

interface Rule {
  readonly status: ClaimStatus;
  /** The rule in words, as the reader sees it. */
  readonly note: string;
  reads(
    members: readonly Statement[],
    counted: Counted,
    ledger: Ledger,
    disputed: readonly Statement[],
  ): readonly Statement[];
}

const innermost = (s: Statement, ledger: Ledger) => {
  const id = s.chain.at(-1) ?? s.source?.entity ?? null;
  return id === null ? undefined : ledger.entities.get(id);
};

const roleOfStatement = (s: Statement, counted: Counted) =>
  counted.origins.find((o) => o.statements.includes(s.id))?.role ?? null;

/** The speaker's own side is what is spoken of: `our troops`, or the side's name in the content. */
function ofOwnSide(s: Statement, ledger: Ledger): boolean {
  const speaker = innermost(s, ledger);
  const words = s.content.map((c) => c.text).join(' ');
  if (/\b(?:we|our|us|my|i|his|her|their|its)\b/i.test(words)) return true;
  const side = speaker?.party?.slice(0, 5).toLowerCase();
  return side !== undefined && words.toLowerCase().includes(side);
}

/** Every status with its rule, in the order in which they are shown. A claim may have several. */
const RULES: readonly Rule[] = [
  {
    status: 'acknowledged-by-party',
    note: 'A party says this of its own side, under a cue that presents it as so.',
    reads: (members, counted, ledger) =>
      members.filter(
        (s) =>
          s.cue?.stance === 'factive' &&
          s.attitude === 'asserts' &&
          roleOfStatement(s, counted) === 'party' &&
          ofOwnSide(s, ledger),
      ),
  },
  {
    status: 'asserted-by-one-side',
    note: 'Only one side says this among the articles supplied.',
    reads: (members, counted, ledger) => {
      const parties = new Set(
        counted.origins
          .filter((o) => o.role === 'party')
          .map((o) => (o.entity ? ledger.entities.get(o.entity)?.party : null)),
      );
      const acknowledged = members.some(
        (s) => s.cue?.stance === 'factive' && roleOfStatement(s, counted) === 'party' && ofOwnSide(s, ledger),
      );
      return parties.size === 1 && !acknowledged ? members.filter((s) => roleOfStatement(s, counted) === 'party') : [];
    },
  },
  {
    status: 'denied-by-other-side',
    note: 'Another statement among the articles denies this.',
    reads: (_members, _counted, _ledger, disputed) => disputed,
  },
  {
    status: 'supported-by-third-party',
    note: 'Somebody who speaks for neither side, a document or a recording says this.',
    reads: (members, counted) =>
      members.filter((s) => ['third-party', 'document', 'evidence'].includes(roleOfStatement(s, counted) ?? '')),
  },
  {
    status: 'unverified',
    note: 'An article says that this was not verified.',
    reads: (members) => members.filter((s) => s.verification.length > 0),
  },
  {
    status: 'outlet-assertion',
    note: 'The outlets say this in their own voice; no source is named.',
    reads: (members, counted) => (counted.origins.length === 0 ? members.filter((s) => s.voice === 'outlet') : []),
  },
];

export function judgeStatus(
  members: readonly Statement[],
  counted: Counted,
  ledger: Ledger,
  disputed: readonly Statement[],
): Judged {
  const status: ClaimStatus[] = [];
  const because: Evidence[] = [];
  for (const rule of RULES) {
    const read = rule.reads(members, counted, ledger, disputed);
    if (read.length === 0) continue;
    status.push(rule.status);
    because.push({
      kind: rule.status,
      weight: 1,
      note: rule.note,
      spans: read.flatMap((s) => s.content.slice(0, 1)).slice(0, 6),
    });
  }
  return { status, because };
}
