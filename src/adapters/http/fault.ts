import type { ProblemCode } from '../../model/problem.ts';

export type FetchCode = Extract<ProblemCode, 'address-refused' | 'robots-disallowed' | 'fetch-failed'>;

/**
 * Why an address gave nothing, on its way up to the fetcher, which makes a value of it. `why` is the end of a sentence
 * that begins with the address. It is an exception only because sockets and streams report by exceptions.
 */
export class FetchProblem extends Error {
  readonly code: FetchCode;
  readonly why: string;
  constructor(code: FetchCode, why: string, more?: ErrorOptions) {
    super(why, more);
    this.name = 'FetchProblem';
    this.code = code;
    this.why = why;
  }
}
