// Writes what the rooms give for each story of test/stories where no expectation lies yet; with --update, everywhere. Read the
// difference by eye before you commit it. Usage: npm run expect [-- --update]
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expectedPage, expectedPath, roomPages } from '../test/support/expected.ts';
import { STORIES } from '../test/support/story.ts';

const update = process.argv.includes('--update');
const slugs = readdirSync(STORIES, { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name);
for (const slug of slugs)
  for (const [room, page] of roomPages(slug)) {
    const before = expectedPage(slug, room);
    if (before === page || (before !== null && !update)) continue;
    mkdirSync(dirname(expectedPath(slug, room)), { recursive: true });
    writeFileSync(expectedPath(slug, room), page);
    console.log(`${before === null ? 'written' : 'updated'}: test/stories/${slug}/expected/${room}.txt`);
  }
