import {
  ARMED_NOUNS,
  COMPANY_NOUNS,
  LANDMARK_NOUNS,
  LEADING_OFFICES,
  OFFICE_NOUNS,
  SERVICES,
} from '../languages/en/bodies.ts';
import { sexOfWords } from '../languages/en/given-names.ts';
import {
  BODY_NOUNS,
  COUNTING_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  QUANTIFIERS,
  ROLE_NOUNS,
  THINGS_CALLED,
} from '../languages/en/people.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Mention, Token } from '../model/reading.ts';
import { companyMeant, mayBeCompany } from './companies.ts';
import { type EntityDraft, newEntity } from './entities.ts';
import { holdsAs, isOfficeOf, noteOffice, serviceAmong } from './holders.ts';
import { introducedBy, type Opening } from './introduced.ts';
import { isCompounded, owner, sameOwner, unseated } from './owners.ts';

/** What a noun phrase turned out to be. */
export interface Resolved {
  readonly form: Mention['form'];
  readonly entity: number | null;
  readonly kind: EntityKind;
}

/** A noun phrase as it is resolved: its tokens, its head, where it stands, and who `his` or `their` before it is. */
export interface Nominal {
  readonly words: readonly Token[];
  readonly head: Token;
  /** Token index of the head, for recency. */
  readonly at: number;
  /** Set where a text goes on with whom it has (`introduced.ts`). */
  readonly opening: Opening | null;
  readonly ownedBy: number | null;
  /** The name behind its `of`: `the foreign ministry of [Loria]`; null where there is none. */
  readonly of: string | null;
  /** What tells it from others of its kind (`holders.ts`). */
  readonly telling: readonly string[];
  /** The people's adjectives that this article makes of its own places: `Lorvanian` to `Lorvane`. */
  readonly adjectives: ReadonlyMap<string, string>;
}

/** Which kind of thing the head of a phrase names, or null where it can neither speak nor be spoken for. */
export type NominalKind = 'group' | 'role' | 'body' | 'document' | 'landmark';

export function nominalKind(words: readonly Token[], head: Token): NominalKind | null {
  const lower = head.text.toLowerCase();
  // > | They want [my head]: no role.
  if (lower === 'head' && /^(?:my|your|our|his|her)$/i.test(words[0]?.text ?? '')) return null;
  if (GROUP_NOUNS.has(lower) || ARMED_NOUNS.has(lower)) return 'group';
  if (THINGS_CALLED.get(lower)?.test(words.at(-2)?.text ?? '')) return null;
  // > | the regulator, the watchdog: whoever works there is not called so.
  if (ROLE_NOUNS.has(lower) && !OFFICE_NOUNS.has(lower)) return 'role';
  if (BODY_NOUNS.has(lower) || COMPANY_NOUNS.has(lower)) return 'body';
  // > | 284 polling stations: several bodies, and no `it`
  if (BODY_NOUNS.has(singularOf(lower))) return 'group';
  if (DOCUMENT_NOUNS.has(lower)) return 'document';
  return LANDMARK_NOUNS.has(lower) && definite(words) ? 'landmark' : null;
}

export function resolveNominal(entities: EntityDraft[], nominal: Nominal, kind: NominalKind): Resolved {
  switch (kind) {
    case 'group':
      return resolveGroup(entities, nominal);
    case 'role':
      return resolveRole(entities, nominal);
    case 'body':
      return resolveBody(entities, nominal);
    case 'document':
      return resolveDocument(entities, nominal);
    case 'landmark':
      return resolveLandmark(entities, nominal);
    default:
      return kind satisfies never;
  }
}

const singularOf = (word: string): string => word.replace(/s$/, '');

const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'such']);
const definite = (words: readonly Token[]): boolean => POINTING.has(words[0]?.text.toLowerCase() ?? '');
/** Whose a phrase is; of a body also the name behind `of`. */
const ownerOf = ({ words, adjectives, of }: Nominal, kind: EntityKind): string | null =>
  owner(words, adjectives) ?? (kind === 'organisation' ? of : null);

const latest = (entities: readonly EntityDraft[], fits: (e: EntityDraft) => boolean): number | null => {
  let best: number | null = null;
  entities.forEach((e, i) => {
    if (fits(e) && (best === null || e.seen > (entities[best]?.seen ?? -1))) best = i;
  });
  return best;
};

function back(
  entities: readonly EntityDraft[],
  index: number,
  nominal: Nominal,
  role: string,
  form: Mention['form'],
): Resolved {
  const entity = entities[index] as EntityDraft;
  entity.seen = nominal.at;
  entity.forms.add(wording(nominal.words));
  entity.roles.add(role);
  if (entity.kind === 'person') entity.gender ??= sexOfWords([role]);
  entity.belongsTo ??= ownerOf(nominal, entity.kind);
  return { form, entity: index, kind: entity.kind };
}

