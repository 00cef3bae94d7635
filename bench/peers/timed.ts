import { type PageSet, pagesOf } from '../extraction-pages.ts';
import { extractorOf, type System } from './extractors.ts';

/** What a child process reports of one system on the pages of one set. */
export interface TimedRun {
  readonly set: PageSet;
  readonly texts: readonly { readonly id: string; readonly text: string }[];
  /** Pages that threw or gave nothing, each with the reason. They count as empty text. */
  readonly failures: readonly { readonly id: string; readonly why: string }[];
  /** User and system time of the whole process while it extracted, garbage collection included. */
  readonly cpuSeconds: number;
}

/** Pages that are extracted once before the clock starts, so that modules are loaded and the first code is compiled. */
const WARM_UP_PAGES = 10;

/**
 * One system on the first `count` pages of a set. All pages are in memory before the clock starts, and what was extracted becomes text
 * after it has stopped.
 */
async function timed(system: System, set: PageSet, count: number): Promise<TimedRun> {
  const pages = pagesOf(set).slice(0, count);
  const extractor = await extractorOf(system);
  for (const page of pages.slice(0, WARM_UP_PAGES)) await extractor.extract(page).catch(() => null);
  const given: (string | null | Error)[] = [];
  const before = process.cpuUsage();
  for (const page of pages) given.push(await extractor.extract(page).catch((thrown) => new Error(String(thrown))));
  const { user, system: kernel } = process.cpuUsage(before);
  const failures: { id: string; why: string }[] = [];
  const texts = pages.map(({ id }, index) => {
    const extracted = given[index] ?? null;
    if (typeof extracted === 'string') return { id, text: extractor.textOf(extracted) };
    failures.push({ id, why: extracted === null ? 'nothing given' : extracted.message });
    return { id, text: '' };
  });
  return { set, texts, failures, cpuSeconds: (user + kernel) / 1e6 };
}

const [system, set, count] = process.argv.slice(2) as [System, PageSet, string];
const run = await timed(system, set, Number(count));
process.send?.(run, () => process.disconnect());
