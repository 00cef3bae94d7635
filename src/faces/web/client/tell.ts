/** Milliseconds for which a sentence stands: long enough to read it twice. */
const STANDS = 5000;
let timer = 0;

/** Says something to whoever looks and to whoever listens. */
export function tell(words: string): void {
  const line = document.querySelector('#told');
  if (!line) return;
  line.textContent = words;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    line.textContent = '';
  }, STANDS);
}