/**
 * `the Ukrainian president`, `the chief executive`: whoever has that office; else the subject just named without any.
 *
 * > | Ada Vale does not accept it. "We had letters," the chief executive told this newspaper.
 */
function resolveRole(entities: EntityDraft[], nominal: Nominal): Resolved {
  const { words, at, opening, telling } = nominal;
  const role = nominal.head.text.toLowerCase();
  const whose = owner(words, nominal.adjectives);
  if (definite(words) || whose !== null) {
    const leads = (e: EntityDraft) =>
      role === 'leader' &&
      [...e.roles].some((r) => LEADING_OFFICES.has(r) && !e.heldWith.has(r)) &&
      // > | The president said … The [rebel] leader said …
      (whose !== null || telling.every((word) => [...e.forms].some((form) => form.toLowerCase().includes(word))));
    const mayHold = (e: EntityDraft) =>
      e.kind === 'person' &&
      ((e.roles.has(role) && holdsAs(e, role, telling) && isOfficeOf(e, role, telling)) || leads(e)) &&
      e !== entities[nominal.ownedBy ?? -1] &&
      sameOwner(whose, e.belongsTo);
    const kind = described(words.map((w) => w.text)).at(-1);
    const holder = latest(entities, (e) => mayHold(e) && e.roles.has(`${kind} ${role}`)) ?? latest(entities, mayHold);
    if (holder !== null) return back(entities, holder, nominal, role, 'nominal');
    const isPointed = words[0]?.text.toLowerCase() === 'the' && opening !== null;
    const named = isPointed ? introducedBy(entities, opening, { role, whose, telling, at }) : null;
    if (named !== null) return back(entities, named, nominal, role, 'nominal');
  }
  const index = push(entities, 'person', nominal, role);
  noteOffice(entities[index] as EntityDraft, role, telling);
  const service = serviceAmong(telling);
  // > | The fire chief …, and not the police chief
  if (service.length > 0) entities[index]?.heldWith.set(role, new Set(service));
  return { form: 'nominal', entity: index, kind: 'person' };
}

/** The words of a group without what only counts or points: `several Russian military bloggers` and `some …` are one group. */
export function groupKey(words: readonly string[]): string {
  return words
    .map((w) => w.toLowerCase())
    .filter((w) => !QUANTIFIERS.has(w) && !POINTING.has(w) && !LEFT_OUT.has(w) && !COUNTING_NOUNS.has(w))
    .join(' ');
}

const LEFT_OUT = new Set(['a', 'an', 'same', "'", "'s", '’s', '’', 'that', 'where', 'own']);

function resolveGroup(entities: EntityDraft[], nominal: Nominal): Resolved {
  const { words } = nominal;
  const head = nominal.head.text.toLowerCase();
  const key = groupKey(words.map((w) => w.text));
  const group = (e: EntityDraft) => e.kind === 'group';
  const whose = owner(words, nominal.adjectives) ?? entities[nominal.ownedBy ?? -1]?.belongsTo ?? null;
  // > | A bomb killed four soldiers, the army said: a few of its men are not the army.
  const isCounted = (e: EntityDraft) => COUNTED.test(e.name);
  const armed = (e: EntityDraft) =>
    ARMED_NOUNS.has(head) &&
    !isCounted(e) &&
    [...e.roles].some((r) => ARMED_NOUNS.has(r)) &&
    (whose !== null || [...e.roles].some((r) => SERVICES.has(r)) === SERVICES.has(head));
  const sideOf = (e: EntityDraft) => e.belongsTo ?? entities[e.ownedBy ?? -1]?.belongsTo ?? null;
  const pointing = ['those', 'these', 'the'].includes(words[0]?.text.toLowerCase() ?? '');
  const same =
    latest(
      entities,
      (e) => group(e) && groupKey(e.name.split(' ')) === key && (e.ownedBy === null || e.ownedBy === nominal.ownedBy),
    ) ??
    (whose === null
      ? null
      : latest(entities, (e) => group(e) && armed(e) && sideOf(e) !== null && sameOwner(whose, sideOf(e)))) ??
    // > | Russian military bloggers, Russian milbloggers
    (whose === null
      ? null
      : latest(entities, (e) => group(e) && sideOf(e) !== null && sameOwner(whose, sideOf(e)) && compounds(head, e))) ??
    (pointing && key === head ? latest(entities, (e) => group(e) && (e.roles.has(head) || armed(e))) : null) ??
    (words.some((w) => w.lemma === 'same') ? latest(entities, group) : null);
  if (same !== null) return back(entities, same, nominal, head, 'group');
  return { form: 'group', entity: push(entities, 'group', nominal, head), kind: 'group' };
}

