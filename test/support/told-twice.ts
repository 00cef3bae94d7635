import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerOf } from '../../src/judge/counts.ts';
import { findingsOf } from '../../src/judge/findings.ts';
import { STOPWORDS } from '../../src/languages/en/stopwords.ts';
import type { Article, Segment } from '../../src/model/article.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Derivation, DerivationKind } from '../../src/model/derivation.ts';
import type { Entity } from '../../src/model/entity.ts';
import { type ArticleId, articleId, type EntityId, reportId, statementId } from '../../src/model/id.ts';
import type {
  PartOfSpeech,
  Quantity,
  QuotedStretch,
  Sentence,
  TimeExpression,
  Token,
} from '../../src/model/reading.ts';
import { type Span, spanOf } from '../../src/model/span.ts';
import type { Attitude, ReadArticle, Stance, Statement } from '../../src/model/statement.ts';
import { plainArticle } from './article.ts';

/**
 * An article by hand. A line is a paragraph, `# ` opens a headline. Marks within it:
 * `(S Anna Brook)` a source, `(R The institute)` one who relays the source, `(C said)` a cue, `(C? claims)` a doubting and
 * `(C! confirmed)` a factive one, `(D denied)` a denial, `(A questioned)` a question, `{content}` of that source, `[content]` in the outlet's own voice,
 * `(H possible)` a hedge, `(V was not verified)` a remark on verification (of the content it stands in, else of all in its sentence), `(Q 14 litre|14 litres)` a quantity,
 * `(T P2D|the past two days)` a time or duration, `(W Tuesday|Thursday 8 April)` a weekday that clashes. No mark inside a mark
 * but in `{ }` and `[ ]`. Verbs end in an underscore.
 */
interface Marked {
  readonly read: ReadArticle;
  readonly statements: readonly Statement[];
}

const MARK = /\(([A-Z][?!]?) ([^()]*)\)|[{}[\]]|(\p{L})_/gu;
const ids = new Map<string, EntityId>();
const entityIdOf = (name: string): EntityId => {
  const id = ids.get(name) ?? (`e:${ids.size + 1}` as EntityId);
  ids.set(name, id);
  return id;
};

