import robotsParser from 'robots-parser';
import { type Arrived, chase, type Journey } from './chase.ts';
import { FetchProblem } from './fault.ts';
import { CRAWL_DELAY_MAX_MS, ROBOTS_BYTES_MAX } from './limits.ts';
import { aim, type Target } from './target.ts';
import { Line } from './turns.ts';

/** What the robots.txt of one origin asks of us. */
export interface Rules {
  readonly allows: (href: string) => boolean;
  /** Milliseconds between two pages; null where it asks for none. */
  readonly delayMs: number | null;
}

export interface Robots {
  /** The rules of the target's origin, read once; rejects with a FetchProblem where they cannot be known. */
  readonly of: (target: Target, journey: Journey) => Promise<Rules>;
}

/**
 * robots-parser matches a rule with stars in time that grows with both lengths, 160 to 400 million steps a second as we
 * measured on two slow cores, and reads a rule in about as long as 100 steps a character. This many steps are a tenth of
 * a second; where the rules that may be about an address need more, it counts as disallowed.
 */
const STEPS_MAX = 20_000_000;
const STEPS_TO_READ = 100;

// The package exports the function itself, where its types promise a `default`.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** Everything else, such as a sitemap, may stand anywhere and ends no group. */
const RULES: ReadonlySet<string> = new Set(['allow', 'disallow', 'crawl-delay']);

const ALL: Rules = { allows: () => true, delayMs: null };

/** Reads robots.txt as RFC 9309 says, over the same checked way as every page. */
export function robotsFor(userAgent: string): Robots {
  const known = new Map<string, Rules>();
  const lines = new Map<string, Line>();
  return {
    of: async (target, journey) => {
      const line = lines.get(target.origin) ?? new Line(1);
      lines.set(target.origin, line);
      await line.enter(journey.deadline.signal);
      try {
        const rules = known.get(target.origin) ?? (await read(target, userAgent, journey));
        known.set(target.origin, rules);
        return rules;
      } finally {
        line.leave();
      }
    },
  };
}

async function read(target: Target, userAgent: string, journey: Journey): Promise<Rules> {
  const aimed = aim('/robots.txt', target.url);
  if (aimed.kind === 'refused') throw new FetchProblem('address-refused', aimed.why);
  const headers = { 'user-agent': userAgent, accept: 'text/plain,*/*;q=0.1', 'accept-encoding': 'gzip, br' };
  let answered = false;
  let arrived: Arrived;
  try {
    arrived = await chase(aimed.target, journey, {
      before: async () => 0,
      ask: async () => ({
        headers,
        bodyBytes: ROBOTS_BYTES_MAX,
        arrived: () => {
          answered = true;
        },
      }),
      haste: 'aside',
    });
  } catch (error) {
    // A host that gives no answer is told as it is. Where its robots.txt leads astray, the page is not asked for.
    if (!(error instanceof FetchProblem) || !answered || journey.deadline.signal.aborted) throw error;
    // Its mend, after the colon, would be one for robots.txt.
    throw closed(target, error.why.split(': ')[0] ?? '');
  }
  return rulesOf(target, userAgent, arrived);
}

/** RFC 9309, 2.3.1: what is not there forbids nothing; a server that cannot say forbids everything for now. */
function rulesOf(target: Target, userAgent: string, { answer }: Arrived): Rules {
  const { status, body } = answer;
  if (status === 429 || status >= 500) throw closed(target, `answers ${status}`);
  if (body === null) return ALL;
  const cut = body.damage.find(({ what }) => !what.startsWith('is longer'));
  if (cut) throw closed(target, cut.what);
  const text = new TextDecoder().decode(body.bytes);
  // The last line of a file that is longer than what is read may be half a rule.
  const whole = body.damage.length === 0 ? text : text.slice(0, text.lastIndexOf('\n') + 1);
  const ours = groupsFor(userAgent, whole);
  const base = `${target.origin}/robots.txt`;
  const seconds = parse(base, about(ours, null)).getCrawlDelay(userAgent) ?? 0;
  return {
    allows: (href) => {
      const { pathname, search } = new URL(href);
      const path = `${pathname}${search}`;
      const rules = about(ours, path);
      if (rules.length * (path.length + STEPS_TO_READ) > STEPS_MAX) return false;
      return parse(base, rules).isAllowed(href, userAgent) !== false;
    },
    delayMs: seconds > 0 ? Math.min(seconds * 1000, CRAWL_DELAY_MAX_MS) : null,
  };
}

/**
 * The lines, without the rules whose beginning is not that of the path. Such a rule becomes an empty one, since a group
 * for us without rules is still the group for us. Without a path, all rules become empty.
 */
const about = (lines: readonly string[], path: string | null): string =>
  lines
    .flatMap((line) => {
      const [, key, plain = ''] = /^\s*(allow|disallow)\s*:\s*([\w/.~?=&+,;:@!()-]*)/i.exec(line) ?? [];
      if (key === undefined || path?.startsWith(plain)) return [line];
      return key.toLowerCase() === 'disallow' ? ['Disallow:'] : ['Allow:'];
    })
    .filter((line, i, all) => line !== all[i - 1])
    .join('\n');

/**
 * The groups of a robots.txt that are for this program or for all, each name once a group. robots-parser multiplies the
 * names of a group by its rules, so that half a megabyte of both would be half a billion rules.
 *
 * > | User-agent: SecondSource
 * > | User-agent: OtherBot
 * > | Disallow: /drafts/
 *     ^^^^^^^^^^^^^^^^^^ kept for SecondSource alone
 */
export function groupsFor(userAgent: string, text: string): readonly string[] {
  const token = userAgent.split('/')[0]?.trim().toLowerCase();
  const kept: string[] = [];
  /** Names of the group at hand that matter; a name after a rule opens a new group. */
  const names = new Set<string>();
  let naming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const rule = line.split('#')[0] ?? '';
    const colon = rule.indexOf(':');
    if (colon < 0) continue;
    const key = rule.slice(0, colon).trim().toLowerCase();
    if (key !== 'user-agent') {
      if (!RULES.has(key)) continue;
      naming = false;
      if (names.size > 0) kept.push(rule);
      continue;
    }
    if (!naming) names.clear();
    naming = true;
    const name =
      rule
        .slice(colon + 1)
        .split('/')[0]
        ?.trim()
        .toLowerCase() ?? '';
    if ((name !== '*' && name !== token) || names.has(name)) continue;
    names.add(name);
    kept.push(`User-agent: ${name}`);
  }
  return kept;
}

const closed = (target: Target, why: string): FetchProblem =>
  new FetchProblem(
    'robots-disallowed',
    `is not read, because the robots.txt of ${target.host}, which says what programs may read, ${why}: try again later, or save the page in a browser and give the file`,
  );
