import { join } from 'node:path';
import type { RawInput } from '../../acquire/acquire.ts';
import { codeOf, readBytes, type Stored, writeBytes } from './bytes.ts';
import type { CaptureLine } from './line.ts';
import { appendLine, type LogLine, readLines } from './log.ts';

export type { CaptureLine, LogLine, Stored };

/** What a fetch brought home. */
export interface NewCapture extends Omit<CaptureLine, 'sha256' | 'bytes'> {
  /** As they came, decoded from their transfer and before anything read them. */
  readonly bytes: Uint8Array;
}

export type Recorded =
  | { readonly kind: 'recorded'; readonly line: CaptureLine }
  /** A full disk, a missing permission, a damaged file; `message` is one sentence that names the mend. */
  | { readonly kind: 'failed'; readonly message: string };

/** Captures in a folder, by SHA-256, each written once and never changed, and a log that only grows. */
export interface CaptureStore {
  /** Bytes first, then the line that names them, so that no line names what is not there. Nothing throws. */
  readonly record: (capture: NewCapture) => Promise<Recorded>;
  /** The last line of an address (after redirects), or null. */
  readonly latest: (url: string) => Promise<CaptureLine | null>;
  /** Bytes by their digest, checked. */
  readonly read: (sha256: string) => Promise<Stored>;
  /** Every line of the log in order, bad ones too. */
  readonly log: () => AsyncGenerator<LogLine>;
  /**
   * Every capture as it was handed over when it was fetched, in that order, so that a run over the folder reads what
   * the run that fetched read. What is damaged or missing is an input with the failure `corrupt`.
   */
  readonly all: () => AsyncGenerator<RawInput>;
}

/** The file that makes a folder one of captures. */
export const LOG = 'captures.jsonl';

/** A store in this folder, which is made at the first capture. Several processes may use one folder. */
export function createCaptureStore(folder: string): CaptureStore {
  const log = join(folder, LOG);
  let known: Promise<Map<string, CaptureLine>> | null = null;
  const latest = (): Promise<Map<string, CaptureLine>> => {
    known ??= latestOf(log);
    return known;
  };
  return {
    record: async ({ bytes, ...about }) => {
      try {
        const line: CaptureLine = { ...about, sha256: await writeBytes(folder, bytes), bytes: bytes.length };
        await appendLine(log, line);
        (await known)?.set(line.url, line);
        return { kind: 'recorded', line };
      } catch (error) {
        return { kind: 'failed', message: `${about.requested} was read and not stored: ${whyOf(error, folder)}.` };
      }
    },
    latest: async (url) => (await latest()).get(url) ?? null,
    read: (sha256) => readBytes(folder, sha256),
    log: () => readLines(log),
    all: () => inputsOf(folder, log),
  };
}

async function latestOf(log: string): Promise<Map<string, CaptureLine>> {
  const lines = new Map<string, CaptureLine>();
  for await (const each of readLines(log)) if (each.kind === 'capture') lines.set(each.line.url, each.line);
  return lines;
}

async function* inputsOf(folder: string, log: string): AsyncGenerator<RawInput> {
  for await (const each of readLines(log)) {
    if (each.kind === 'bad') {
      const message = `${log}, line ${each.number}, ${each.why} and was skipped: fetch its page again.`;
      yield { source: log, bytes: null, failure: { code: 'corrupt', message }, capturedAt: null };
      continue;
    }
    const { requested: source, capturedAt, url, contentType, listing, damage, sha256 } = each.line;
    const stored = await readBytes(folder, sha256);
    if (stored.kind === 'bytes')
      yield { source, bytes: stored.bytes, failure: null, capturedAt, url, contentType, listing, damage };
    else {
      const message = `${source} of ${capturedAt} ${stored.message}: fetch it again.`;
      yield { source, bytes: null, failure: { code: 'corrupt', message }, capturedAt, url, listing };
    }
  }
}

function whyOf(error: unknown, folder: string): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `the disk of ${folder} is full, make room and fetch it again`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${folder} may not be written to, check its permissions`;
    default:
      return `${error instanceof Error ? error.message : String(error)} (in ${folder})`;
  }
}
