import { type Content, html } from '../html/escape.ts';
import { address, type Query } from './address.ts';

/** One part of a long list. Numbers count from 1. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly number: number;
  readonly count: number;
}

/** Rows of a long list on one screen: what a browser lays out in a blink, and far beyond one look. */
const ROWS = 40;

export function pageOf<Item>(items: readonly Item[], written: string | undefined, rows = ROWS): Page<Item> {
  const count = Math.max(1, Math.ceil(items.length / rows));
  const asked = /^\d{1,6}$/.test(written ?? '') ? Number(written) : 1;
  const number = Math.min(Math.max(asked, 1), count);
  return { items: items.slice((number - 1) * rows, number * rows), number, count };
}

/** Links to the parts before and after; nothing where there is one part only. */
export function pager<Item>(path: string, query: Query, { number, count }: Page<Item>): Content {
  if (count === 1) return null;
  const to = (page: number, words: string): Content =>
    page < 1 || page > count
      ? html`<span class="quiet">${words}</span>`
      : html`<a href="${address(path, { ...query, page: String(page) })}">${words}</a>`;
  return html`<nav class="pager" aria-label="Pages">${to(number - 1, '← before')} <span>${number} of ${count}</span> ${to(number + 1, 'after →')}</nav>`;
}
