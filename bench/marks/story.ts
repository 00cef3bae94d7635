import type { ClaimStatus, Origin } from '../../src/model/claim.ts';
import type { DerivationKind } from '../../src/model/derivation.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import type { FindingKind, Severity } from '../../src/model/finding.ts';

/** What `_story.txt` says: everything that spans articles. */
export interface StorySheet {
  readonly facts: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, SheetEntity>;
  readonly claims: ReadonlyMap<string, SheetClaim>;
  readonly pairs: readonly SheetPair[];
  readonly findings: ReadonlyMap<string, SheetFinding>;
  readonly controls: ReadonlyMap<string, SheetControl>;
  readonly notes: readonly { readonly kind: string; readonly articles: readonly string[]; readonly note: string }[];
}
export interface SheetEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly unnamed: boolean;
  readonly role: Origin['role'];
}
export interface SheetClaim {
  readonly id: string;
  readonly gloss: string;
  readonly origins: readonly string[] | null;
  readonly most: number | null;
  readonly status: readonly ClaimStatus[];
  readonly disputed: readonly string[];
  readonly supported: readonly string[];
}
export interface SheetPair {
  readonly a: string;
  readonly b: string;
  readonly kind: DerivationKind;
  readonly from: string | null;
  readonly accept: readonly DerivationKind[];
  readonly press: boolean;
}
export interface SheetFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly claim: string | null;
  readonly accept: readonly FindingKind[];
  readonly note: string;
}
export interface SheetControl {
  readonly id: string;
  readonly kind: string;
  readonly note: string;
}

export const ENTITY_KINDS: ReadonlySet<string> = new Set(
  'person organisation group place unit document event other'.split(' '),
);
export const PAIR_KINDS: ReadonlySet<string> = new Set(
  'copy excerpt rewrite siblings common-source independent undetermined'.split(' '),
);
export const DRIFT: ReadonlySet<string> = new Set(
  'attribution-lost attribution-changed source-differs source-not-in-compared-text verification-lost certainty-raised certainty-lowered scope-changed time-changed quantity-changed added-without-source qualifier-lost'.split(
    ' ',
  ),
);
export const CONFLICT: ReadonlySet<string> = new Set(
  'number-conflict date-conflict place-conflict duration-conflict source-conflict'.split(' '),
);
export const ERROR: ReadonlySet<string> = new Set(
  'weekday-mismatch internal-contradiction unit-error quote-not-in-body quote-altered text-damaged'.split(' '),
);
const VARIANT: ReadonlySet<string> = new Set('quote-variant name-variant paraphrase date-format'.split(' '));
const SEVERITIES: ReadonlySet<string> = new Set('high medium low info'.split(' '));
export const CONTROL_KINDS: ReadonlySet<string> = new Set(
  'update rounding unit-conversion paraphrase translation date-format different-thing name-clash distortion'.split(' '),
);
const STATUSES: ReadonlySet<string> = new Set(
  'acknowledged-by-party asserted-by-one-side denied-by-other-side supported-by-third-party supported-by-adverse-party unverified outlet-assertion'.split(
    ' ',
  ),
);
const ROLES: ReadonlySet<string> = new Set('party adverse-party third-party document evidence'.split(' '));

export function readSheet(text: string, complain: (text: string) => void): StorySheet {
  const facts = new Map<string, string>();
  const entities = new Map<string, SheetEntity>();
  const claims = new Map<string, SheetClaim>();
  const pairs: SheetPair[] = [];
  const findings = new Map<string, SheetFinding>();
  const controls = new Map<string, SheetControl>();
  const notes: { kind: string; articles: string[]; note: string }[] = [];
  for (const [index, raw] of text.replace(/\r\n/g, '\n').split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('%')) continue;
    const say = (what: string): void => complain(`_story.txt:${index + 1}: ${what}`);
    const fact = /^(?<key>[a-z]{2,}):\s*(?<value>.*)$/.exec(line)?.groups;
    if (fact?.key !== undefined) facts.set(fact.key, fact.value ?? '');
    else readRow(line, { entities, claims, pairs, findings, controls, notes }, say);
  }
  for (const key of ['title', 'kind', 'frozen', 'writer', 'year'])
    if (!facts.get(key)) complain(`_story.txt: ${key}: is missing`);
  return { facts, entities, claims, pairs, findings, controls, notes };
}

