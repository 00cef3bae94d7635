/** `#char=120,180`, as RFC 5147 writes a range of characters. */
const FRAGMENT = /^#char=(\d{1,9}),(\d{1,9})$/;

/** An address with nothing but the fragment is asked for again with the range, so that the server lights the passage. */
function resolve(): void {
  const match = FRAGMENT.exec(decodeURIComponent(location.hash));
  if (!match || !document.querySelector('#reading') || document.getElementById(location.hash.slice(1))) return;
  const asked = new URL(location.href);
  const range = `${match[1]},${match[2]}`;
  // A range that the server did not light lies outside of the article.
  if (asked.searchParams.get('char') === range) return;
  asked.searchParams.set('char', range);
  location.replace(asked);
}

/** Brings the passage of the address into sight, now and whenever the fragment changes. */
export function startPassage(): void {
  resolve();
  window.addEventListener('hashchange', resolve);
}
