// The main job on the example stories: `npm start`. Prints the summary of the first and says where the dossiers lie.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const STORY = 'test/stories/kessen-dam/articles';
const OUT = 'out/kessen-dam';
/** A story of the open benchmark, whose gold can be laid beside what the program finds. */
const SECOND = 'bench/stories/flood-on-the-tamm';
const SECOND_OUT = 'out/flood-on-the-tamm';
console.error(`Six outlets report one night at a dam (fictional, ${STORY}). How many sources?\n`);
const cli = ['src/faces/cli/main.ts', 'dossier'];
for (const [story, out] of [
  [STORY, OUT],
  [`${SECOND}/articles`, SECOND_OUT],
] as const) {
  const saved = spawnSync(process.execPath, [...cli, story, '--out', out, '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (saved.status !== 0) process.exit(saved.status ?? 1);
}
const shown = spawnSync(process.execPath, [...cli, STORY, '--quiet'], { stdio: ['ignore', 'inherit', 'inherit'] });
for (const file of ['dossier.html', 'dossier.json', 'summary.txt'])
  if (existsSync(`${OUT}/${file}`)) console.error(`${file.padEnd(13)} ${OUT}/${file}`);
console.error(`\nA second story, from the open benchmark: ${SECOND_OUT}/dossier.html (its gold: ${SECOND}/gold.json)`);
console.error(
  `\nOpen dossier.html in a browser, or the workbench, which stays open until Ctrl-C:\n  npm run -s secondsource -- open ${OUT}/dossier.json`,
);
console.error('Your own articles:\n  npm run -s secondsource -- open ARTICLE…');
process.exit(shown.status ?? 1);