interface Piece {
  readonly mark: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The text without its marks, and where each mark stood. */
function unmarked(marked: string): { text: string; pieces: Piece[]; verbs: Set<number> } {
  const pieces: Piece[] = [];
  const verbs = new Set<number>();
  const open: { mark: string; start: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [whole, mark, words = '', letter] = match;
    if (letter !== undefined) {
      text += letter;
      verbs.add(text.length);
    } else if (mark !== undefined) {
      const [value = '', shown = value] = words.split('|');
      pieces.push({ mark, value, start: text.length, end: text.length + shown.length });
      text += shown;
    } else if (whole === '{' || whole === '[') open.push({ mark: whole, start: text.length });
    else {
      const opened = open.pop();
      if (opened) pieces.push({ mark: opened.mark, value: '', start: opened.start, end: text.length });
    }
  }
  return { text: text + marked.slice(at), pieces, verbs };
}

let serial = 0;

function articleOf(name: string, lines: readonly string[]): Marked {
  const { text, pieces, verbs } = unmarked(lines.join('\n').replace(/^# /gm, '#'));
  const id = articleId(name.padEnd(12, '0'));
  const segments: Segment[] = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: m[0].startsWith('#') ? 'headline' : 'paragraph',
    start: m.index + (m[0].startsWith('#') ? 1 : 0),
    end: m.index + m[0].length,
  }));
  const article = plainArticle(text, segments, { id, source: `${name}.txt` });
  const span = (p: { start: number; end: number }): Span => spanOf(article, p.start, p.end);
  const tokens: Token[] = [...text.matchAll(/[\p{L}\p{N}’']+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu)].map((m) => {
    const end = m.index + m[0].length;
    const tag: PartOfSpeech = STOPWORDS.has(m[0].toLowerCase())
      ? 'DET'
      : verbs.has(end)
        ? 'VERB'
        : /^\p{Lu}/u.test(m[0]) && m.index > 1
          ? 'PROPN'
          : /^\p{N}/u.test(m[0])
            ? 'NUM'
            : /\p{L}/u.test(m[0])
              ? 'NOUN'
              : 'PUNCT';
    return { text: m[0], start: m.index, end, tag, lemma: m[0].toLowerCase() };
  });
  const sentences: Sentence[] = segments.flatMap((segment, i) =>
    [...text.slice(segment.start, segment.end).matchAll(/[^.!?]+[.!?]*["”]?/g)].map((m) => {
      const lead = m[0].length - m[0].trimStart().length;
      const start = segment.start + m.index + lead;
      const end = segment.start + m.index + m[0].length;
      return {
        start,
        end,
        segment: i,
        first: tokens.findIndex((t) => t.start >= start),
        last: tokens.findLastIndex((t) => t.end <= end) + 1,
      };
    }),
  );
  const inside = (p: Piece, s: Sentence): boolean => s.start <= p.start && p.end <= s.end;
  const quantities: Quantity[] = pieces
    .filter((p) => p.mark === 'Q')
    .map((p) => {
      const [value = '0', unit = ''] = p.value.split(' ');
      return { value: Number(value), low: null, high: null, unit, span: span(p) };
    });
  const times: TimeExpression[] = pieces
    .filter((p) => p.mark === 'T' || p.mark === 'W')
    .map((p) => ({
      span: span(p),
      type: p.value.startsWith('P') ? 'duration' : 'date',
      value: p.value,
      dated: null,
      why: '',
      weekdayClash: p.mark === 'W' ? { said: 'Thursday', is: p.value } : null,
    }));
  const quoted: QuotedStretch[] = [...text.matchAll(/"([^"\n]*)("?)/g)].map((m) => ({
    start: m.index + 1,
    end: m.index + 1 + (m[1] ?? '').length,
    outer: { start: m.index, end: m.index + m[0].length },
    closed: m[2] === '"',
    continues: false,
  }));
  const statements = sentences.flatMap((sentence) => {
    const here = pieces.filter((p) => inside(p, sentence));
    return here.filter((p) => p.mark === '{' || p.mark === '[').map((content) => statementOf(content, here, span, id));
  });
  return {
    read: {
      reading: {
        article,
        sentences,
        tokens,
        phrases: [],
        quoted,
        mentions: [],
        entities: [],
        times,
        datelines: [],
        places: [],
        quantities,
        names: null,
        relations: null,
      },
      attribution: { statements: [], entities: [], mentions: [] },
    },
    statements,
  };
}

function statementOf(content: Piece, here: readonly Piece[], span: (p: Piece) => Span, article: ArticleId): Statement {
  const source = here.find((p) => p.mark === 'S');
  const relay = here.find((p) => p.mark === 'R');
  const cue = here.find((p) => p.mark.startsWith('C') || p.mark === 'D' || p.mark === 'A');
  const own = content.mark === '[' || source === undefined;
  const stance: Stance = cue?.mark === 'C?' ? 'doubting' : cue?.mark === 'C!' ? 'factive' : 'neutral';
  const attitude: Attitude = cue?.mark === 'D' ? 'denies' : cue?.mark === 'A' ? 'questions' : 'asserts';
  const hedges = here.filter((p) => p.mark === 'H').map(span);
  const contents = here.filter((p) => p.mark === '{' || p.mark === '[');
  const within = (p: Piece, c: Piece): boolean => c.start <= p.start && p.end <= c.end;
  const verification = here
    .filter((p) => p.mark === 'V' && (within(p, content) || !contents.some((c) => within(p, c))))
    .map(span);
  const words = span(content).text;
  return {
    id: statementId(++serial),
    article,
    content: [span(content)],
    voice: own ? 'outlet' : 'attributed',
    source: own ? null : { spans: [span(source)], entity: entityIdOf(source.value), name: source.value },
    chain: own ? [] : [...(relay ? [entityIdOf(relay.value)] : []), entityIdOf(source.value)],
    cue: own || cue === undefined ? null : { span: span(cue), stance },
    quoteMode: own ? 'none' : words.startsWith('"') ? 'direct' : 'indirect',
    polarity: 'positive',
    attitude,
    certainty: hedges.length > 0 ? 'possible' : verification.length > 0 ? 'unverified' : 'certain',
    hedges,
    verification,
    statedAt: null,
    occurredAt: null,
    places: [],
    quantities: [],
  };
}

