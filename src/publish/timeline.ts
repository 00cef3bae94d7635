import type { Dated } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { TimelineEntry } from '../model/finding.ts';
import type { Statement } from '../model/statement.ts';

/** What happened or was said when: one entry a date and claim, only for dates that the articles themselves decide. */
export function timelineOf(comparison: Comparison): TimelineEntry[] {
  const statements = new Map(comparison.statements.map((s) => [s.id, s]));
  const entries = comparison.alignments.flatMap((alignment) => {
    const members = alignment.members.flatMap((m) => statements.get(m.statement) ?? []);
    const byDate = new Map<string, { when: Dated; members: Statement[] }>();
    for (const member of members)
      for (const when of [member.occurredAt, member.statedAt])
        if (when !== null) {
          const entry = byDate.get(when.value) ?? { when, members: [] };
          if (!entry.members.includes(member)) entry.members.push(member);
          byDate.set(when.value, entry);
        }
    return [...byDate.values()].flatMap((entry): TimelineEntry[] => {
      const what = entry.members[0]?.content[0];
      return what
        ? [
            {
              when: entry.when,
              what,
              statements: entry.members.map((m) => m.id),
              articles: [...new Set(entry.members.map((m) => m.article))].sort(),
            },
          ]
        : [];
    });
  });
  return entries.sort(
    (a, b) =>
      compare(a.when.value, b.when.value) || compare(a.what.article, b.what.article) || a.what.start - b.what.start,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
