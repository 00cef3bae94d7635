import type { Article } from '../model/article.ts';
import type { Derivation } from '../model/derivation.ts';
import type { Dossier } from '../model/dossier.ts';
import type { ArticleId } from '../model/id.ts';
import type { ArticleLabel } from './labels.ts';
import { relationWords } from './labels-versions.ts';
import { capped, type Layout, oneLine, section, shorten, wrap } from './text-layout.ts';

type Labels = ReadonlyMap<ArticleId, ArticleLabel>;

/** Fifty articles are what a desk has at the most; pairs and problems are many, and a list of all hides the few that count. */
const ARTICLES_SHOWN = 50;
const PAIRS_SHOWN = 12;

/** The articles with the letters that the strips use. */
export function articleSection({ articles }: Dossier, labels: Labels, layout: Layout): string[] {
  const lines = capped(articles, ARTICLES_SHOWN, layout, (article) => articleLines(article, labels, layout));
  return section('Articles', lines, layout);
}

function articleLines(article: Article, labels: Labels, { width }: Layout): string[] {
  const { letter, name } = labels.get(article.id) ?? { letter: '?', name: article.source };
  const title = article.title ? `“${article.title.value}”` : '';
  const facts = [name, article.published?.value ?? 'undated', article.source, title].filter((fact) => fact !== '');
  return [shorten(`  ${letter.padEnd(3)} ${oneLine(facts.join(' · '))}`, width)];
}

/** The reports as groups of letters, then the pairs that relate, surest first. */
export function reportSection({ reports, derivations }: Dossier, labels: Labels, layout: Layout): string[] {
  const letter = (id: ArticleId): string => labels.get(id)?.letter ?? '?';
  const groups = reports.map((report, i) => `${i + 1}: ${report.articles.map(letter).join(' ')}`).join(' · ');
  const related = derivations
    .filter((pair) => pair.kind !== 'independent')
    .toSorted((a, b) => b.confidence - a.confidence);
  const lines = capped(related, PAIRS_SHOWN, layout, (pair) => [`  ${pairLine(pair, letter)}`]);
  return section('Reports', [...(groups ? wrap('  ', groups, layout.width) : []), ...lines], layout);
}

function pairLine(pair: Derivation, letter: (id: ArticleId) => string): string {
  const order = pair.from ? `, ${letter(pair.from)}’s text first` : '';
  return `${letter(pair.a)} and ${letter(pair.b)}: ${relationWords(pair)}${order} (confidence ${pair.confidence.toFixed(2)})`;
}
