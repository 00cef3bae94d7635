import { startBrush } from './brush.ts';
import { copyCitation, startSelection } from './citation.ts';
import { move, openArticle, toggleCounting } from './items.ts';
import { startPassage } from './passage.ts';
import { startTwins } from './twins.ts';

/** Keys, twins, citations and the brush: what the pages do with script that they say without it, too. */

const dialog = (): HTMLDialogElement | null => document.querySelector('dialog.keys');

/** Keys by what is typed; null where the key is none of ours. */
function actionOf(key: string): (() => void) | null {
  if (/^[1-9]$/.test(key)) return () => openArticle(Number(key));
  switch (key) {
    case 'j':
      return () => move(1);
    case 'k':
      return () => move(-1);
    case 'c':
      return () => void copyCitation('markdown');
    case 'C':
      return () => void copyCitation('json');
    case 'o':
      return toggleCounting;
    case '/':
      return () => document.querySelector<HTMLInputElement>('#q')?.focus();
    case '?':
      return () => dialog()?.showModal();
    default:
      return null;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
  if (dialog()?.open) return;
  const action = actionOf(event.key);
  if (action === null) return;
  event.preventDefault();
  action();
});

startPassage();
startTwins();
startSelection();
startBrush();
