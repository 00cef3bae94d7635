import { DENYING, SHORT_FORMS } from '../languages/en/quotations.ts';
import type { Article } from '../model/article.ts';
import type { Quotation } from '../model/claim.ts';
import type { ArticleId } from '../model/id.ts';
import type { Span } from '../model/span.ts';
import { foldedWords } from '../text/fold-words.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';

/** What is told of quotations, and of which it is told. */
interface Altered {
  readonly drafts: readonly Draft[];
  readonly told: ReadonlySet<Quotation>;
}

/**
 * Rule J44: two articles give one utterance between quotation marks, and the wordings differ in a negation or a number; or one
 * retells the other, and has other words. Two notes or translations of one speech differ in other ways, and that is a variant.
 */
export function quotationsAltered(
  quotations: readonly Quotation[],
  reportOf: ReadonlyMap<ArticleId, number>,
  articles: readonly Article[],
): Altered {
  const found = quotations.flatMap((quotation) => {
    const reference = quotation.occurrences.find((o) => o.relation === 'reference')?.spans[0];
    if (reference === undefined) return [];
    const other = quotation.occurrences
      .filter((o) => o.relation === 'altered' || o.relation === 'translation-variant')
      .flatMap((o) => o.spans.slice(0, 1).map((span) => ({ relation: o.relation, span })))
      .filter(({ span }) => span.article !== reference.article)
      .map(({ relation, span }) => ({ span, turned: relation === 'altered' && isTurned(reference, span) }))
      .sort((a, b) => Number(b.turned) - Number(a.turned))
      .find(({ span, turned }) => turned || reportOf.get(span.article) === reportOf.get(reference.article));
    return other === undefined || wordsOf(reference).join(' ') === wordsOf(other.span).join(' ')
      ? []
      : [{ quotation, draft: draftOf(reference, other.span, other.turned, articles) }];
  });
  return { drafts: found.map((f) => f.draft), told: new Set(found.map((f) => f.quotation)) };
}

const wordsOf = ({ text }: Span): string[] =>
  foldedWords(SHORT_FORMS.reduce((t, [form, whole]) => t.replace(form, whole), text)).map((w) => w.text);

/** One denies once more than the other, or both have numbers and not the same. */
function isTurned(a: Span, b: Span): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const denials = (words: readonly string[]): number => words.filter((w) => DENYING.has(w)).length;
  const numbers = (words: readonly string[]): string[] => words.filter((w) => /^\p{N}/u.test(w));
  const [m, n] = [numbers(x), numbers(y)];
  return denials(x) !== denials(y) || (m.length > 0 && n.length > 0 && m.some((number) => !n.includes(number)));
}

function draftOf(left: Span, right: Span, turned: boolean, articles: readonly Article[]): Draft {
  const name = (span: Span): string =>
    articles.filter((a) => a.id === span.article).map((a) => nameOf(a, articles))[0] ?? '';
  return {
    kind: 'quote-altered',
    severity: turned ? 'medium' : 'low',
    template: 'quotes-differ',
    words: {
      left: name(left),
      right: name(right),
      leftWords: shortened(left.text),
      rightWords: shortened(right.text),
    },
    spans: [left, right],
    about: null,
  };
}
