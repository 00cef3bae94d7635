/** Lines for a terminal or a pipe. Width counts code points: double-width letters may run over, which costs only looks. */
export interface Layout {
  readonly width: number;
  readonly paint: Paint;
}

/** Narrower than this nothing can be read; wider lines are hard to follow. */
const WIDTH_MIN = 60;
const WIDTH_MAX = 120;

export const layoutOf = ({ colour, width }: { readonly colour: boolean; readonly width: number }): Layout => ({
  width: Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, Math.floor(width))),
  paint: painter(colour),
});

/** Each wraps its text in an ANSI style, or leaves it alone where colour is off. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow', (text: string) => string>>;

const ESCAPE = '\u001b';
const styled = (on: number, off: number) => (text: string) => `${ESCAPE}[${on}m${text}${ESCAPE}[${off}m`;
const plain = (text: string): string => text;

const painter = (colour: boolean): Paint =>
  colour
    ? { bold: styled(1, 22), dim: styled(2, 22), red: styled(31, 39), yellow: styled(33, 39) }
    : { bold: plain, dim: plain, red: plain, yellow: plain };

/**
 * An article's words on one line: white space becomes one space, and what steers a terminal or turns its writing
 * round (control characters, bidirectional overrides) is left out, so that no article can repaint the screen.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** At most `max` code points, cut at a space where one is near, with `…` for what is left out. */
export function shorten(text: string, max: number): string {
  const letters = [...text];
  if (letters.length <= max) return text;
  const cut = letters.slice(0, Math.max(1, max - 1)).join('');
  const space = cut.lastIndexOf(' ');
  // A cut that costs more than a quarter of the line for a whole word is no gain.
  return `${(space > cut.length * 0.75 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The text in lines of at most `width` code points, the first begun with `lead`, the others indented as far. */
export function wrap(lead: string, text: string, width: number): string[] {
  const indent = ' '.repeat([...lead].length);
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text)
    .split(' ')
    .flatMap((long) => pieces(long, room))) {
    if (line !== '' && [...line].length + 1 + [...word].length > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((each, i) => (i === 0 ? lead : indent) + each);
}

/** A word that fits into no line, e.g. a long address, in pieces that do. */
function pieces(word: string, room: number): string[] {
  const letters = [...word];
  if (letters.length <= room) return [word];
  return Array.from({ length: Math.ceil(letters.length / room) }, (_, i) =>
    letters.slice(i * room, (i + 1) * room).join(''),
  );
}

/** The first `max` of a list as lines, and a last line that says how many more there are and where. */
export function capped<T>(items: readonly T[], max: number, layout: Layout, lines: (item: T) => string[]): string[] {
  const shown = items.slice(0, max).flatMap(lines);
  const more = items.length - max;
  return more <= 0 ? shown : [...shown, layout.paint.dim(`  … and ${more} more (--json or --html shows all)`)];
}

/** A titled part of the summary, or nothing where it has no lines. */
export const section = (title: string, lines: readonly string[], layout: Layout): string[] =>
  lines.length === 0 ? [] : ['', layout.paint.bold(title), ...lines];
