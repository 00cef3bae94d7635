import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { bare } from './code.ts';
import { at, isTest, type TextFile, under } from './tree.ts';

/** The rooms in the order of the pipeline; each sees one article until `relate`. */
const ROOMS = ['acquire', 'clean', 'read', 'attribute', 'relate', 'decide', 'judge', 'publish'];
const SHARED = ['model', 'text', 'languages'];

/** What the files of a zone may import as values, besides their own zone. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  languages: [],
  text: ['model'],
  ...Object.fromEntries(ROOMS.map((room) => [room, SHARED])),
  store: ['model'],
  pipeline: [...ROOMS, ...SHARED, 'store'],
  index: [...ROOMS, ...SHARED, 'pipeline', 'store'],
  adapters: ['model', 'store'],
  faces: ['index', 'adapters'],
};

/** What they may import as types besides: an adapter fills the interfaces of rooms, a face names the nouns. */
const MAY_AS_TYPE: Readonly<Record<string, readonly string[]>> = {
  adapters: [...ROOMS, 'index'],
  faces: ['model'],
  // A word list may be typed by the nouns it speaks of: a cue verb has a stance.
  languages: ['model'],
};

/** Each exception with its reason. */
const EXCEPTIONS: ReadonlySet<string> = new Set([
  // Tagger and network reader are pure code of the room `read`; their adapters only bring weights and native graphs.
  'src/adapters/tagger.ts -> read',
  'src/adapters/network.ts -> read',
]);

/** Only these zones touch the machine; everything else is the core. */
const OUTSIDE = new Set(['adapters', 'faces']);

const CORE_NEVER: readonly (readonly [RegExp, string])[] = [
  [/\bDate\s*\.\s*now\b/g, 'reads the clock'],
  [/\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\())/g, 'reads the clock'],
  [/\bperformance\s*\./g, 'reads the clock'],
  [/\bMath\s*\.\s*random\b/g, 'is random'],
  [/\bcrypto\s*\./g, 'computes digests or is random'],
  [/(?<![.\w'])process\s*\./g, 'reads the process'],
  [/(?<![.\w])fetch\s*\(/g, 'uses the network'],
  [/\bglobalThis\b/g, 'reaches round the rules'],
  [/\bset(?:Timeout|Interval|Immediate)\s*\(/g, 'waits'],
];

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
  readonly index: number;
}

const sources = under('src/').filter((file) => !isTest(file));

/** `src/clean/links.ts` is in `clean`, `src/index.ts` in `index`. */
const zoneOf = (path: string): string => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';

/**
 * The imports and re-exports of a file, by pattern over formatted code. An import is of types only where it says
 * `import type` or marks each name with `type`.
 */
function importsOf({ text }: TextFile): Import[] {
  const code = bare(text);
  const statement = /^(?:import|export)\b(?<names>[^;'"]*?)(?:\bfrom\s*)?(?<mark>['"])/gm;
  const dynamic = /\bimport\s*\(\s*(?<mark>['"])/g;
  const found = [...code.matchAll(statement), ...code.matchAll(dynamic)];
  return found
    .filter((match) => match[0].startsWith('import') || /\bfrom\s*['"]$/.test(match[0]))
    .map((match) => {
      const start = match.index + match[0].length;
      const target = text.slice(start, text.indexOf(match.groups?.mark ?? "'", start));
      return { target, typeOnly: isTypeOnly(match.groups?.names ?? ''), index: match.index };
    });
}

function isTypeOnly(names: string): boolean {
  if (/^\s*type\b/.test(names)) return true;
  const inBraces = /^\s*\{(?<list>[\s\S]*)\}\s*$/.exec(names)?.groups?.list;
  if (inBraces === undefined) return false;
  return inBraces.split(',').every((name) => name.trim() === '' || /^\s*type\s/.test(name));
}

function complaint(file: TextFile, { target, typeOnly }: Import): string | null {
  const zone = zoneOf(file.path);
  if (target.startsWith('node:')) return OUTSIDE.has(zone) ? null : `imports ${target}; only adapters and faces may`;
  if (!target.startsWith('.'))
    return SHARED.includes(zone) ? `imports the package ${target}; ${zone} imports none` : null;
  if (!target.endsWith('.ts') && !target.endsWith('.json')) return `imports ${target} without its ending`;
  const resolved = posix.join(posix.dirname(file.path), target);
  if (!resolved.startsWith('src/')) return `imports ${target} from outside src`;
  const other = zoneOf(resolved);
  if (other === zone || MAY[zone]?.includes(other)) return null;
  if (typeOnly && MAY_AS_TYPE[zone]?.includes(other)) return null;
  if (EXCEPTIONS.has(`${file.path} -> ${other}`)) return null;
  return `${zone} imports ${typeOnly ? 'types' : 'values'} of ${other} (${target})`;
}

test('there are sources, and every folder of src has its rule', () => {
  assert.ok(sources.length > 20);
  assert.deepEqual(
    [...new Set(sources.map(({ path }) => zoneOf(path)))].filter((zone) => !(zone in MAY)),
    [],
  );
});

test('rooms import themselves and what is shared; the pipeline imports rooms; faces import the library and adapters', () =>
  assert.deepEqual(
    sources.flatMap((file) =>
      importsOf(file).flatMap((each) => {
        const wrong = complaint(file, each);
        return wrong === null ? [] : [at(file.path, file.text, each.index, wrong)];
      }),
    ),
    [],
  ));

test('the core reads no clock, chance, network or environment', () =>
  assert.deepEqual(
    sources
      .filter(({ path }) => !OUTSIDE.has(zoneOf(path)))
      .flatMap(({ path, text }) => {
        const code = bare(text);
        return CORE_NEVER.flatMap(([pattern, what]) =>
          [...code.matchAll(pattern)].map((match) => at(path, text, match.index, `${match[0]} ${what}`)),
        );
      }),
    [],
  ));

test('the index only names what others export', () => {
  const index = sources.find(({ path }) => path === 'src/index.ts');
  const own = index
    ? bare(index.text)
        .split('\n')
        .filter((line) => /^(?:export )?(?:const|let|function|class|interface|type \w|async)\b/.test(line))
    : [];
  assert.deepEqual(own, []);
});

const complaintOf = (path: string, text: string): (string | null)[] =>
  importsOf({ path, text }).map((each) => complaint({ path, text }, each));
test('the scan itself: a room that imports a room', () =>
  assert.deepEqual(complaintOf('src/clean/a.ts', "import { x } from '../read/b.ts';"), [
    'clean imports values of read (../read/b.ts)',
  ]));
test('the scan itself: a list over several lines, a re-export, a dynamic import', () => {
  const text =
    "import {\n  type A,\n  b,\n} from '../relate/x.ts';\nexport * from '../judge/y.ts';\nconst z = await import('node:fs');";
  assert.equal(complaintOf('src/text/a.ts', text).filter(Boolean).length, 3);
});
test('the scan itself: types only, strings and comments are no imports', () => {
  assert.deepEqual(complaintOf('src/adapters/a.ts', "import { type A, type B } from '../read/b.ts';"), [null]);
  assert.deepEqual(complaintOf('src/text/a.ts', "// import 'node:fs'\nconst a = \"import 'node:fs'\";"), []);
});
