import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { NAUGHTY, naughtyDossier, naughtyParts } from '../../../test/support/naughty.ts';
import { readBorders } from '../../adapters/borders.ts';
import { sha256 } from '../../adapters/files.ts';
import { parseDossier } from '../dossier-json.ts';
import { EXPORTS } from '../exports/exports.ts';
import { createWorkbench } from './workbench.ts';

const STRINGS = 26;
const PATHS = [
  '/',
  '/claims/contested',
  '/claim/2',
  '/coverage',
  '/findings',
  '/articles',
  '/article/B',
  '/article/C',
  '/compare',
  '/compare/A/B',
  '/compare/B/C',
  '/lineage',
  '/timeline',
  '/map',
  '/quotations',
  '/versions',
  '/method',
  '/review',
  '/decide/finding/1',
  '/decide/pair/A/B',
  '/export',
  '/cite/A?char=0,5',
];

/** Elements that the pages are made of. An element that is not among them came out of an article. */
const OURS = new Set(
  'html head meta title link script style body a nav header main footer section article aside search form input select option textarea button label fieldset legend ul ol li p h1 h2 h3 dl dt dd div span b q bdi strong mark details summary dialog kbd code pre time figure figcaption table caption thead tbody tr th td svg g defs marker path rect circle text'.split(
    ' ',
  ),
);

/** What a parser makes of a page: everything that no page of ours has. */
function oddities(page: string): string[] {
  const found: string[] = [];
  let scripts = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!OURS.has(name)) found.push(`<${name}>`);
      if (name === 'script' && !attributes.src?.startsWith('/assets/')) scripts++;
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$|^formaction$/.test(attribute)) found.push(`${name} ${attribute}`);
        if (/^(?:href|src|action|xlink:href)$/.test(attribute) && !/^[/#](?!\/)/.test(value))
          found.push(`${attribute}=${value}`);
      }
    },
  });
  parser.end(page);
  if (scripts > 0) found.push(`${scripts} scripts`);
  return found;
}

test('U3 there are 515 naughty strings', () => assert.equal(NAUGHTY.length, 515));

for (const [index, strings] of naughtyParts(STRINGS).entries())
  test(`U3 naughty strings of part ${index + 1} stay words in every page and twin`, () => {
    const workbench = createWorkbench(naughtyDossier(strings), {
      borders: readBorders,
      digest: sha256,
      keptIn: strings[0] ?? '',
    });
    for (const path of PATHS) {
      const [bare = '', query = ''] = path.split('?');
      const { found, page, data, file } = workbench.screen(bare, Object.fromEntries(new URLSearchParams(query)));
      assert.ok(found, path);
      assert.deepEqual(oddities(page()), [], path);
      assert.deepEqual(oddities(file()), [], path);
      JSON.parse(data());
    }
    for (const words of strings)
      for (const [path, query] of [
        ['/search', { q: words, in: words }],
        ['/coverage', { sort: words, from: words, page: words }],
        ['/article/A', { char: words, claim: words, by: words }],
        [`/claim/${words}`, {}],
      ] as const)
        assert.deepEqual(oddities(workbench.screen(path, query).page()), [], `${path} ${words}`);
  });

for (const [index, strings] of naughtyParts(STRINGS).entries())
  test(`B13 B14 B15 naughty strings of part ${index + 1} break no export`, () => {
    const dossier = naughtyDossier(strings);
    const workbench = createWorkbench(dossier, { digest: sha256 });
    for (const name of Object.keys(EXPORTS)) {
      const body = workbench.exported(name)?.body ?? '';
      assert.ok(body.length > 100, name);
      if (name === 'json') assert.equal(parseDossier(body).kind, 'dossier');
      if (name === 'geojson') JSON.parse(body);
      if (name === 'jsonld')
        selectorsResolve(
          body,
          dossier.articles.map(({ text }) => text),
        );
      if (name.endsWith('csv')) noFormula(body);
      if (name === 'memo') assert.doesNotMatch(body, /(?<!\\)<[a-z/!]|(?<!\\)\]\(/i);
      if (name.endsWith('html'))
        assert.deepEqual(
          oddities(body).filter((odd) => odd !== '2 scripts'),
          [],
          name,
        );
    }
  });

function selectorsResolve(body: string, texts: readonly string[]): void {
  const { '@graph': graph } = JSON.parse(body) as { '@graph': readonly Record<string, unknown>[] };
  const targets = graph.flatMap(
    (node) =>
      (node['oa:hasTarget'] as
        | { source: string; selector: [{ start: number; end: number }, { exact: string }] }[]
        | undefined) ?? [],
  );
  assert.equal(targets.length, texts.length);
  for (const { source, selector } of targets) {
    const text = texts[Number(source.slice(-12)) - 1] ?? '';
    assert.equal(text.slice(selector[0].start, selector[0].end), selector[1].exact);
  }
}

function noFormula(csv: string): void {
  const cells = [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  assert.deepEqual(
    cells.filter((cell) => /^\s*[=+@|%]|^\s*-(?!\d+$)/.test(cell)),
    [],
  );
}