/** What a phrase opens with that counts people. */
const COUNTED =
  /^(?:\d|(?:some|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|at least|more than|a (?:dozen|few|number))\b)/i;

/** Letters of a head that another word ends with: `bloggers`, `milbloggers`. */
const HEAD_MIN = 6;
const compounds = (head: string, e: EntityDraft): boolean =>
  [...e.roles].some(
    (r) => r !== head && Math.min(r.length, head.length) >= HEAD_MIN && (r.endsWith(head) || head.endsWith(r)),
  );

/** `the ministry`, `the agency`, `the company`: the body so called; else the one that it can stand for. */
function resolveBody(entities: EntityDraft[], nominal: Nominal): Resolved {
  const words = unseated(nominal.words);
  const head = nominal.head.text.toLowerCase();
  const holder = holderBefore(entities, nominal);
  // > | Governor Mia Trent … her office … [the governor]'s office: hers, in other words.
  const held =
    holder === null
      ? null
      : latest(entities, (e) => e.ownedBy === holder && e.nameWords.length === 0 && e.roles.has(head));
  if (held !== null) return back(entities, held, nominal, head, 'nominal');
  const whose = owner(words, nominal.adjectives) ?? nominal.of;
  const isPerson = (name: string | null): boolean =>
    name !== null && entities.some((e) => e.kind === 'person' && e.nameWords.includes(name));
  const bodies = (e: EntityDraft) =>
    e.kind === 'organisation' &&
    sameOwner(whose, e.belongsTo) &&
    !describedOtherwise(words, whose, e, isPerson) &&
    isOwned(entities, nominal, whose, e);
  const called = (e: EntityDraft, noun: (w: string) => boolean) =>
    [...e.roles].some(noun) || e.nameWords.some((w) => noun(w.toLowerCase()));
  // `the agency`, `his firm`, or a word of the name before it: `the water regulator` for the National Water Authority.
  const plain = definite(words) && words.length === 2;
  const partly = (e: EntityDraft) =>
    definite(words) &&
    words.slice(1, -1).every((w) => e.nameWords.some((n) => n.toLowerCase() === w.text.toLowerCase()));
  const company = COMPANY_NOUNS.has(head);
  const points = definite(words) || whose !== null;
  const pointed = (e: EntityDraft) =>
    plain && company
      ? (bodies(e) && called(e, (w) => COMPANY_NOUNS.has(w))) || mayBeCompany(e)
      : bodies(e) && called(e, (w) => w === head);
  // > | [Northgate Bank] plans to cut 400 jobs, the Evening Ledger reported. [The bank] …
  const isNoun = (word: string | undefined): boolean => word?.toLowerCase() === head;
  const named = (e: EntityDraft) =>
    bodies(e) && (isNoun(e.nameWords.at(-1)) || (isNoun(e.nameWords[0]) && e.nameWords[1]?.toLowerCase() === 'of'));
  const found =
    (points
      ? (latest(entities, named) ?? (company ? companyMeant(entities, head, pointed) : latest(entities, pointed)))
      : null) ??
    (OFFICE_NOUNS.has(head)
      ? latest(entities, (e) => bodies(e) && partly(e) && called(e, (w) => OFFICE_NOUNS.has(w)))
      : null);
  if (found === null)
    return {
      form: 'nominal',
      entity: push(entities, 'organisation', { ...nominal, ownedBy: nominal.ownedBy ?? holder }, head),
      kind: 'organisation',
    };
  const entity = entities[found] as EntityDraft;
  if (entity.kind !== 'organisation') entity.kind = 'organisation';
  return back(entities, found, nominal, head, 'nominal');
}

