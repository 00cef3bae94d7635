import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { fictionalDossier } from '../../../test/support/dossier.ts';
import type { Dossier } from '../../model/dossier.ts';
import { renderHtml } from './page.ts';
import { STYLE, STYLE_SHA256 } from './style.ts';
import { segmentsOf, tilesOf } from './tiles.ts';

interface Parsed {
  readonly elements: readonly (readonly [string, Readonly<Record<string, string>>])[];
  readonly text: string;
}

function parse(page: string): Parsed {
  const elements: [string, Record<string, string>][] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push([name, attributes]);
    },
    ontext: (piece) => {
      text += piece;
    },
  });
  parser.end(page);
  return { elements, text };
}

const ids = ({ elements }: Parsed): string[] => elements.flatMap(([, attributes]) => attributes.id ?? []);
const links = ({ elements }: Parsed): string[] => elements.flatMap(([, attributes]) => attributes.href ?? []);

function checkSafe(page: string): void {
  const { elements } = parse(page);
  const forbidden = new Set([
    'script',
    'img',
    'iframe',
    'object',
    'embed',
    'link',
    'base',
    'form',
    'image',
    'use',
    'foreignobject',
  ]);
  for (const [name, attributes] of elements) {
    assert.ok(!forbidden.has(name), `the page has an element ${name}`);
    for (const [attribute, value] of Object.entries(attributes)) {
      assert.ok(!attribute.startsWith('on') && !['style', 'src', 'srcdoc', 'action'].includes(attribute), attribute);
      if (attribute === 'href') assert.match(value, /^#/);
    }
  }
  assert.equal(elements.filter(([name]) => name === 'style').length, 1);
}

/** The dossier with every string changed, but for the codes that the contract lists; offsets stay inside the longer texts. */
function changed(dossier: Dossier, change: (text: string, key: string) => string): Dossier {
  const codes = new Set([
    'schema',
    'kind',
    'basis',
    'voice',
    'stance',
    'quoteMode',
    'polarity',
    'attitude',
    'certainty',
    'relation',
    'role',
    'severity',
    'status',
    'code',
    'sha256',
  ]);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return codes.has(key) || (key === 'coverage-value' && value) ? value : change(value, key);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) =>
        key === 'coverage'
          ? [change(name, 'id'), walk(item, 'coverage-value')]
          : key === 'resources'
            ? [change(name, 'name'), walk(item, name)]
            : [name, walk(item, name)],
      ),
    );
  };
  return walk(dossier, '') as Dossier;
}

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)></style><!-- \u202e \u0000`;

test('H1 hostile strings in every text field, ids too, stay text', () => {
  const page = renderHtml(changed(fictionalDossier(), (text) => text + HOSTILE));
  checkSafe(page);
  assert.ok(parse(page).text.includes('<script>alert(1)</script><img src=x'));
});

test('H1 hostile words alone change no element and no attribute name', () => {
  const shape = (page: string): string[] =>
    parse(page).elements.map(([name, attributes]) => `${name} ${Object.keys(attributes).join(' ')}`);
  const idKeys = new Set([
    'id',
    'article',
    'articles',
    'a',
    'b',
    'from',
    'root',
    'fullest',
    'statement',
    'statements',
    'claim',
    'entity',
    'speaker',
    'chain',
    'supportedBy',
    'disputedBy',
    'places',
  ]);
  // Words of articles keep their length, so that spans and segments still fit.
  const hostile = changed(fictionalDossier(), (text, key) => {
    if (idKeys.has(key)) return text;
    return key === 'text'
      ? text.replaceAll('e', '<').replaceAll('r', '"').replaceAll('n', '>')
      : `${text}<b onclick="x">`;
  });
  assert.deepEqual(shape(renderHtml(hostile)), shape(renderHtml(fictionalDossier())));
});

test('H2 the page has no script, no handler, no outside address in any attribute', () =>
  checkSafe(renderHtml(fictionalDossier())));

test('H3 the policy names the hash of the one style sheet and allows nothing else', () => {
  assert.equal(createHash('sha256').update(STYLE).digest('base64'), STYLE_SHA256);
  const page = renderHtml(fictionalDossier());
  assert.ok(page.includes(`<style>${STYLE}</style>`));
  const policy = parse(page).elements.find(([, attributes]) => attributes['http-equiv'])?.[1].content;
  assert.equal(policy, `default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`);
});

test('H4 the paragraphs of an article, joined, are the article’s text', () => {
  const dossier = fictionalDossier();
  const page = renderHtml(dossier);
  for (const article of dossier.articles) {
    const from = page.indexOf(`<article id="${article.id.replace(':', '-')}"`);
    const markup = page.slice(from, page.indexOf('</article>', from));
    const shown = [
      ...markup.matchAll(/<p class="story[^>]*>(.*?)<\/p>|<p><span class="kind">[^<]*<\/span> (.*?)<\/p>/gs),
    ];
    const texts = shown.map((found) => parse(found[1] ?? found[2] ?? '').text);
    assert.deepEqual(
      texts,
      segmentsOf(article).map(({ start, end }) => article.text.slice(start, end)),
    );
    assert.equal(texts.join(''), article.text.replaceAll('\n\n', ''));
  }
});

test('H4 text that no segment covers is shown all the same, and overlapping segments show nothing twice', () => {
  const text = 'One. Two. Three.';
  const segments = [
    { kind: 'paragraph', start: 5, end: 12 },
    { kind: 'caption', start: 9, end: 16 },
  ] as const;
  const shown = segmentsOf({ text, segments }).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(shown, ['One. ', 'Two. Th', 'ree.']);
});

test('H5 every link arrives, and no id stands twice', () => {
  const parsed = parse(renderHtml(fictionalDossier()));
  const all = ids(parsed);
  assert.equal(new Set(all).size, all.length);
  const targets = new Set(all.map((id) => `#${id}`));
  assert.deepEqual(
    links(parsed).filter((link) => !targets.has(link)),
    [],
  );
  assert.ok(targets.has('#s-12') && targets.has('#c-7') && targets.has('#f-4') && targets.has('#q-1'));
  for (const [, attributes] of parsed.elements)
    for (const id of [attributes['aria-describedby'], attributes['aria-labelledby']])
      if (id !== undefined) assert.ok(targets.has(`#${id}`), id);
});

