import { awaiting } from '../awaiting.ts';
import { decisionWords } from '../html/decided.ts';
import { type Content, html, type Markup } from '../html/escape.ts';
import { plural } from '../labels.ts';
import { type Decidable, decidableFinding, decidableMember, decidablePair, decidableStatus } from './decidable.ts';
import { decideFinding, decidePair, encode } from './decide-address.ts';
import { type Asked, articleAsked, type Desk, type Shown } from './desk.ts';

const VERDICTS = [
  ['accept', 'Accept', 'it stands, and may be published'],
  ['amend', 'Amend', 'what you put below stands in its place'],
  ['reject', 'Reject', 'it is gone from the next run on'],
] as const;

function decidableAt(desk: Desk, [, kind, one, other]: readonly string[]): Decidable | null {
  const { view } = desk;
  switch (kind) {
    case 'finding':
      return decidableFinding(view, one ?? '');
    case 'pair': {
      const [a, b] = [articleAsked(desk, one), articleAsked(desk, other)];
      return a && b ? decidablePair(view, a, b) : null;
    }
    case 'status':
      return decidableStatus(view, one ?? '');
    case 'member':
      return decidableMember(view, one ?? '', other ?? '');
    default:
      return null;
  }
}

/** The form. It works without script; `back` is where one goes on. */
function form({ view, keptIn, lastAuthor }: Desk, line: Decidable, back: string): Markup {
  if (keptIn === null)
    return html`<p class="decided">There is no file for decisions: open the workbench with files, a folder or <code>--decisions FILE</code>.</p>`;
  const before = view.decided.get(line.key);
  const radios = VERDICTS.map(
    ([value, title, meaning], index) =>
      html`<label class="check"><input type="radio" name="verdict" value="${value}" required${(before ? before.verdict === value : index === 0) && html` checked`}> <b>${title}</b> <span class="quiet">${meaning}</span></label>`,
  );
  const withdraw =
    before &&
    html`<label class="check"><input type="radio" name="verdict" value="withdraw"> <b>Take back</b> <span class="quiet">what was decided; the machine’s line stands again</span></label>`;
  return html`<form class="decision" action="/decide" method="post"><input type="hidden" name="about" value="${JSON.stringify(line.subject)}"><input type="hidden" name="back" value="${back}">
<fieldset><legend>Your decision</legend>${radios}${withdraw}</fieldset><details${before?.verdict === 'amend' && html` open`}><summary>Amend it</summary>${line.fields}</details>
<label>Note <input name="note" maxlength="2000" value="${before?.note ?? ''}"></label><label>Your name <input name="author" maxlength="200" required value="${lastAuthor}" autocomplete="name"></label><button>Keep this decision</button>
<p class="quiet">Kept in <code class="path">${keptIn}</code>, with your name and the time; applied on the next run. The machine never writes over it.</p></form>`;
}

const history = ({ history: all }: Desk, key: string): Content => {
  const own = all.filter((each) => each.key === key);
  return (
    own.length > 0 &&
    html`<details class="why"><summary>${plural(own.length, 'decision')} about this line</summary><ul class="reasons">${own.map(({ decision }) => html`<li><bdi>${decisionWords(decision)}</bdi></li>`)}</ul></details>`
  );
};

const dataOf = ({ view }: Desk, line: Decidable) => ({
  about: line.subject,
  decision: view.decided.get(line.key) ?? null,
});

/** One line, and the form by which a person decides about it; null where there is no such line. */
export function decideScreen(desk: Desk, { path }: Asked): Shown | null {
  const line = decidableAt(desk, path);
  if (!line) return null;
  return {
    screen: 'review',
    title: line.title,
    body: html`<header class="screen-head"><h1>${line.title}</h1></header><div class="block">${line.shown}</div>${form(desk, line, `/${path.map(encode).join('/')}`)}${history(desk, line.key)}`,
    data: dataOf(desk, line),
  };
}

/** The next line that awaits a person, with its form; then what is left. */
export function reviewScreen(desk: Desk): Shown {
  const { view } = desk;
  const { findings, pairs } = awaiting(view.dossier, view.decided);
  const [pair, finding] = [pairs[0], findings[0]];
  const next = pair
    ? decidablePair(view, pair.a, pair.b)
    : finding
      ? decidableFinding(view, finding.id.slice(2))
      : null;
  const left = findings.length + pairs.length;
  const list = html`<details class="fold"><summary>All that awaits a decision: ${plural(pairs.length, 'pair of texts', 'pairs of texts')}, ${plural(findings.length, 'finding')}</summary><ul class="passages">${pairs.map(({ a, b }) => html`<li><a href="${decidePair(a, b)}">${decidablePair(view, a, b)?.title ?? ''}</a></li>`)}${findings.map(({ id, explanation }) => html`<li><a href="${decideFinding(id)}">${explanation}</a></li>`)}</ul></details>`;
  return {
    screen: 'review',
    title: 'Review',
    body: html`<header class="screen-head"><h1>Review <span class="n">${left} left</span></h1><p class="lead">A published page names an outlet as copying or differing only where a person accepted it. Decide line by line; what you decide is kept with your name, and applied on the next run.</p></header>
${next ? html`<section class="block" aria-labelledby="next"><h2 id="next">${next.title}</h2>${next.shown}</section>${form(desk, next, '/review')}${list}` : html`<p>Nothing awaits a decision.</p>`}${decided(desk)}`,
    data: {
      awaiting: { findings: findings.map(({ id }) => id), pairs: pairs.map(({ a, b }) => [a, b]) },
      decisions: [...view.decided.values()],
      applied: view.dossier.decisions ?? [],
    },
  };
}

/** What was decided, and what the run of this dossier made of it. */
function decided({ view }: Desk): Content {
  const all = [...view.decided];
  if (all.length === 0) return null;
  const applied = new Map(
    (view.dossier.decisions ?? []).map((line) => [line.decision.decidedAt + line.decision.author, line]),
  );
  const row = (decision: (typeof all)[number][1]): Markup => {
    const line = applied.get(decision.decidedAt + decision.author);
    const what = line
      ? line.line === null
        ? 'its line is not in this dossier'
        : line.was === null
          ? 'applied'
          : `applied; the machine had: ${line.was}`
      : 'applies from the next run on';
    return html`<li><b><bdi>${decisionWords(decision)}</bdi></b> <span class="quiet">${decision.about.kind} · <bdi>${what}</bdi></span></li>`;
  };
  return html`<h2>Decided <span class="n">${all.length}</span></h2><ul class="reasons">${all.map(([, decision]) => row(decision))}</ul>`;
}
