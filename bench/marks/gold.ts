import { createHash } from 'node:crypto';
import { type Article, isStory } from '../../src/model/article.ts';
import type { Claim, Quotation } from '../../src/model/claim.ts';
import { type Derivation, mergesReports, type Report } from '../../src/model/derivation.ts';
import { type Dossier, SCHEMA } from '../../src/model/dossier.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ArticleId, ClaimId, FindingId, QuotationId, ReportId, StatementId } from '../../src/model/id.ts';
import { overlapOf, type Span } from '../../src/model/span.ts';
import { type Carrier, countsOf, coverageOf } from './counts.ts';
import type { LaidArticle } from './layout.ts';
import { bareWords, occurrences } from './locate.ts';
import { pageOf } from './page.ts';
import { entityOf, type Found, type FoundPassage, marksOf, spanIn } from './statements.ts';
import type { SheetPair, StorySheet } from './story.ts';

/** One story by construction: the dossier that a faultless system would print, and what it was made from. */
export interface Gold {
  readonly dossier: Dossier;
  readonly found: readonly (Found & { readonly id: StatementId | null })[];
  readonly passages: readonly FoundPassage[];
  readonly pairs: readonly SheetPair[];
  readonly laid: readonly LaidArticle[];
  readonly idOf: ReadonlyMap<string, ArticleId>;
  readonly bytes: ReadonlyMap<string, string>;
}

const sha256 = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');

export function goldOf(laid: readonly LaidArticle[], sheet: StorySheet, complain: (text: string) => void): Gold {
  const bytes = new Map(laid.map((article) => [article.number, article.html ? pageOf(article) : article.text]));
  const sourceOf = (article: LaidArticle): string => `articles/${article.file}`;
  const idOf = new Map(
    laid.map((article) => [
      article.number,
      `a:${sha256(sourceOf(article), bytes.get(article.number) ?? '').slice(0, 12)}` as ArticleId,
    ]),
  );
  const id = (article: LaidArticle): ArticleId => idOf.get(article.number) ?? ('a:' as ArticleId);
  const nameOf = (entity: string): string => sheet.entities.get(entity)?.name ?? entity;
  const marks = laid.map((article) => marksOf(article, { id, nameOf, complain }));
  const declared = marks.flatMap(({ passages }) => passages);
  const pairs = pairsOf(laid, sheet, declared, complain);
  const reportIn = components(laid, pairs);
  const passages = [...declared, ...borrowed(laid, reportIn, id)];
  let count = 0;
  const found = marks
    .flatMap((each) => each.found)
    .map((each) => {
      const own = each.statement ? (`s:${++count}` as StatementId) : null;
      return { ...each, id: own, statement: each.statement && own ? { ...each.statement, id: own } : null };
    });
  const articles = laid.map((article) =>
    articleOf(article, id(article), sourceOf(article), bytes.get(article.number) ?? ''),
  );
  const reports = reportsFrom(laid, pairs, reportIn, id);
  const dossier: Dossier = {
    schema: SCHEMA,
    madeBy: { program: 'gold', version: '1', resources: {} },
    articles,
    reports,
    reportCount: { atLeast: reports.length, atMost: reports.length },
    derivations: pairs.map((pair) => derivationOf(pair, laid, id)),
    pairsCompared: pairs.length,
    versions: [],
    entities: entitiesOf(sheet, found),
    statements: found.flatMap(({ statement }) => statement ?? []),
    claims: claimsOf(found, sheet, passages, reportIn, complain),
    quotations: quotationsOf(found, complain),
    findings: findingsOf(found, sheet),
    timeline: [],
    problems: [],
  };
  return { dossier, found, passages, pairs, laid, idOf, bytes };
}