test('H5 a span that points outside its article gives words and no link', () => {
  const dossier = fictionalDossier();
  const [first] = dossier.findings;
  assert.ok(first);
  const spans = [{ ...first.spans[0], start: 99_999, end: 99_999 + 9, text: 'not there' }] as typeof first.spans;
  const parsed = parse(renderHtml({ ...dossier, findings: [{ ...first, spans }] }));
  assert.ok(parsed.text.includes('not there'));
  assert.ok(!links(parsed).some((link) => link.endsWith('-99999')));
  const targets = new Set(ids(parsed).map((id) => `#${id}`));
  assert.deepEqual(
    links(parsed).filter((link) => !targets.has(link)),
    [],
  );
});

test('H5 an anchor between two segments goes to the one that follows, one behind the last to its end', () => {
  const [given] = fictionalDossier().articles;
  assert.ok(given);
  const segments = [
    { kind: 'paragraph', start: 0, end: 4 },
    { kind: 'paragraph', start: 6, end: 10 },
  ] as const;
  const article = { ...given, text: 'One.  Two.\n', segments };
  const anchors = [5, 0, 9, 10].map((at) => ({ at, id: `p-${at}` }));
  const found = tilesOf(article, [], anchors).map((tile) => tile.pieces.flatMap((piece) => piece.anchors));
  assert.deepEqual(found, [['p-0'], ['p-5', 'p-9', 'p-10']]);
});

test('H6 the same dossier gives the same page', () => {
  assert.equal(renderHtml(fictionalDossier()), renderHtml(JSON.parse(JSON.stringify(fictionalDossier()))));
});

test('H7 headings descend by one step, from one h1', () => {
  const levels = parse(renderHtml(fictionalDossier())).elements.flatMap(([name]) =>
    /^h[1-6]$/.test(name) ? Number(name[1]) : [],
  );
  assert.equal(levels.filter((level) => level === 1).length, 1);
  for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1);
});

test('H7 every scrolling area can be reached by keyboard and has a name', () => {
  const areas = parse(renderHtml(fictionalDossier())).elements.filter(([, { class: name }]) => name === 'scroll');
  assert.ok(areas.length >= 3);
  for (const [, attributes] of areas) assert.ok(attributes.tabindex === '0' && attributes['aria-label']);
});

test('H8 the page’s own words accuse nobody', () => {
  const { text } = parse(renderHtml(fictionalDossier()).replace(STYLE, ''));
  assert.doesNotMatch(
    text,
    /\b(true|false|fake|lie[sd]?|plagiar\w*|stole\w*|copied|copycat|misleading|disinformation)\b/i,
  );
});

test('H9 an empty dossier gives a page too', () => {
  const empty: Dossier = {
    ...fictionalDossier(),
    articles: [],
    reports: [],
    reportCount: { atLeast: 0, atMost: 0 },
    derivations: [],
    pairsCompared: 0,
    versions: [],
    entities: [],
    statements: [],
    claims: [],
    quotations: [],
    findings: [],
    timeline: [],
    problems: [],
  };
  const { text } = parse(renderHtml(empty));
  assert.ok(text.includes('No claim was read in these articles.') && text.includes('Dossier of 0 articles'));
});
