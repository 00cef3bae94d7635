/**
 * What a page runs to check itself: that its data has the digest that it names, that every passage is its article's words
 * at its offsets, and that each article is shown whole. Plain JavaScript for any browser of the last years; it asks for
 * nothing, and writes words only. SHA-256 is its own, since a page from a disk may be denied the browser's.
 */
export const CHECKER = `(() => {
'use strict';
const line = document.getElementById('check');
const data = document.getElementById('dossier-json');
if (!line || !data) return;
const say = (kind, words) => { line.className = kind; line.textContent = words; };
const K = [], H = [];
for (let n = 2; K.length < 64; n++) {
  let prime = true;
  for (let i = 2; i * i <= n; i++) if (n % i === 0) { prime = false; break; }
  if (!prime) continue;
  const part = (root) => ((root - Math.floor(root)) * 4294967296) >>> 0;
  if (H.length < 8) H.push(part(Math.sqrt(n)));
  K.push(part(Math.cbrt(n)));
}
const sha256 = (text) => {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const h = Uint32Array.from(H), w = new Uint32Array(64);
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) w[i] = view.getUint32(at + i * 4);
      else {
        const a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
      }
    }
    let [a, b, c, d, e, f, g, l] = h;
    for (let i = 0; i < 64; i++) {
      const t = (l + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) >>> 0;
      const u = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
      l = g; g = f; f = e; e = (d + t) >>> 0; d = c; c = b; b = a; a = (t + u) >>> 0;
    }
    [a, b, c, d, e, f, g, l].forEach((x, i) => { h[i] += x; });
  }
  return [...h].map((x) => x.toString(16).padStart(8, '0')).join('');
};
try {
  const json = data.textContent;
  const digest = sha256(json);
  if (digest !== data.dataset.sha256) return say('changed', 'Something was changed: the data of this page has not the digest that the page names.');
  const dossier = JSON.parse(json);
  const texts = new Map(dossier.articles.map((a) => [a.id, a.text]));
  let passages = 0;
  const waiting = [{ ...dossier, articles: dossier.articles.map((a) => ({ ...a, text: '' })) }];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if ('article' in value && 'start' in value && typeof value.text === 'string') {
      passages++;
      if ((texts.get(value.article) ?? '').slice(value.start, value.end) !== value.text)
        return say('changed', 'Something was changed: a passage at ' + value.start + ' is not what its article says there.');
    }
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) waiting.push(inner);
  }
  const bare = (text) => text.replace(/[\\s\\u0000-\\u001f\\u007f-\\u009f\\ufffd\\ufffe\\uffff]+/g, '').toWellFormed?.().replace(/\\ufffd/g, '') ?? text;
  let same = 0;
  for (const article of dossier.articles) {
    const shown = document.getElementById(article.id.replace(/[^A-Za-z0-9_-]/g, '-'));
    const parts = [...(shown?.querySelectorAll('.story, .furniture p') ?? [])].map((p) => p.textContent.slice(p.querySelector('.kind')?.textContent.length ?? 0));
    if (bare(parts.join('')) !== bare(article.text)) return say('changed', 'Something was changed: an article is not shown as its data has it (' + article.source + ').');
    if (sha256(article.text) === article.sha256) same++;
  }
  say('checked', 'Checked here and now: ' + passages + ' passages stand at their offsets, ' + dossier.articles.length + ' articles are shown whole' + (same > 0 ? ', ' + same + ' of them byte for byte as the files whose SHA-256 is given below' : '') + ', and the data has the SHA-256 ' + digest + '.');
} catch (error) {
  say('changed', 'The page could not check itself: ' + error.message + '.');
}
})();`;
