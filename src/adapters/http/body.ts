import type { Damage } from '../../model/capture.ts';
import { CODINGS, type Coding, Decoder } from './coding.ts';
import { FetchProblem } from './fault.ts';
import { Growing } from './growing.ts';
import { CODINGS_MAX, WIRE_BYTES_MAX } from './limits.ts';

export interface Body {
  readonly bytes: Uint8Array;
  readonly damage: readonly Damage[];
}

/**
 * The codings of a `Content-Encoding` in the order in which they are undone: the last that was applied comes first.
 * A coding that nobody here can undo, or a third one, is a FetchProblem.
 */
export function codingsOf(header: string): readonly Coding[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter((name) => name !== '' && name !== 'identity');
  const known = names.filter((name): name is Coding => CODINGS.some((coding) => coding === name));
  if (known.length < names.length)
    throw new FetchProblem('fetch-failed', 'is packed in a way that is not read here: save the page and give the file');
  if (known.length > CODINGS_MAX)
    throw new FetchProblem(
      'fetch-failed',
      `is packed ${known.length} times, which no page is: save it and give the file`,
    );
  return known.reverse();
}

/** How the arrival of a body ended, besides well. */
type Arrival = 'whole' | 'broken' | 'late' | 'over';

/**
 * The body, decoded, `limit` bytes of it at most. What came is kept: a body that is longer, that breaks off, that does
 * not arrive in time or that cannot be decoded further comes back with its damage. Reading stops, and the connection is
 * given up, as soon as the limit is reached.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  codings: readonly Coding[],
  limit: number,
  signal: AbortSignal,
): Promise<Body> {
  const decoders = codings.map((coding) => new Decoder(coding, limit));
  const held = new Growing(limit);
  let arrival: Arrival = 'whole';
  let wire = 0;
  try {
    for await (const chunk of body) {
      wire += chunk.length;
      for (const piece of await through(decoders, [chunk])) held.add(piece);
      if (held.over || wire > WIRE_BYTES_MAX || decoders.some((decoder) => decoder.over)) {
        arrival = 'over';
        break;
      }
    }
  } catch {
    arrival = signal.aborted ? 'late' : 'broken';
  }
  const endings = await Promise.all(decoders.map((decoder) => decoder.end()));
  const bytes = held.taken();
  if (bytes.length === 0 && (arrival !== 'whole' || endings.some((ending) => ending !== 'whole')))
    throw nothing(arrival, endings.includes('corrupt'));
  const damage = [...arrivalDamage(arrival, limit), ...(arrival === 'over' ? [] : codingDamage(endings, arrival))];
  return { bytes, damage };
}

async function through(decoders: readonly Decoder[], pieces: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  let here = pieces;
  for (const decoder of decoders) {
    const next: Uint8Array[] = [];
    for (const piece of here) next.push(...(await decoder.push(piece)));
    here = next;
  }
  return here;
}

function nothing(arrival: Arrival, corrupt: boolean): FetchProblem {
  if (arrival === 'late') return new FetchProblem('fetch-failed', 'sent nothing readable in time: try again later');
  if (arrival === 'over') return new FetchProblem('fetch-failed', 'unpacks to nothing, however much comes');
  if (arrival === 'whole' && corrupt)
    return new FetchProblem('fetch-failed', 'says that it is packed and is not: save the page and give the file');
  return new FetchProblem('fetch-failed', 'broke off before anything readable came: try again later');
}

function arrivalDamage(arrival: Arrival, limit: number): Damage[] {
  switch (arrival) {
    case 'whole':
      return [];
    case 'broken':
      return [{ code: 'truncated', what: 'broke off before its end: the connection was closed' }];
    case 'late':
      return [{ code: 'truncated', what: 'was still arriving when the time for one fetch was over' }];
    case 'over':
      return [{ code: 'truncated', what: `is longer than ${sizeOf(limit)}: what follows was not read` }];
    default:
      return arrival satisfies never;
  }
}

/** A stream that ends early because its connection did is told once. */
function codingDamage(endings: readonly string[], arrival: Arrival): Damage[] {
  if (endings.includes('corrupt'))
    return [{ code: 'corrupt', what: 'could be unpacked only in part: what follows the damage is missing' }];
  return endings.includes('truncated') && arrival === 'whole'
    ? [{ code: 'truncated', what: 'ends before its packed content does' }]
    : [];
}

const sizeOf = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${bytes / (1024 * 1024)} MiB` : `${Math.round(bytes / 1024)} KiB`;
