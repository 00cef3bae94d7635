/**
 * TypeScript with the insides of comments, strings, templates and regular expressions blanked, as long as before, so
 * that a search finds code only and offsets stay. A scan, no parser: a `/` begins a regular expression where a value
 * may begin, which after `)` it is taken not to, so `if (x) /y/.test(z)` would be read as a division.
 */
export function bare(source: string): string {
  const out = source.split('');
  const blank = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (out[i] !== '\n') out[i] = ' ';
  };
  /** Depths of braces at which a template literal goes on after its `${…}`. */
  const templates: number[] = [];
  let depth = 0;
  let i = 0;
  while (i < source.length) {
    const character = source[i] ?? '';
    let end = i + 1;
    if (source.startsWith('//', i)) {
      end = ends(source.indexOf('\n', i), source);
      blank(i, end);
    } else if (source.startsWith('/*', i)) {
      end = ends(source.indexOf('*/', i + 2) + 2, source, 1);
      blank(i, end);
    } else if (character === "'" || character === '"') {
      end = closing(source, i + 1, character);
      blank(i + 1, end - 1);
    } else if (character === '`' || (character === '}' && templates.at(-1) === depth - 1)) {
      if (character === '}') {
        templates.pop();
        depth--;
      }
      end = templateEnd(source, i + 1);
      if (source.startsWith('${', end - 2) && source[end - 1] === '{') templates.push(depth++);
      blank(i + 1, end - 1);
    } else if (character === '/' && beginsValue(out, i)) {
      end = regexEnd(source, i + 1);
      blank(i + 1, end - 1);
    } else if (character === '{') depth++;
    else if (character === '}') depth--;
    i = end;
  }
  return out.join('');
}

const ends = (index: number, source: string, least = 0): number => (index <= least ? source.length : index);

function closing(source: string, from: number, mark: string): number {
  for (let i = from; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === mark) return i + 1;
  }
  return source.length;
}

/** After the closing mark of a template, or after the `${` that interrupts it. */
function templateEnd(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '`') return i + 1;
    else if (source.startsWith('${', i)) return i + 2;
  }
  return source.length;
}

function regexEnd(source: string, from: number): number {
  let inClass = false;
  for (let i = from; i < source.length && source[i] !== '\n'; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') inClass = true;
    else if (source[i] === ']') inClass = false;
    else if (source[i] === '/' && !inClass) return i + 1;
  }
  return from;
}

function beginsValue(out: readonly string[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /\s/.test(out[i] ?? '')) i--;
  if (i < 0) return true;
  if (/[(,=:[!&|?{};+\-*%<>~^]/.test(out[i] ?? '')) return true;
  return /(?:^|\W)(?:return|typeof|case|in|of|void|yield|await|throw)$/.test(
    out.slice(Math.max(0, i - 9), i + 1).join(''),
  );
}

export interface FunctionBody {
  readonly start: number;
  readonly lines: number;
}

/**
 * The bodies in braces that follow a parameter list or an arrow, with their length in lines. `code` is bare.
 * A return type that itself holds braces hides its function; arrow functions without braces are expressions.
 */
export function functionsOf(code: string): FunctionBody[] {
  const open: { start: number; isFunction: boolean }[] = [];
  const bodies: FunctionBody[] = [];
  for (let i = 0; i < code.length; i++) {
    if (code[i] === '{') open.push({ start: i, isFunction: opensFunction(code, i) });
    if (code[i] !== '}') continue;
    const body = open.pop();
    if (body?.isFunction) bodies.push({ start: body.start, lines: code.slice(body.start, i).split('\n').length });
  }
  return bodies;
}

function opensFunction(code: string, brace: number): boolean {
  const before = code.slice(Math.max(0, brace - 400), brace);
  if (/=>\s*$/.test(before)) return true;
  const parameters = /\)(?:\s*:[^{};()=]*)?\s*$/.exec(before);
  if (!parameters) return false;
  let depth = 0;
  for (let i = brace - before.length + parameters.index; i >= 0; i--) {
    if (code[i] === ')') depth++;
    if (code[i] === '(' && --depth === 0)
      return !/\b(?:if|for|while|switch|catch|with|await)\s*$/.test(code.slice(Math.max(0, i - 12), i));
  }
  return false;
}
