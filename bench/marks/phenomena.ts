import type { Span } from '../../src/model/span.ts';
import type { Gold } from './gold.ts';
import type { StorySheet } from './story.ts';

/** One thing planted: what it is, where it is, and what else than the gold may be said of it. */
export interface Phenomenon {
  readonly kind: string;
  /** Numbers of articles. */
  readonly articles: readonly string[];
  readonly spans?: readonly Span[];
  /** The same passages in copies: a finding there is right too. */
  readonly alsoIn?: readonly Span[];
  readonly statements?: readonly string[];
  readonly claims?: readonly string[];
  readonly finding?: string;
  readonly control?: string;
  readonly passage?: string;
  /** Article numbers whose own text the passage is. */
  readonly home?: readonly string[];
  readonly quotation?: string;
  readonly accept?: readonly string[];
  readonly depth?: number;
  readonly note?: string;
}

export function phenomenaOf(gold: Gold, sheet: StorySheet): Phenomenon[] {
  return [
    ...ofPairs(gold),
    ...ofPassages(gold),
    ...ofFindings(gold, sheet),
    ...ofControls(gold, sheet),
    ...ofStatements(gold),
    ...ofArticles(gold),
    ...ofQuotations(gold),
    ...sheet.notes,
  ];
}

const ofPairs = ({ pairs }: Gold): Phenomenon[] =>
  pairs.flatMap(({ a, b, kind, accept, press }) => [
    ...(kind === 'independent' || kind === 'undetermined' ? [] : [{ kind, articles: [a, b] }]),
    ...(press ? [{ kind: 'press-conference-pair', articles: [a, b] }] : []),
    ...(accept.length > 0 ? [{ kind: 'kinds-accepted', articles: [a, b], accept }] : []),
  ]);

function ofPassages({ passages, dossier }: Gold): Phenomenon[] {
  return [...new Set(passages.map(({ id }) => id))].map((id) => {
    const all = passages.filter((passage) => passage.id === id);
    const inside = dossier.statements.filter(({ content }) =>
      all.some(({ span }) =>
        content.every((each) => each.article === span.article && span.start <= each.start && each.end <= span.end),
      ),
    );
    const statements = inside.map((statement): string => statement.id);
    const claims = dossier.claims
      .filter(({ members }) => members.some(({ statement }) => statements.includes(statement)))
      .map((claim): string => claim.id);
    const home = all.filter((passage) => passage.home).map(({ article }) => article.number);
    return {
      kind: 'pasted-paragraph',
      passage: id,
      articles: all.map(({ article }) => article.number),
      home,
      spans: all.map(({ span }) => span),
      claims,
    };
  });
}

function ofFindings({ found, dossier, idOf }: Gold, sheet: StorySheet): Phenomenon[] {
  const numberOf = new Map([...idOf].map(([number, id]) => [id, number]));
  return [...sheet.findings.values()].map(({ id, kind, accept, note }) => {
    const finding = dossier.findings.find((each) => each.id === `f:${id}`);
    const copies = found.filter(({ flags, inherited }) => inherited && flags.findings.includes(id));
    const articles = (finding?.articles ?? []).map((article) => numberOf.get(article) ?? '');
    return {
      kind,
      finding: `f:${id}`,
      articles,
      spans: finding?.spans ?? [],
      alsoIn: copies.flatMap(({ content }) => content),
      accept,
      note,
    };
  });
}

function ofControls({ found }: Gold, sheet: StorySheet): Phenomenon[] {
  return [...sheet.controls.values()].map(({ id, kind, note }) => {
    const all = found.filter(({ flags }) => flags.controls.includes(id));
    const own = all.filter(({ inherited }) => !inherited);
    const copies = all.filter(({ inherited }) => inherited);
    return {
      kind,
      control: id,
      articles: [...new Set(own.map(({ article }) => article.number))],
      spans: own.flatMap(({ content }) => content),
      alsoIn: copies.flatMap(({ content }) => content),
      statements: own.flatMap((each): string[] => (each.id === null ? [] : [each.id])),
      note,
    };
  });
}

function ofStatements({ found }: Gold): Phenomenon[] {
  return found.flatMap(({ statement, flags, article }) => {
    if (!statement) return [];
    const statements: string[] = [statement.id];
    const depth = statement.chain.length;
    return [
      ...(depth > 1 ? [{ kind: 'chain', depth, articles: [article.number], statements }] : []),
      ...(flags.optional ? [{ kind: 'either-reading', articles: [article.number], statements }] : []),
    ];
  });
}

const ofArticles = ({ laid }: Gold): Phenomenon[] =>
  laid.flatMap(({ number, header }) => (header.get('date') ? [] : [{ kind: 'undated', articles: [number] }]));

function ofQuotations({ dossier, idOf }: Gold): Phenomenon[] {
  const numberOf = new Map([...idOf].map(([number, id]) => [id, number]));
  return dossier.quotations.flatMap(({ id, occurrences }) => {
    const variants = occurrences.filter(
      ({ relation }) => !['reference', 'identical', 'typographic'].includes(relation),
    );
    return [...new Set(variants.map(({ relation }) => relation))].map((relation) => ({
      kind: `quotation-${relation}`,
      quotation: id as string,
      articles: variants
        .filter((each) => each.relation === relation)
        .map(({ spans }) => numberOf.get(spans[0]?.article ?? ('' as never)) ?? ''),
    }));
  });
}
