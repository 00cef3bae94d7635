import { GROUP_NOUNS } from '../languages/en/people.ts';
import { DEMONYM_ENDINGS, STATE_OF } from '../languages/en/states.ts';
import type { Entity } from '../model/entity.ts';
import { type EntityId, entityId } from '../model/id.ts';
import type { LocalEntity, Mention } from '../model/reading.ts';
import type { ReadArticle } from '../model/statement.ts';
import { prefixStem } from '../text/fold-words.ts';
import { gramDice } from '../text/similarity.ts';

/** Entities of the whole story, and for each article the entity id of each of its local entities. */
export interface MergedEntities {
  readonly entities: readonly Entity[];
  readonly idOf: readonly (readonly EntityId[])[];
}

interface Cluster {
  readonly members: { readonly article: number; readonly local: number; readonly entity: LocalEntity }[];
}

/**
 * Who is who across articles: one person under two spellings is one entity, two people of one family name are two.
 * Every local entity joins the first cluster that it fits, in the order of the articles and of first mention.
 */
export function mergeEntities(articles: readonly ReadArticle[]): MergedEntities {
  const clusters: Cluster[] = [];
  const placed = articles.map(({ attribution }, article) =>
    attribution.entities.map((entity, local) => {
      const found = clusters.findIndex((c) =>
        c.members.some((m) => sameEntity(m.entity, entity, m.article === article)),
      );
      if (found >= 0) clusters[found]?.members.push({ article, local, entity });
      else clusters.push({ members: [{ article, local, entity }] });
      return found >= 0 ? found : clusters.length - 1;
    }),
  );
  const mentionsOf = clusters.map((cluster) =>
    cluster.members.flatMap((m) => articles[m.article]?.attribution.mentions.filter((x) => x.entity === m.local) ?? []),
  );
  const kept = clusters.map((_, i) => i).filter((i) => (mentionsOf[i]?.length ?? 0) > 0);
  const places = placeNames(clusters);
  const idAt = new Map(kept.map((i, n) => [i, entityId(n + 1)]));
  return {
    entities: kept.map((i) => toEntity(idAt.get(i) as EntityId, clusters[i] as Cluster, mentionsOf[i] ?? [], places)),
    idOf: placed.map((row) => row.map((i) => idAt.get(i) ?? entityId(0))),
  };
}

const PEOPLE = new Set(['person', 'other']);

/** Do two local entities name the same somebody? `within` one article the reading has decided already. */
export function sameEntity(a: LocalEntity, b: LocalEntity, within: boolean): boolean {
  if (within) return false;
  if (a.nameWords.length > 0 && b.nameWords.length > 0) {
    if (a.kind === 'person' && b.kind === 'person') return samePerson(a, b);
    const [x, y] = [nameKey(a.nameWords), nameKey(b.nameWords)];
    if (x === y)
      return a.kind === b.kind || PEOPLE.has(a.kind) || PEOPLE.has(b.kind) || a.kind === 'place' || b.kind === 'place';
    if (STATE_OF.get(a.name) !== undefined && STATE_OF.get(a.name) === STATE_OF.get(b.name)) return a.name === b.name;
    if (a.kind === 'person' || b.kind === 'person')
      return (PEOPLE.has(a.kind) || PEOPLE.has(b.kind)) && PEOPLE.has(a.kind) && PEOPLE.has(b.kind) && samePerson(a, b);
    return sameBody(a, b);
  }
  if (a.nameWords.length > 0 || b.nameWords.length > 0) return false;
  if (a.kind === 'group' && b.kind === 'group') return sameGroup(a, b);
  if (a.kind !== b.kind || a.kind === 'person' || a.kind === 'other') return false;
  return bare(a.name) === bare(b.name) && (a.belongsTo !== null || a.kind === 'document');
}

const nameKey = (words: readonly string[]): string =>
  words
    .map((w) => w.toLowerCase())
    .filter((w) => !['the', 'of', 'for', 'and'].includes(w))
    .join(' ');

const bare = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an|its|his|her|their)\s+/, '');

/** Letters that transliterations double, drop or swap: Zelensky, Zelenskyy, Zelenskiy. */
const spelling = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
    .replace(/(?:iy|yi|ii|yy|ij|y|i|j)+/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/(.)\1/g, '$1');

/** Family names this alike are one name in two spellings; checked on transliteration pairs, where the least alike pair got 0.75. */
const SPELLING_DICE_MIN = 0.75;

export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [spelling(a), spelling(b)];
  if (x === y) return x.length > 2;
  return (
    x.length >= 6 &&
    y.length >= 6 &&
    x[0] === y[0] &&
    gramDice(x, y, 2) >= SPELLING_DICE_MIN &&
    Math.abs(x.length - y.length) <= 2
  );
}