/** Who has the office that owns a body: > | [the governor]'s office */
function holderBefore(entities: readonly EntityDraft[], { words, ownedBy }: Nominal): number | null {
  const at = words.findIndex(({ text }) => /^['’]s?$/.test(text));
  const office = words[at - 1]?.text ?? '';
  if (ownedBy !== null || at < 2 || at !== words.length - 2 || !ROLE_NOUNS.has(office)) return null;
  const telling = words.slice(1, at - 1).map(({ text }) => text.toLowerCase());
  return telling.length > 0
    ? null
    : latest(entities, (e) => e.kind === 'person' && e.roles.has(office) && holdsAs(e, office, telling));
}

/** > | the drivers' union, the fitters' union: two bodies of one kind, told apart by the words before it. */
function describedOtherwise(
  words: readonly Token[],
  whose: string | null,
  e: EntityDraft,
  isPerson: (owner: string | null) => boolean,
): boolean {
  const head = words.at(-1)?.text.toLowerCase() ?? '';
  const name = e.nameWords.map((w) => w.toLowerCase());
  // > | the health ministry, which is not the Ministry of Trade
  if (name.length > 0 && !name.includes(head)) return false;
  const mine = described(words.map((w) => w.text));
  const theirs =
    name.length > 0 ? name.filter((w) => w !== head && w.length > 3) : described(e.name.split(/\s+|(?=['’])/));
  if (mine.length > 0 && theirs.length > 0) return !mine.some((w) => theirs.includes(w));
  // > | the public prosecutor's office, Brezic's office: one is told by what it is, the other by whose it is.
  const isTold = (words: readonly string[], owner: string | null): boolean => words.length > 0 && owner === null;
  return (
    name.length === 0 &&
    ((isTold(mine, whose) && theirs.length === 0 && isPerson(e.belongsTo)) ||
      (isTold(theirs, e.belongsTo) && mine.length === 0 && isPerson(whose)))
  );
}

/** > | Nora Valdek said [her office] …: the office of nobody else; but _its company_ may be the one just named. */
function isOwned(
  entities: readonly EntityDraft[],
  { words, ownedBy, head }: Nominal,
  whose: string | null,
  e: EntityDraft,
): boolean {
  const other = entities[e.ownedBy ?? -1];
  // > | her office … Brezic's office, the auditor's office     but   | her office … the office
  if (other?.kind === 'person' && e.ownedBy !== ownedBy && e.nameWords.length === 0)
    return whose === null ? described(words.map((w) => w.text)).length === 0 : other.nameWords.includes(whose);
  const holder = entities[ownedBy ?? -1];
  if (holder?.kind !== 'person' || COMPANY_NOUNS.has(head.text.toLowerCase())) return true;
  // > | the head of the Office for Dams, Ruth Amsel … [her office]
  return (
    e.nameWords.some((w) => w.toLowerCase() === head.text.toLowerCase()) ||
    e.ownedBy === ownedBy ||
    e.ledBy === ownedBy ||
    (e.belongsTo !== null && holder.nameWords.includes(e.belongsTo))
  );
}

/** The words between article and head, without names: `drivers` of `the drivers' union`. */
const described = (words: readonly string[]): string[] =>
  words.slice(0, -1).filter((w) => /^\p{Ll}{2,}$/u.test(w) && !POINTING.has(w) && !LEFT_OUT.has(w));

/** `ISW data` speaks for ISW: a document named after a body of the article belongs to that body. */
function resolveDocument(entities: EntityDraft[], nominal: Nominal): Resolved {
  const { words } = nominal;
  const index = entities.findIndex(
    (e) =>
      e.kind === 'organisation' &&
      words.some(
        (w, i) =>
          !isCompounded(words, i) && (w.text === e.acronym || (e.nameWords.length === 1 && w.text === e.nameWords[0])),
      ),
  );
  if (index >= 0) return { form: 'possessive', entity: index, kind: 'organisation' };
  const head = nominal.head.text.toLowerCase();
  const isCalled = (e: EntityDraft): boolean => e.kind === 'document' && e.roles.has(head);
  const same =
    definite(words) && words.length === 2
      ? // > | [A new report] says rents will rise. Campaigners said an earlier report was wrong. [The report] …
        (latest(entities, (e) => isCalled(e) && e.subject >= 0 && !e.isReported) ?? latest(entities, isCalled))
      : null;
  if (same !== null) return back(entities, same, nominal, head, 'nominal');
  return { form: 'nominal', entity: push(entities, 'document', nominal, head), kind: 'document' };
}

function resolveLandmark(entities: EntityDraft[], nominal: Nominal): Resolved {
  const head = nominal.head.text.toLowerCase();
  const same = latest(entities, (e) => e.kind === 'place' && e.nameWords.length === 0 && e.roles.has(head));
  if (same !== null) return back(entities, same, nominal, head, 'nominal');
  return { form: 'nominal', entity: push(entities, 'place', nominal, head), kind: 'place' };
}

const wording = (words: readonly Token[]): string =>
  words.map((w, i) => (i > 0 && words[i - 1]?.end !== w.start ? ' ' : '') + w.text).join('');

function push(entities: EntityDraft[], kind: EntityKind, nominal: Nominal, role: string): number {
  const entity = newEntity(kind, wording(nominal.words), []);
  entity.roles.add(role);
  entity.belongsTo = ownerOf(nominal, kind);
  entity.ownedBy = nominal.ownedBy;
  entity.gender = sexOfWords([role]);
  entity.seen = nominal.at;
  entities.push(entity);
  return entities.length - 1;
}
