// The main job on the example story: `npm start`. Prints the summary and says where the dossier lies.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const STORY = 'test/stories/kessen-dam/articles';
const OUT = 'out/kessen-dam';
console.error(`Six outlets report one night at a dam (fictional, ${STORY}). How many sources?\n`);
const cli = ['src/faces/cli/main.ts', 'dossier', STORY];
const saved = spawnSync(process.execPath, [...cli, '--out', OUT, '--quiet'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (saved.status !== 0) process.exit(saved.status ?? 1);
const shown = spawnSync(process.execPath, [...cli, '--quiet'], { stdio: ['ignore', 'inherit', 'inherit'] });
for (const file of ['dossier.html', 'dossier.json', 'summary.txt'])
  if (existsSync(`${OUT}/${file}`)) console.error(`${file.padEnd(13)} ${OUT}/${file}`);
console.error(
  '\nOpen dossier.html in a browser. Your own articles:\n  npm run -s secondsource -- dossier ARTICLE… --html page.html\nMore stories, with gold: bench/stories/*/articles',
);
process.exit(shown.status ?? 1);
