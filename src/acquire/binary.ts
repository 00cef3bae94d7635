/**
 * Files that are no text. Each is known by its first bytes, the registered signatures of the formats. `mend` completes the sentence "… is a PDF: ".
 */
interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly mend: (source: string) => string;
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const readAloud = (): string => 'Second Source reads text, not pictures; give the words as a .txt file.';

const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF', bytes: ascii('%PDF-'), mend: (s) => `extract its text first, e.g. pdftotext ${shell(s)}` },
  { name: 'a PNG image', bytes: [0x89, ...ascii('PNG')], mend: readAloud },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff], mend: readAloud },
  { name: 'a GIF image', bytes: ascii('GIF8'), mend: readAloud },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b], mend: (s) => `unpack it first, e.g. gunzip ${shell(s)}` },
  {
    name: 'an old Word or Office file',
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    mend: () => 'save it as plain text (UTF-8) in the program that made it.',
  },
  {
    name: 'a rich text (RTF) file',
    bytes: ascii('{\\rtf'),
    mend: () => 'save it as plain text (UTF-8) in the program that made it.',
  },
  { name: 'a zip archive', bytes: [0x50, 0x4b, 0x03, 0x04], mend: (s) => `unpack it first, e.g. unzip ${shell(s)}` },
];

/** Names that a Word document (a zip archive) shows near its start. */
const WORD_PARTS = ['word/', '[Content_Types].xml'];
/** How far into a zip archive those names are looked for: the first entry of a .docx is its table of contents. */
const ZIP_HEAD = 4096;

/** What a file that is no text seems to be by its first bytes, as a sentence that names it and the mend, or null. */
export function binaryReason(source: string, bytes: Uint8Array): string | null {
  const signature = SIGNATURES.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  if (!signature) return null;
  if (signature.name === 'a zip archive' && isWord(bytes))
    return `${source} seems to be a Word document: save it as plain text first, e.g. pandoc -t plain ${shell(source)}`;
  return `${source} seems to be ${signature.name}: ${signature.mend(source)}`;
}

function isWord(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, ZIP_HEAD));
  return WORD_PARTS.some((part) => head.includes(part));
}

/** A path as a shell takes it, so that the mend can be pasted. */
export const shell = (path: string): string =>
  /^[\w./:@%+-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", "'\\''")}'`;
