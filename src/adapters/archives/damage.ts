/** Something that a record, a gzip member or the archive shows to be wrong with it. */
export interface Fault {
  readonly code: 'truncated' | 'corrupt';
  /** A clause about the record: `its gzip checksum does not fit`. */
  readonly what: string;
}

export const truncated = (what: string): Fault => ({ code: 'truncated', what });
export const corrupt = (what: string): Fault => ({ code: 'corrupt', what });

/** Several faults as one: what is cut is told before what else follows from it. */
export function together(faults: readonly Fault[]): Fault {
  const code = faults.some((fault) => fault.code === 'truncated') ? 'truncated' : 'corrupt';
  return { code, what: [...new Set(faults.map(({ what }) => what))].slice(0, FAULTS_NAMED).join('; ') };
}

/** One broken length breaks everything that follows it; the first faults are the telling ones. */
const FAULTS_NAMED = 3;