function articleOf(article: LaidArticle, id: ArticleId, source: string, bytes: string): Article {
  const name = article.header.get('outlet') ?? '';
  const [named] = occurrences(article.text, name);
  const known = named !== undefined || article.html;
  const span = named ? spanIn(article, id, named) : null;
  const basis = named ? 'text' : 'metadata';
  const headline = article.segments.find(({ kind }) => kind === 'headline');
  const titled = headline ? spanIn(article, id, headline) : null;
  const date = article.header.get('date') ?? null;
  return {
    id,
    source,
    sha256: sha256(bytes),
    mediaType: article.html ? 'text/html' : 'text/plain',
    capturedAt: null,
    url: null,
    text: article.text,
    segments: article.segments,
    outlet: known ? { value: name, basis, span, why: 'by construction' } : null,
    credits: [],
    title: titled ? { value: titled.text, basis: 'text', span: titled, why: 'by construction' } : null,
    authors: [],
    published:
      date === null
        ? null
        : { value: date, basis: article.html ? 'metadata' : 'text', anchor: null, span: null, why: 'by construction' },
    updated: null,
    language: 'en',
  };
}

/** Every pair once; what the sheet leaves out is independent, or an excerpt where one holds a passage at home in the other. */
function pairsOf(
  laid: readonly LaidArticle[],
  sheet: StorySheet,
  passages: readonly FoundPassage[],
  complain: (text: string) => void,
): SheetPair[] {
  const numbers = laid.map(({ number }) => number);
  for (const { a, b, from } of sheet.pairs)
    for (const number of [a, b, ...(from ? [from] : [])])
      if (!numbers.includes(number)) complain(`_story.txt: D: no article ${number}`);
  return numbers.flatMap((a, i) =>
    numbers.slice(i + 1).map((b): SheetPair => {
      const said = sheet.pairs.filter((pair) => pair.a === a && pair.b === b);
      if (said.length > 1) complain(`_story.txt: D ${a} ${b} is there twice`);
      if (said[0]) return said[0];
      const shared = passages.filter(
        ({ id, article }) =>
          article.number === a && passages.some((other) => other.id === id && other.article.number === b),
      );
      const both = passages.filter(
        ({ id, article }) => shared.some((each) => each.id === id) && [a, b].includes(article.number),
      );
      const home = both.find((passage) => passage.home)?.article.number ?? null;
      if (home !== null) return { a, b, kind: 'excerpt', from: home, accept: [], press: false };
      const accept: SheetPair['accept'] = shared.length > 0 ? ['excerpt', 'common-source'] : [];
      return { a, b, kind: 'independent', from: null, accept, press: false };
    }),
  );
}

/** Article number to the least number of its report: the components of copy, rewrite and siblings. */
function components(laid: readonly LaidArticle[], pairs: readonly SheetPair[]): Map<string, string> {
  const root = new Map(laid.map(({ number }) => [number, number]));
  for (const { a, b, kind } of pairs) {
    if (!mergesReports(kind)) continue;
    const [low = a, high = b] = [root.get(a) ?? a, root.get(b) ?? b].sort();
    for (const [number, now] of root) if (now === high) root.set(number, low);
  }
  return root;
}

/** Lines that `<<` brought into another report are shared passages, at home where they come from. */
function borrowed(
  laid: readonly LaidArticle[],
  reportIn: ReadonlyMap<string, string>,
  id: (article: LaidArticle) => ArticleId,
): FoundPassage[] {
  const passages = new Map<string, FoundPassage>();
  for (const article of laid)
    for (const block of article.blocks) {
      const { inheritedFrom } = block;
      const source = laid.find(({ number }) => number === inheritedFrom?.article);
      if (!inheritedFrom || !source || reportIn.get(source.number) === reportIn.get(article.number)) continue;
      const passage = `${source.number}.${inheritedFrom.line}`;
      const at = source.blocks[inheritedFrom.line - 1];
      if (at)
        passages.set(`${passage} home`, {
          id: passage,
          article: source,
          span: spanIn(source, id(source), storyOf(at)),
          home: true,
        });
      passages.set(`${passage} ${article.number}`, {
        id: passage,
        article,
        span: spanIn(article, id(article), storyOf(block)),
        home: false,
      });
    }
  return [...passages.values()];
}
const storyOf = ({ segments }: LaidArticle['blocks'][number]): { start: number; end: number } => {
  const story = segments.filter(isStory);
  return { start: story[0]?.start ?? 0, end: story.at(-1)?.end ?? 0 };
};

