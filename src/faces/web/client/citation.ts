import { currentItem } from './items.ts';
import { tell } from './tell.ts';

type Form = 'markdown' | 'json';

interface Cited {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** The offset in the article of a place in the page; null outside of its text. */
function offsetOf(node: Node, offset: number): number | null {
  const host = (node instanceof Element ? node : node.parentElement)?.closest('[data-at]');
  if (!host) return null;
  const before = document.createRange();
  before.setStart(host, 0);
  before.setEnd(node, offset);
  return Number(host.getAttribute('data-at')) + before.toString().length;
}

/** The passage that is selected in the text that is read; null where none is. */
function selected(): Cited | null {
  const selection = getSelection();
  const article = document.querySelector<HTMLElement>('#reading')?.dataset.article;
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !article) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { article, start, end };
}

/** The passage that an address lights. */
function addressed(href: string | null | undefined): Cited | null {
  if (!href) return null;
  const { pathname, searchParams } = new URL(href, location.href);
  const article = /^\/article\/([^/]+)$/.exec(pathname)?.[1];
  const range = /^(\d+),(\d+)$/.exec(searchParams.get('char') ?? '');
  return article && range ? { article, start: Number(range[1]), end: Number(range[2]) } : null;
}

/** What there is to cite: the selection, else the passage of the line, else the one that is lit. */
function cited(): Cited | null {
  const item = currentItem();
  const link = item?.matches('a') ? item : item?.querySelector('a[href*="char="]');
  return selected() ?? addressed(link?.getAttribute('href')) ?? addressed(location.href);
}

/** Copies a citation with its address; where the browser does not allow it, shows it for copying by hand. */
export async function copyCitation(form: Form): Promise<void> {
  const what = cited();
  if (what === null) {
    tell('Select words of an article, or go to a line with j and k, then press c.');
    return;
  }
  const id = what.article.replace(/^a:/, '');
  const page = `/cite/${encodeURIComponent(id)}?char=${what.start},${what.end}`;
  try {
    const answer = await fetch(page.replace('?', '.json?'));
    if (!answer.ok) throw new Error(String(answer.status));
    const { markdown, annotation } = (await answer.json()) as { markdown: string; annotation: unknown };
    const text = form === 'markdown' ? markdown : JSON.stringify(annotation, null, 2);
    await navigator.clipboard.writeText(text);
    tell(`Copied as ${form === 'markdown' ? 'Markdown' : 'JSON'}: characters ${what.start} to ${what.end}.`);
  } catch {
    location.assign(page);
  }
}

/** A button beside the reading while words are selected. */
export function startSelection(): void {
  const button = document.querySelector<HTMLButtonElement>('#cite');
  if (!button) return;
  document.addEventListener('selectionchange', () => {
    button.hidden = selected() === null;
  });
  button.addEventListener('click', () => void copyCitation('markdown'));
}
