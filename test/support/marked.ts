/** A labelled stretch of a text, as marked text shows it: `[source Vale] said`. */
export interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Marked text: `[label words]` around what is meant, with the label first. Marks do not nest; a bracket that is text is
 * doubled. Returns the plain text and where the marks lie in it.
 */
export function parseMarked(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  let open: { label: string; start: number } | null = null;
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i] ?? '';
    if (character === '[' && marked[i + 1] === '[') {
      text += '[';
      i++;
    } else if (character === '[') {
      const space = marked.indexOf(' ', i);
      if (space < 0) throw new Error(`a mark without a label in: ${marked}`);
      open = { label: marked.slice(i + 1, space), start: text.length };
      i = space;
    } else if (character === ']' && open) {
      marks.push({ ...open, end: text.length });
      open = null;
    } else text += character;
  }
  if (open) throw new Error(`a mark is not closed in: ${marked}`);
  return { text, marks };
}

/** The text with marks put in, in order; the inverse of `parseMarked` for marks that do not overlap. */
export function showMarked(text: string, marks: readonly Mark[]): string {
  let out = '';
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    out += `${text.slice(at, mark.start)}[${mark.label} ${text.slice(mark.start, mark.end)}]`;
    at = mark.end;
  }
  return out + text.slice(at);
}