function reportsFrom(
  laid: readonly LaidArticle[],
  pairs: readonly SheetPair[],
  reportIn: ReadonlyMap<string, string>,
  id: (article: LaidArticle) => ArticleId,
): Report[] {
  const groups = [...new Set(reportIn.values())].sort();
  return groups.map((group, index) => {
    const members = laid.filter(({ number }) => reportIn.get(number) === group);
    const numbers = members.map(({ number }) => number);
    const parents = pairs
      .filter(({ a, b, kind }) => numbers.includes(a) && numbers.includes(b) && mergesReports(kind))
      .map(({ from }) => from);
    const root = members.find(
      ({ number }) =>
        parents.length > 0 && parents.every((from) => from === number || from === null) && parents.includes(number),
    );
    const fullest = members.toSorted((a, b) => b.text.length - a.text.length)[0];
    return {
      id: `r:${index + 1}` as ReportId,
      articles: members.map(id),
      root: root ? id(root) : null,
      fullest: fullest && members.length > 1 ? id(fullest) : null,
    };
  });
}

function derivationOf(
  { a, b, kind, from }: SheetPair,
  laid: readonly LaidArticle[],
  id: (article: LaidArticle) => ArticleId,
): Derivation {
  const idAt = (number: string): ArticleId => {
    const article = laid.find((each) => each.number === number);
    return article ? id(article) : (`a:${number}` as ArticleId);
  };
  const [first, second] = [idAt(a), idAt(b)].sort();
  return {
    a: first ?? idAt(a),
    b: second ?? idAt(b),
    kind,
    from: from === null ? null : idAt(from),
    confidence: 1,
    evidence: [],
    shared: [],
    onlyInA: [],
    onlyInB: [],
  };
}

const PRONOUNS = new Set('he she it they his her its their him them who i we that this'.split(' '));

function entitiesOf(sheet: StorySheet, found: readonly Found[]): Entity[] {
  return [...sheet.entities.values()].map(({ id, kind, name }) => {
    const mentions = found
      .filter(({ entity }) => entity === id)
      .flatMap(({ statement }) => statement?.source?.spans ?? [])
      .filter(
        (span, index, all) =>
          all.findIndex((other) => other.article === span.article && other.start === span.start) === index,
      );
    const forms = [...new Set([name, ...mentions.map(({ text }) => text)])].filter(
      (form) => !PRONOUNS.has(form.toLowerCase()),
    );
    return { id: entityOf(id), kind, name, forms, mentions, party: null, place: null };
  });
}

const holds = (passage: FoundPassage, each: Found): boolean => {
  if (passage.article.number !== each.article.number) return false;
  const length = each.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return 2 * each.content.reduce((sum, span) => sum + overlapOf(span, passage.span), 0) >= length;
};

type WithId = Found & { readonly id: StatementId | null };

function claimsOf(
  found: readonly WithId[],
  sheet: StorySheet,
  passages: readonly FoundPassage[],
  reportIn: ReadonlyMap<string, string>,
  complain: (text: string) => void,
): Claim[] {
  const shared = passages.filter(({ id, article }) =>
    passages.some((other) => other.id === id && reportIn.get(other.article.number) !== reportIn.get(article.number)),
  );
  const groups = new Map<string, { each: WithId; relation: Carrier['relation'] }[]>(
    [...sheet.claims.keys()].map((id) => [id, []]),
  );
  const unnamed = new Map<string, string>();
  for (const each of found) {
    if (!each.statement) continue;
    const labels =
      each.flags.claims.length > 0 ? each.flags.claims : [{ id: unnamedClaim(each, unnamed), relation: null }];
    for (const { id, relation } of labels) {
      if (id.startsWith('C') && !sheet.claims.has(id))
        complain(`${each.article.file}: claim ${id} is not in _story.txt`);
      const usual = each.flags.attitude === 'denies' && each.flags.claims.length > 0 ? 'contradicts' : 'same';
      groups.set(id, [...(groups.get(id) ?? []), { each, relation: relation ?? usual }]);
    }
  }
  return [...groups].flatMap(([id, members]) => {
    if (members.length === 0) complain(`_story.txt: claim ${id} has no member`);
    const first = members.find(({ relation }) => relation === 'same') ?? members[0];
    const headline = first?.each.content[0];
    if (!headline) return [];
    const carriers = members.map(
      ({ each, relation }): Carrier => ({
        article: each.statement?.article ?? '',
        outlet: each.article.header.get('outlet') ?? each.article.number,
        report: reportIn.get(each.article.number) ?? '',
        relation,
        origin: each.entity,
        unnamed: sheet.entities.get(each.entity ?? '')?.unnamed ?? false,
        passages: shared
          .filter((passage) => holds(passage, each))
          .map((passage) => ({ id: passage.id, home: passage.home })),
      }),
    );
    return [claimOf(id, members, carriers, headline, sheet)];
  });
}

