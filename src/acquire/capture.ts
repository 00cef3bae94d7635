import type { Capture } from '../model/capture.ts';
import { type ArticleId, articleId } from '../model/id.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Digest, Opened } from './input.ts';

const ENCODER = new TextEncoder();

/** A capture with its id, which is made of its source and bytes and of nothing else. */
export function capture(parts: Omit<Capture, 'id' | 'sha256'>, digest: Digest): Capture {
  const name = ENCODER.encode(`${parts.source}\0`);
  const named = new Uint8Array(name.length + parts.bytes.length);
  named.set(name);
  named.set(parts.bytes, name.length);
  return { id: articleId(digest(named)), sha256: digest(parts.bytes), ...parts };
}

/** A capture of text that never stood in a file of its own: its bytes are the text in UTF-8. */
export const captureOfText = (parts: Omit<Capture, 'id' | 'sha256' | 'bytes' | 'encoding'>, digest: Digest): Capture =>
  capture({ ...parts, bytes: ENCODER.encode(parts.text), encoding: 'utf-8' }, digest);

export const problem = (code: ProblemCode, message: string, article: ArticleId | null = null): Problem => ({
  code,
  article,
  span: null,
  message,
});

/** What comes of an input that holds nothing to read, with the reason. */
export const refused = (code: ProblemCode, message: string): { value: Opened; problems: Problem[] } => ({
  value: { captures: [], leads: [] },
  problems: [problem(code, message)],
});