function samePerson(a: LocalEntity, b: LocalEntity): boolean {
  const [x, y] = [a.nameWords, b.nameWords];
  if (!sameSpelling(x.at(-1) ?? '', y.at(-1) ?? '')) return false;
  if (x.length === 1 || y.length === 1) return !sexClash(a.roles, b.roles);
  const [f, g] = [x[0] ?? '', y[0] ?? ''];
  return sameSpelling(f, g) || (f[0] === g[0] && (f.length <= 2 || g.length <= 2));
}

const MALE = new Set(['mr', 'sir', 'lord']);
const FEMALE = new Set(['mrs', 'ms', 'miss', 'dame', 'lady']);
const sexClash = (a: readonly string[], b: readonly string[]): boolean =>
  (a.some((r) => MALE.has(r)) && b.some((r) => FEMALE.has(r))) ||
  (a.some((r) => FEMALE.has(r)) && b.some((r) => MALE.has(r)));

/** A body under its long form and its acronym, or with a word of its long form dropped at the end. */
function sameBody(a: LocalEntity, b: LocalEntity): boolean {
  const short = (e: LocalEntity) =>
    e.acronym ??
    (e.nameWords.length === 1 && /^[A-Z.]{2,7}$/.test(e.nameWords[0] ?? '') ? (e.nameWords[0] ?? null) : null);
  const [s, t] = [short(a), short(b)];
  if (s !== null && s === t) return true;
  const initials = (e: LocalEntity) =>
    e.nameWords
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0])
      .join('');
  return (
    (s !== null && b.nameWords.length > 2 && initials(b) === s) ||
    (t !== null && a.nameWords.length > 2 && initials(a) === t)
  );
}

const POINTERS =
  /\b(?:the|a|an|those|these|same|such|some|several|many|most|all|both|other|various|number|group|of|its|his|her|their|two|three|four|five|dozens|hundreds)\b|['’]s?(?=\s|$)/gi;

/** `several Russian military bloggers`, `some Russian milbloggers`: one head and one owner; other modifiers may be missing. */
function sameGroup(a: LocalEntity, b: LocalEntity): boolean {
  const words = (e: LocalEntity) =>
    e.name
      .toLowerCase()
      .replace(POINTERS, ' ')
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
  const [x, y] = [words(a), words(b)];
  if (x.join(' ') === y.join(' ')) return x.length > 1 || !GENERIC.has(x[0] ?? '');
  const [h, k] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  const heads = h === k || (h.length > 4 && k.endsWith(h)) || (k.length > 4 && h.endsWith(k));
  return (
    heads && a.belongsTo !== null && b.belongsTo !== null && prefixStem(a.belongsTo, 4) === prefixStem(b.belongsTo, 4)
  );
}

/** Groups that anybody may belong to: two articles' `officials` are not shown to be the same people. */
const GENERIC: ReadonlySet<string> = new Set([
  'officials',
  'sources',
  'people',
  'critics',
  'experts',
  'analysts',
  'witnesses',
  'residents',
  'members',
  'leaders',
  ...[...GROUP_NOUNS].filter((g) => /ers$|ists$/.test(g)),
]);

function placeNames(clusters: readonly Cluster[]): string[] {
  return [
    ...new Set(clusters.flatMap((c) => c.members.filter((m) => m.entity.kind === 'place').map((m) => m.entity.name))),
  ];
}

/** The state or side a word stands for: from the table, or a place of the story whose adjective the word is. */
export function partyOfWord(word: string | null, places: readonly string[]): string | null {
  if (word === null) return null;
  const known = STATE_OF.get(word);
  if (known !== undefined) return known;
  if (places.includes(word)) return word;
  const ends = DEMONYM_ENDINGS.some((ending) => word.endsWith(ending));
  return ends
    ? (places.find((p) => p.length >= 4 && word.length > 4 && word.startsWith(p.slice(0, Math.max(4, p.length - 2)))) ??
        null)
    : null;
}

function toEntity(id: EntityId, cluster: Cluster, mentions: readonly Mention[], places: readonly string[]): Entity {
  const members = cluster.members.map((m) => m.entity);
  const fullest = [...members].sort(
    (a, b) => b.nameWords.length - a.nameWords.length || b.name.length - a.name.length,
  )[0] as LocalEntity;
  const kinds = members.map((m) => m.kind).filter((k) => k !== 'other');
  const owner = members.map((m) => partyOfWord(m.belongsTo, places)).find((p) => p !== null) ?? null;
  const own = partyOfWord(fullest.name, places);
  const kind = kinds[0] ?? 'other';
  return {
    id,
    kind,
    name: fullest.nameWords.length > 0 ? stripTitle(fullest) : fullest.name,
    forms: [...new Set(members.flatMap((m) => m.forms))],
    mentions: mentions
      .map(({ article, start, end, text }) => ({ article, start, end, text }))
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start)),
    party: owner ?? (kind === 'place' || kind === 'organisation' ? own : null),
    place: null,
  };
}

const stripTitle = (entity: LocalEntity): string =>
  entity.kind === 'person' ? entity.nameWords.join(' ').replace(/ ([-’'])( |(?=\w))/g, '$1') : entity.name;