/** A claim of its own, which the same words of the same source share wherever they are printed: a copy makes no claim. */
function unnamedClaim({ id, entity, content }: WithId, known: Map<string, string>): string {
  const key = `${entity}|${bareWords(content.map(({ text }) => text).join(' '))}`;
  const claim = known.get(key) ?? `only-${id?.slice(2)}`;
  known.set(key, claim);
  return claim;
}

function claimOf(
  id: string,
  members: readonly { each: WithId; relation: Carrier['relation'] }[],
  carriers: readonly Carrier[],
  headline: Span,
  sheet: StorySheet,
): Claim {
  const row = sheet.claims.get(id);
  const { names, ...counts } = countsOf(carriers, row?.origins ?? null, row?.most ?? null);
  const behind = (name: string): StatementId[] =>
    members
      .filter(({ each, relation }) => each.entity === name && relation !== 'contradicts')
      .flatMap(({ each }) => each.id ?? []);
  return {
    id: `c:${id}` as ClaimId,
    headline,
    members: members.map(({ each, relation }) => ({ statement: each.id ?? ('' as StatementId), relation })),
    coverage: coverageOf(carriers),
    counts,
    origins: names.map((name) => ({
      entity: entityOf(name),
      name: sheet.entities.get(name)?.name ?? name,
      role: sheet.entities.get(name)?.role ?? 'party',
      statements: behind(name),
    })),
    supportedBy: (row?.supported ?? []).map((other) => `c:${other}` as ClaimId),
    status: row?.status ?? [],
    disputedBy: (row?.disputed ?? []).map((other) => `c:${other}` as ClaimId),
    because: [],
  };
}

function quotationsOf(found: readonly WithId[], complain: (text: string) => void): Quotation[] {
  const groups = new Map<string, { each: WithId; relation: Quotation['occurrences'][number]['relation'] | null }[]>();
  for (const each of found)
    for (const { id, relation } of each.flags.quotations)
      groups.set(id, [...(groups.get(id) ?? []), { each, relation }]);
  return [...groups].map(([id, members]) => {
    const reference = members.find(({ relation }) => relation === 'reference') ?? members[0];
    const words = ({ content }: Found): string => content.map(({ text }) => text).join(' ');
    const plain = reference ? words(reference.each) : '';
    const speaker = members.find(({ each }) => each.entity !== null)?.each.entity ?? null;
    const occurrences = members.map((member) => {
      const text = words(member.each);
      const given = member.each.inherited ? null : member.relation;
      const seen =
        text === plain
          ? 'identical'
          : bareWords(text) === bareWords(plain)
            ? 'typographic'
            : bareWords(plain).includes(bareWords(text))
              ? 'truncated'
              : null;
      const relation = member === reference ? 'reference' : (given ?? seen ?? member.relation);
      if (relation === null)
        complain(`${member.each.article.file}: ${id} differs from its reference: write ${id}=trans, =splice or =alt`);
      return { spans: member.each.content, relation: relation ?? 'altered' };
    });
    return { id: `q:${id}` as QuotationId, speaker: speaker === null ? null : entityOf(speaker), occurrences };
  });
}

function findingsOf(found: readonly WithId[], sheet: StorySheet): Finding[] {
  return [...sheet.findings.values()].map(({ id, kind, severity, claim, note }) => {
    const spans = found
      .filter(({ flags, inherited }) => !inherited && flags.findings.includes(id))
      .flatMap(({ content }) => content);
    const articles = [...new Set(spans.map(({ article }) => article))];
    return {
      id: `f:${id}` as FindingId,
      kind,
      severity,
      articles,
      spans,
      explanation: note,
      caveat: null,
      claim: claim === null ? null : (`c:${claim}` as ClaimId),
    };
  });
}