interface Setting {
  readonly kind?: DerivationKind;
  readonly confidence?: number;
  /** False where nothing shows which text came first. */
  readonly ordered?: boolean;
  readonly shared?: readonly [string, string];
  readonly missing?: readonly string[];
  readonly entities?: readonly Entity[];
}

/** The findings over article `a` and, where there is one, `b`, which retells it unless the setting says otherwise. */
export function findingsIn(a: readonly string[], b: readonly string[] | null, setting: Setting = {}) {
  serial = 0;
  const marked = [articleOf('a', a), ...(b ? [articleOf('b', b)] : [])];
  const articles = marked.map((m) => m.read.reading.article);
  const [one, two] = [articles[0] as Article, articles[1]];
  const { kind = 'rewrite', ordered = true } = setting;
  const at = (article: Article, words: string): Span =>
    spanOf(article, article.text.indexOf(words), article.text.indexOf(words) + words.length);
  const derivations: Derivation[] = two
    ? [
        {
          a: one.id,
          b: two.id,
          kind,
          from: ordered ? one.id : null,
          confidence: setting.confidence ?? 0.9,
          evidence: [],
          shared: setting.shared ? [[at(one, setting.shared[0]), at(two, setting.shared[1])]] : [],
          onlyInA: (setting.missing ?? []).map((w) => at(one, w)),
          onlyInB: [],
        },
      ]
    : [];
  const together = kind !== 'independent' && two !== undefined;
  const reports = together ? [articles] : articles.map((x) => [x]);
  const named = [...ids].map(
    ([name, id]): Entity => ({ id, kind: 'other', name, forms: [name], mentions: [], party: null, place: null }),
  );
  const comparison: Comparison = {
    articles: marked.map((m) => m.read),
    derivations,
    pairsCompared: derivations.length,
    versions: [],
    reports: reports.map((list, i) => ({
      id: reportId(i + 1),
      articles: list.map((x) => x.id),
      root: null,
      fullest: list[0]?.id ?? null,
    })),
    reportCount: { atLeast: 1, atMost: 2 },
    entities: [...named, ...(setting.entities ?? [])],
    statements: marked.flatMap((m) => m.statements),
    alignments: [],
    disputes: [],
    rivals: [],
    quotations: [],
  };
  return findingsOf(ledgerOf(comparison), []);
}

/** The case gives exactly these findings, as `severity kind`. */
export function check(
  rule: string,
  a: readonly string[],
  b: readonly string[] | null,
  expected: readonly string[],
  setting: Setting = {},
): void {
  test(rule, () =>
    assert.deepEqual(
      findingsIn(a, b, setting).map((f) => `${f.severity} ${f.kind}`),
      expected,
    ),
  );
}

export const BRIDGE = '(S Anna Brook) (C said) {the old bridge had closed_ to lorries}.';

export const HEAD = '[The council of Marl met_ in the town hall in the evening].';
/** Two texts that open alike, so that the order of the rest is known. */
export const after = (line: string): string[] => [HEAD, line];
export const driftCase = (
  rule: string,
  told: string | readonly string[],
  retold: string,
  expected: readonly string[],
  setting: Setting = {},
): void => check(rule, [HEAD, ...(typeof told === 'string' ? [told] : told)], after(retold), expected, setting);
