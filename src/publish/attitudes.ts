import type { Claim } from '../model/claim.ts';
import type { StatementId } from '../model/id.ts';
import type { Attitude, Statement } from '../model/statement.ts';
import { attitudeWords, statusWords } from './labels.ts';

/**
 * A claim's words come without the verb that introduced them: of "she denied that oil had leaked" only "oil had leaked"
 * is left. Where everybody denies, demands or questions them, the words alone would read as if they had been said.
 */

export type Stated = ReadonlyMap<StatementId, Pick<Statement, 'attitude'>>;

/** What stands before a claim's words where nobody asserts them. A prediction is an assertion about later. */
const leads: Readonly<Record<Attitude, string>> = {
  asserts: '',
  denies: 'Denied:',
  questions: 'Questioned:',
  demands: 'Demanded:',
  predicts: '',
};

/** The one attitude of all these statements; null where they differ, or where there is none. */
function sharedAttitude(ids: readonly StatementId[], statements: Stated): Attitude | null {
  const [only, ...others] = new Set(ids.flatMap((id) => statements.get(id)?.attitude ?? []));
  return only === undefined || others.length > 0 ? null : only;
}

/** "denies it" where every statement of an origin denies, else an empty string. */
export function attitudeOf(ids: readonly StatementId[], statements: Stated): string {
  const shared = sharedAttitude(ids, statements);
  return shared === null ? '' : attitudeWords[shared];
}

/** "Denied:" where every member of a claim denies its words, else an empty string. */
export function headlineLead(claim: Pick<Claim, 'members'>, statements: Stated): string {
  const shared = attitudeToClaim(claim, statements);
  return shared === null ? '' : leads[shared];
}

/** The words of a claim's statuses; what one side only denies is "denied by one side". */
export function statusLine(claim: Pick<Claim, 'members' | 'status'>, statements: Stated): string[] {
  const lead = headlineLead(claim, statements).replace(':', '').toLowerCase();
  return claim.status.map((status) =>
    status === 'asserted-by-one-side' && lead !== '' ? `${lead} by one side` : statusWords[status],
  );
}

/** Members that contradict a claim do not say its words. */
function attitudeToClaim({ members }: Pick<Claim, 'members'>, statements: Stated): Attitude | null {
  const saying = members.filter(({ relation }) => relation !== 'contradicts').map(({ statement }) => statement);
  return sharedAttitude(saying, statements);
}