interface Rows {
  readonly entities: Map<string, SheetEntity>;
  readonly claims: Map<string, SheetClaim>;
  readonly pairs: SheetPair[];
  readonly findings: Map<string, SheetFinding>;
  readonly controls: Map<string, SheetControl>;
  readonly notes: { kind: string; articles: string[]; note: string }[];
}

/** `LETTER words key=value … | note`: the words in order, the options by name. */
function readRow(line: string, rows: Rows, say: (what: string) => void): void {
  const [before = '', ...after] = line.split(/\s\|(?=\s|$)/);
  const note = after.join(' ').trim();
  const tokens = before.trim().split(/\s+/);
  const options = new Map(
    tokens.flatMap((token) => {
      const { key, value } = /^(?<key>[a-z]+)=(?<value>\S+)$/.exec(token)?.groups ?? {};
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    }),
  );
  const words = tokens.slice(1).filter((token) => !/^[a-z]+=\S+$/.test(token));
  const list = (key: string): string[] => options.get(key)?.split(',') ?? [];
  const among = (set: ReadonlySet<string>, values: readonly string[]): void => {
    for (const value of values) if (!set.has(value)) say(`unknown word: ${value}`);
  };
  const [one = '', two = '', three = ''] = words;
  const once = (map: ReadonlyMap<string, unknown>): void => {
    if (map.has(one)) say(`${one} is there twice`);
  };
  switch (tokens[0]) {
    case 'E': {
      once(rows.entities);
      among(ENTITY_KINDS, [two]);
      const role = options.get('role') ?? (two === 'document' ? 'document' : 'party');
      among(ROLES, [role]);
      const unnamed = options.get('unnamed') === 'yes';
      const name = words.slice(2).join(' ');
      if (name === '') say('E id kind Name');
      rows.entities.set(one, { id: one, kind: two as EntityKind, name, unnamed, role: role as Origin['role'] });
      return;
    }
    case 'C': {
      once(rows.claims);
      among(STATUSES, list('status'));
      const origins = options.has('origins') ? list('origins').filter((each) => each !== 'none') : null;
      const most = options.has('most') ? Number(options.get('most')) : null;
      const gloss = [words.slice(1).join(' '), note].join(' ').trim();
      const status = list('status') as ClaimStatus[];
      rows.claims.set(one, {
        id: one,
        gloss,
        origins,
        most,
        status,
        disputed: list('disputed'),
        supported: list('supported'),
      });
      return;
    }
    case 'D': {
      const pressed = words.includes('press');
      const accept = list('accept') as DerivationKind[];
      among(PAIR_KINDS, [three, ...accept]);
      const [a = '', b = ''] = [one, two].sort();
      rows.pairs.push({
        a,
        b,
        kind: three as DerivationKind,
        from: options.get('from') ?? null,
        accept,
        press: pressed,
      });
      return;
    }
    default:
      readPlanted(tokens[0] ?? '', { words, note, options, list, among, once, rows, say });
  }
}

interface Row {
  readonly words: readonly string[];
  readonly note: string;
  readonly options: ReadonlyMap<string, string>;
  readonly list: (key: string) => string[];
  readonly among: (set: ReadonlySet<string>, values: readonly string[]) => void;
  readonly once: (map: ReadonlyMap<string, unknown>) => void;
  readonly rows: Rows;
  readonly say: (what: string) => void;
}

/** Findings, controls and notes. */
function readPlanted(letter: string, { words, note, list, among, once, rows, say }: Row): void {
  const [one = '', two = '', three = '', four] = words;
  if (letter === 'F') {
    once(rows.findings);
    const accept = list('accept') as FindingKind[];
    among(new Set([...DRIFT, ...CONFLICT, ...ERROR, ...VARIANT]), [two, ...accept]);
    among(SEVERITIES, [three]);
    if (note === '') say('F id kind severity [claim] | one sentence');
    const claim = four ?? null;
    rows.findings.set(one, { id: one, kind: two as FindingKind, severity: three as Severity, claim, accept, note });
  } else if (letter === 'X') {
    once(rows.controls);
    among(CONTROL_KINDS, [two]);
    rows.controls.set(one, { id: one, kind: two, note });
  } else if (letter === 'N') rows.notes.push({ kind: one, articles: words.slice(1), note });
  else say(`unknown row: ${letter}`);
}
