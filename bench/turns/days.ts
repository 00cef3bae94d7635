import type { createWorld } from '../../src/adapters/world.ts';
import type { Statement } from '../../src/model/statement.ts';
import { dossierOf, type Judged, likenessTo, placesOf, type Result } from './items.ts';

/** A passage of an article of some day, and when what it tells was said and came about. */
export interface DaysItem {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly said: readonly {
    readonly content: string;
    /** `2026-03-04`, `2026-03` or `2026`; null where nobody could say. */
    readonly statedAt: string | null;
    readonly occurredAt: string | null;
  }[];
}

const DAY = /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/;

export function daysJudged(item: DaysItem, world: ReturnType<typeof createWorld>): Judged {
  const dossier = dossierOf([{ text: item.text, published: item.published, outlet: item.id }], world);
  const text = dossier.articles[0]?.text ?? '';
  const misses: string[] = [];
  const results = item.said.flatMap((said): Result[] => {
    const told = dossier.statements
      .map((s): [number, Statement] => [
        Math.max(0, ...placesOf(said.content, text).map((p) => likenessTo(s.content, p))),
        s,
      ])
      .toSorted((a, b) => b[0] - a[0])[0];
    if (!told || told[0] === 0) {
      misses.push(`${item.id} no statement: ${said.content}`);
      return [{ name: 'days.statement found', right: false }];
    }
    return [
      { name: 'days.statement found', right: true },
      ...(['statedAt', 'occurredAt'] as const).flatMap((part): Result[] => {
        const given = told[1][part]?.value ?? null;
        const wanted = said[part];
        // A week, a month or a year is no day: whoever says `last month` is not misdated by it.
        const right =
          wanted === null ? !DAY.test(given ?? '') : given !== null && given.slice(0, wanted.length) === wanted;
        if (!right) misses.push(`${item.id} ${part} ${given} for ${wanted}: ${said.content}`);
        if (wanted === null) return [{ name: `days.${part} none given`, right }];
        return [
          { name: `days.${part} right`, right },
          ...(given === null ? [] : [{ name: `days.${part} right of those given`, right }]),
        ];
      }),
    ];
  });
  return { results, miss: misses.length === 0 ? null : `${misses.join('\n')}\n   ${item.published}: ${item.text}` };
}
