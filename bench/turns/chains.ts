import type { createWorld } from '../../src/adapters/world.ts';
import type { Dossier } from '../../src/index.ts';
import type { Statement } from '../../src/model/statement.ts';
import { dossierOf, type Judged, likenessTo, meets, placesOf } from './items.ts';

/** A passage in which somebody says that somebody says something, or only seems to. */
export interface ChainItem {
  readonly id: string;
  readonly text: string;
  /** The innermost assertion. */
  readonly content: string;
  /** Who gives it, outermost first, as the passage calls them. */
  readonly chain: readonly string[];
}

/** Whether the passage's statement of the content has this chain: the same number of links, each an entity that the words name. */
export function chainJudged(item: ChainItem, world: ReturnType<typeof createWorld>): Judged {
  const dossier = dossierOf([{ text: item.text, published: '2026-03-04', outlet: item.id }], world);
  const text = dossier.articles[0]?.text ?? '';
  const told = statementOf(item.content, text, dossier);
  const linked = told ? (told.chain.length > 0 ? told.chain : told.source?.entity ? [told.source.entity] : []) : [];
  const right =
    told !== null &&
    linked.length === item.chain.length &&
    item.chain.every((words, k) =>
      isNamed(linked[k] ?? '', words, { dossier, text, told, last: k === item.chain.length - 1 }),
    );
  const kind = item.chain.length > 2 ? 'three deep' : item.chain.length > 1 ? 'two deep' : 'flat';
  const names = linked.map((id) => dossier.entities.find((e) => e.id === id)?.name ?? id);
  return {
    results: [
      { name: `chains.${kind}`, right },
      { name: 'chains.statement found', right: told !== null },
    ],
    miss: right
      ? null
      : `${item.id} ${told === null ? 'no statement' : names.join(' > ') || 'nobody'} for ${item.chain.join(' > ')}: ${item.text}`,
  };
}

function statementOf(content: string, text: string, { statements }: Dossier): Statement | null {
  const marked = placesOf(content, text);
  const likeness = (s: Statement): number => Math.max(0, ...marked.map((place) => likenessTo(s.content, place)));
  const best = statements.toSorted(
    (a, b) => likeness(b) - likeness(a) || b.chain.length - a.chain.length || (a.id < b.id ? -1 : 1),
  )[0];
  return best && likeness(best) > 0 ? best : null;
}

interface Scene {
  readonly dossier: Dossier;
  readonly text: string;
  readonly told: Statement;
  readonly last: boolean;
}

/** Whether an entity is what these words name: one of its mentions meets them, or they are the source of something that it says. */
function isNamed(id: string, words: string, { dossier, text, told, last }: Scene): boolean {
  const places = placesOf(words, text);
  const mentions = dossier.entities.find((e) => e.id === id)?.mentions ?? [];
  const sources = [...dossier.statements.filter((s) => s.source?.entity === id), ...(last ? [told] : [])].flatMap(
    (s) => s.source?.spans ?? [],
  );
  return [...mentions, ...sources].some((span) => places.some((place) => meets(span, place)));
}
