/** How far into a file an encoding is looked for (the HTML standard: 1,024 bytes). */
const HEAD = 1024;

/** An encoding that somebody says the bytes are in; `by` completes the sentence "… declares it". */
export interface Declared {
  /** The name as it was written. */
  readonly label: string;
  /** The WHATWG name; null where no encoding has this name. */
  readonly encoding: string | null;
}

/**
 * What is declared, first what counts most: the charset of the response, then what the page says of itself.
 * > | Content-Type: text/html; charset=koi8-r
 *                                      ^^^^^^
 * > | <meta charset="windows-1251">      > | <?xml version="1.0" encoding="ISO-8859-2"?>
 *                    ^^^^^^^^^^^^                                           ^^^^^^^^^^
 */
export function declaredFor(contentType: string | null, bytes: Uint8Array): Declared[] {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const response = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec((contentType ?? '').slice(0, HEAD))?.[1];
  const page =
    /<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})(?=["'\s;/>?])/i.exec(
      head,
    )?.[1];
  const labels = [response, utf16InAscii(page)];
  return labels.flatMap((label) => (label === undefined ? [] : { label, encoding: encodingOf(label) }));
}

/** Who can read the declaration as ASCII does not read UTF-16: the standard takes it for UTF-8. */
const utf16InAscii = (label: string | undefined): string | undefined =>
  label !== undefined && /^(?:utf-?16|unicode|ucs-2|iso-10646)/i.test(label) ? 'utf-8' : label;

/** The encoding of a label by the WHATWG's table, which the decoder knows; `x-user-defined` is windows-1252 on pages. */
function encodingOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'x-user-defined' ? 'windows-1252' : encoding;
  } catch {
    return null;
  }
}
