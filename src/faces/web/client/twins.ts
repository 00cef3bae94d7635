/** Milliseconds after which the pointer is taken to rest. */
const REST = 120;

interface Passage {
  readonly letter: string;
  readonly article: string;
  readonly speaker: string;
  readonly address: string | null;
  readonly content: readonly { readonly text: string }[];
}

const known = new Map<string, Promise<readonly Passage[]>>();
let timer = 0;

const claimsOf = (element: Element | null): readonly string[] => {
  const marked = element?.closest('[data-c]')?.getAttribute('data-c')?.split(' ') ?? [];
  const link = element?.closest('a[href^="/claim/"]')?.getAttribute('href');
  return link ? [...marked, `c-${link.split('/')[2]?.split(/[?#]/)[0] ?? ''}`] : marked;
};

/** Lights everything on the page that says the same claim. */
function light(claims: readonly string[]): void {
  for (const element of document.querySelectorAll('.twin')) element.classList.remove('twin');
  for (const claim of claims)
    for (const element of document.querySelectorAll(`[data-c~="${CSS.escape(claim)}"]`)) element.classList.add('twin');
}

function passagesOf(claim: string): Promise<readonly Passage[]> {
  const before = known.get(claim);
  if (before) return before;
  const asked = fetch(`/claim/${claim.replace(/^c-/, '')}.json`)
    .then((answer) => (answer.ok ? (answer.json() as Promise<{ passages: readonly Passage[] }>) : { passages: [] }))
    .then(({ passages }) => passages)
    .catch(() => []);
  known.set(claim, asked);
  return asked;
}

/** Passages shown: as many outlets as a glance takes. */
const SHOWN_MAX = 5;

function item({ letter, speaker, address, content }: Passage): HTMLLIElement {
  const line = document.createElement('li');
  const chip = document.createElement('span');
  chip.className = 'letter';
  chip.textContent = letter;
  const link = document.createElement(address === null ? 'span' : 'a');
  link.className = 'passage';
  if (address !== null) link.setAttribute('href', address);
  const quote = document.createElement('q');
  quote.textContent = content.map(({ text }) => text).join(' … ');
  link.append(quote);
  const who = document.createElement('span');
  who.className = 'quiet';
  who.textContent = ` ${speaker}`;
  line.append(chip, ' ', link, who);
  return line;
}

/** The same claim in the other articles, beside the text that is read. */
async function show(claims: readonly string[]): Promise<void> {
  const panel = document.querySelector<HTMLElement>('#twins');
  const reading = document.querySelector<HTMLElement>('#reading');
  const list = panel?.querySelector('ul');
  if (!panel || !reading || !list) return;
  const all = (await Promise.all(claims.map(passagesOf))).flat();
  const others = all.filter(({ article }) => article !== reading.dataset.article).slice(0, SHOWN_MAX);
  list.replaceChildren(...others.map(item));
  panel.hidden = others.length === 0;
}

function consider(target: EventTarget | null): void {
  const claims = target instanceof Element ? claimsOf(target) : [];
  // Whoever is on the way to the panel keeps it.
  if (claims.length === 0 && target instanceof Element && target.closest('#twins')) return;
  light(claims);
  clearTimeout(timer);
  if (claims.length > 0) timer = window.setTimeout(() => void show(claims), REST);
}

/** Pointing at a claim, or bringing the focus to it, lights its twins; Escape puts them away. */
export function startTwins(): void {
  document.addEventListener('pointerover', (event) => consider(event.target));
  document.addEventListener('focusin', (event) => consider(event.target));
  document.addEventListener('keydown', (event) => {
    const panel = document.querySelector<HTMLElement>('#twins');
    if (event.key !== 'Escape' || !panel) return;
    panel.hidden = true;
    light([]);
  });
}
