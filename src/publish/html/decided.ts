import type { Decision, Verdict } from '../../model/decision.ts';
import { dateWords } from './dates.ts';
import { type Content, html } from './escape.ts';
import type { View } from './view.ts';

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  accept: 'Accepted',
  amend: 'Amended',
  reject: 'Rejected',
  withdraw: 'Taken back',
};

/** "Accepted by Ann Low, 5 May 2031, 10:00: as the desk was told". */
export const decisionWords = ({ verdict, author, decidedAt, note }: Decision): string =>
  `${VERDICT_WORDS[verdict]} by ${author}, ${dateWords(decidedAt)}${note === '' ? '' : `: ${note}`}`;

/** What a person decided about a line, and where one decides about it; nothing where there is neither. */
export function decidedLine(view: View, key: string, place: string | null): Content {
  const decision = view.decided.get(key);
  const link = place !== null && html`<a class="decide" href="${place}">${decision ? 'decide again' : 'decide'}</a>`;
  if (!decision) return link && html`<p class="decided">${link}</p>`;
  return html`<p class="decided ${decision.verdict}"><b><bdi>${decisionWords(decision)}</bdi></b> ${link}</p>`;
}
