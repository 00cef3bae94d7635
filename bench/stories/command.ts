import { belowFloor, floors } from '../gate.ts';
import { build, slugs, write } from '../marks/folder.ts';
import { BASELINES } from '../score/baselines.ts';
import { missesOf } from '../score/measure.ts';
import { check, summary, totals } from './check.ts';
import { allStories, type Score, score, scoreFiles, table } from './score.ts';

/** The exit code. */
export async function stories(args: readonly string[]): Promise<number> {
  const has = (option: string): boolean => args.includes(option);
  const named = args.filter((arg) => !arg.startsWith('--'));
  if (has('--build') || has('--check')) return checkAll(named.length > 0 ? named : slugs(), has('--build'));
  if (has('--claims')) return showClaims(named);
  const stories = allStories();
  const print = (result: Score): void => console.log(has('--json') ? JSON.stringify(result, null, 1) : table(result));
  if (has('--score')) {
    print(scoreFiles(named, stories));
    return 0;
  }
  if (has('--baselines')) {
    for (const [system, dossierOf] of Object.entries(BASELINES)) print(score(system, stories, dossierOf));
    return 0;
  }
  // Only here, so that checking and scoring others need none of this program.
  const { ours } = await import('../score/ours.ts');
  const wanted = named.length > 0 ? stories.filter(({ slug }) => named.includes(slug)) : stories;
  let milliseconds = 0;
  const dossiers = new Map<string, unknown>();
  const result = score('this program', wanted, ({ slug }) => {
    const run = ours(slug);
    milliseconds += run.milliseconds;
    dossiers.set(slug, run.dossier);
    return run.dossier;
  });
  // Frozen stories stay closed: their misses are not for those who work on the program.
  if (has('--misses'))
    for (const gold of wanted.filter(({ frozen }) => !frozen))
      for (const miss of missesOf(dossiers.get(gold.slug), gold)) console.log(`${gold.slug}: ${miss}`);
  print(result);
  if (!has('--json')) console.log(`${Math.round(milliseconds / Math.max(1, wanted.length))} ms a story`);
  return has('--gate') ? gate(result) : 0;
}

function gate({ headline, detail }: Score): number {
  const below = belowFloor('stories', [...headline, ...detail], floors());
  for (const sentence of below) console.error(sentence);
  return below.length > 0 ? 1 : 0;
}

function checkAll(wanted: readonly string[], writes: boolean): number {
  let wrong = 0;
  const stories = wanted.map((slug) => build(slug));
  for (const story of stories) {
    if (writes) write(story);
    const verdict = check(story);
    console.log(summary(story));
    for (const each of verdict.wrong) console.log(`  wrong: ${each}`);
    for (const each of verdict.look) console.log(`  look:  ${each}`);
    wrong += verdict.wrong.length;
  }
  if (wanted.length > 1) for (const line of totals(stories)) console.log(line);
  console.log(`${wanted.length} stories, ${wrong} things wrong`);
  return wrong > 0 ? 1 : 0;
}

/** What the counts came to, in the words of the first member, so that a writer can read them through. */
function showClaims(wanted: readonly string[]): number {
  for (const slug of wanted) {
    const { gold } = build(slug);
    for (const { id, headline, coverage, counts, origins } of gold.dossier.claims)
      if (!id.startsWith('c:only'))
        console.log(
          `${id} in ${Object.keys(coverage).length}: outlets ${counts.outlets} reports ${counts.reports} origins ${counts.origins}–${counts.originsAtMost} (${origins.map(({ name }) => name).join('; ')}) | ${headline.text.slice(0, 90)}`,
        );
  }
  return 0;
}
