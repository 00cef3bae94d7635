import { Tokenizer } from 'htmlparser2';
import { MapMaker, type PositionMap } from './positions-map.ts';

/**
 * Listens while a page is read and notes where each character of its text comes from. It repeats what the reader does with
 * white space: runs of it are one blank, at the borders of a block none.
 */
export class PositionRecorder {
  readonly #html: string;
  readonly #map = new MapMaker();
  /** The first white space since the last word of the block, where there is any. */
  #blank: { readonly start: number; readonly end: number } | null = null;
  #inBlock = false;

  constructor(html: string) {
    this.#html = html;
  }

  /**
   * Characters that stand before `end` in the page. Where they do not stand there as they are, they were an entity, or half
   * of what an entity stands for:
   *
   * > | Lind &amp; Sons
   *          ^^^^^
   */
  text(data: string, end: number): void {
    const start = end - data.length;
    if (this.#html.startsWith(data, start)) this.#literal(data, start);
    else this.#whole(data, this.#html.lastIndexOf('&', end - 1), end);
  }

  /** A tag that stands for a blank: `<br>`. */
  blank(start: number, end: number): void {
    this.#blank ??= { start, end };
  }

  endBlock(): void {
    this.#inBlock = false;
    this.#blank = null;
  }

  /** The value of the attribute of this name in the tag between two offsets; it is a block of its own. */
  attribute(name: string, value: string, start: number, end: number): void {
    this.endBlock();
    const pieces = piecesOfAttribute(this.#html.slice(start, end), name);
    if (pieces.map(({ text }) => text).join('') !== value) this.#whole(value.replace(/\s+/g, ' ').trim(), start, end);
    else
      for (const piece of pieces)
        if (piece.text.length === piece.end - piece.start) this.#literal(piece.text, start + piece.start);
        else this.#whole(piece.text, start + piece.start, start + piece.end);
    this.endBlock();
  }

  map(): PositionMap {
    return this.#map.map();
  }

  #literal(data: string, start: number): void {
    for (const { 0: run, index } of data.matchAll(/\s+|\S+/g)) {
      const at = start + index;
      if (/^\s/.test(run)) this.#blank ??= { start: at, end: at + 1 };
      else this.#word(run.length, at, at + run.length);
    }
  }

  #whole(data: string, start: number, end: number): void {
    if (data.trim() === '') this.#blank ??= { start, end };
    else this.#word(data.length, start, end);
  }

  #word(length: number, start: number, end: number): void {
    if (!this.#inBlock) this.#map.border();
    else if (this.#blank !== null) this.#map.add(1, this.#blank.start, this.#blank.end);
    this.#map.add(length, start, end);
    this.#inBlock = true;
    this.#blank = null;
  }
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const nothing = (): void => {};

/** The value of a tag's first attribute of a name in pieces: characters as they stand, and entities one by one. */
function piecesOfAttribute(tag: string, name: string): Piece[] {
  const pieces: Piece[] = [];
  let found: 'before' | 'in' | 'after' = 'before';
  /** What entities stood for since the last characters; their own place is known when what follows them is. */
  let decoded: string[] = [];
  const close = (start: number): void => {
    if (decoded.length === 0) return;
    let at = tag.lastIndexOf('&', start - 1);
    for (let n = decoded.length; n > 1; n--) at = tag.lastIndexOf('&', at - 1);
    for (const text of decoded) {
      const next = tag.indexOf('&', at + 1);
      const end = next < 0 || next >= start ? start : next;
      pieces.push({ text, start: at, end });
      at = end;
    }
    decoded = [];
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribname: (start, end) => {
        if (found === 'before' && tag.slice(start, end).toLowerCase() === name) found = 'in';
      },
      onattribdata: (start, end) => {
        if (found !== 'in') return;
        close(start);
        if (start < end) pieces.push({ text: tag.slice(start, end), start, end });
      },
      onattribentity: (code) => {
        if (found === 'in') decoded.push(String.fromCodePoint(code));
      },
      onattribend: () => {
        if (found === 'in') found = 'after';
      },
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(tag);
  tokenizer.end();
  return pieces;
}
