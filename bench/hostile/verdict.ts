import { createIsolatedEngine } from '../../src/faces/engine/isolated.ts';

/** What the program says of bytes that mean harm. */
export interface Verdict {
  readonly kind: 'read' | 'refused';
  /** The codes of the problems, each once, in alphabetical order. */
  readonly problems: readonly string[];
}

const engine = createIsolatedEngine();

/** The one place where the bench hands hostile bytes to the program: through the engine that every face uses. */
export async function verdictOf(bytes: Uint8Array): Promise<Verdict> {
  const input = { source: 'page.html', bytes, failure: null, capturedAt: null };
  const codes = new Set<string>();
  let kind: Verdict['kind'] = 'refused';
  const job = {
    kind: 'open',
    what: { kind: 'input', input, follow: false },
    stated: { outlets: [], published: [] },
    skip: 0,
  } as const;
  for await (const reply of engine.run(job)) {
    if (reply.kind === 'bug') throw new Error(reply.why);
    if (reply.kind === 'article') kind = 'read';
    const problems =
      reply.kind === 'article' ? reply.article.problems : reply.kind === 'problems' ? reply.problems : [];
    for (const { code } of problems) codes.add(code);
  }
  return { kind, problems: [...codes].sort() };
}
