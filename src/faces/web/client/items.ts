import { tell } from './tell.ts';

/** What `j` and `k` go through: rows, findings, paragraphs, hits. */
const ITEMS = '[data-item], .tile, .finding, .quotations > li, .changes > li';
/** Where the focus goes in an item, the first that it has; so that Enter opens it. */
const LEADS = ['.headline a', '.explanation a', 'a.passage', 'th a', '.notes a', 'a[href]'] as const;

let current: Element | null = null;

/** The item that the keys are at, or the one that holds the focus. */
export const currentItem = (): Element | null => document.activeElement?.closest(ITEMS) ?? current;

const isShown = (element: Element): boolean => element.checkVisibility();

/** Goes to the next item in sight order, or to the one before; at either end it stays. */
export function move(step: 1 | -1): void {
  const items = [...document.querySelectorAll(ITEMS)].filter(isShown);
  const from = currentItem();
  const at = from === null ? -1 : items.indexOf(from);
  const next = items[at === -1 ? (step === 1 ? 0 : items.length - 1) : at + step];
  if (!next) return;
  current?.classList.remove('on');
  from?.classList.remove('on');
  next.classList.add('on');
  current = next;
  const lead = LEADS.map((selector) => (next.matches('a[href]') ? next : next.querySelector(selector))).find(
    (found) => found !== null && isShown(found),
  );
  const target = lead ?? next;
  if (!lead) next.setAttribute('tabindex', '-1');
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

const letterOf = (chip: Element): string =>
  (chip.querySelector('.letter-in')?.textContent ?? '').replace(/[~≠]/g, '').trim();

/** The same claim in the first to ninth article: along the strip of the item, else of the page; without a strip, the article itself. */
export function openArticle(n: number): void {
  const letter = 'ABCDEFGHI'[n - 1] ?? '';
  const strip =
    currentItem()?.querySelector('.strip') ??
    document.querySelector('.claim-bar .strip') ??
    document.querySelector('.measure.wide .strip');
  if (!strip) {
    const article = document.querySelectorAll<HTMLAnchorElement>('.letters-nav a')[n - 1];
    if (article) article.click();
    return;
  }
  const chip = [...strip.querySelectorAll('.chip')].find((each) => letterOf(each) === letter);
  const link = chip?.querySelector('a');
  if (link) link.click();
  else tell(chip ? `${letter} does not mention it.` : `There is no ${letter} here.`);
}

/** From counting by outlet to copies bound together, and back. */
export function toggleCounting(): void {
  document.querySelector<HTMLAnchorElement>('.toggle a:not([aria-current])')?.click();
}
