import { sha256 } from '../../src/adapters/files.ts';
import { acquire, type Capture, type Dossier, makeDossier } from '../../src/index.ts';
import { world } from './story.ts';

/** A page as it was captured: its address, the time of capture in UTC, and its words, a line a paragraph or HTML. */
export interface CapturedPage {
  readonly source: string;
  readonly url: string | null;
  readonly at: string | null;
  readonly text: string;
}

export const captureOf = ({ source, url, at, text }: CapturedPage): Capture => {
  const bytes = new TextEncoder().encode(text);
  const [capture] = acquire([{ source, bytes, failure: null, capturedAt: at }], sha256).value;
  if (capture === undefined) throw new RangeError(`no capture of ${source}`);
  return { ...capture, url, capturedAt: at };
};

export const dossierOfPages = (
  pages: readonly CapturedPage[],
  outlets: Readonly<Record<string, string>> = {},
): Dossier =>
  makeDossier(pages.map(captureOf), { outlets: new Map(Object.entries(outlets)), published: new Map() }, world());

/** One page of an invented outlet about an invented ferry, captured three times: first told, corrected, and with other furniture. */
const HEAD = ['Harbour Post', 'Ferry Lark runs aground off Sallow Point with 40 aboard', 'By Ida Marsh', '1 May 2031'];
const STORY = [
  'The ferry Lark ran aground off Sallow Point on Thursday morning with 40 people aboard, the coastguard said.',
  'Skipper Tom Reed told reporters on the quay that the ship had struck a sandbank in thick fog.',
  'The ferry was built in 2019 and belongs to the Merrow Line, which runs four ships in the bay.',
  'Passengers were taken off by two lifeboats before noon, and nobody was hurt, the harbour office said.',
  'Fishermen from Sallow had warned for years that the channel was silting up and needed to be dredged.',
];
const LATER = [
  'Ferry Lark runs aground off Sallow Point with 42 aboard',
  'The ferry Lark ran aground off Sallow Point on Thursday morning with 42 people aboard, the coastguard said.',
  'The ferry was built in 2009 and belongs to the Merrow Line, which runs four ships in the bay.',
  'The owner will lay up the ship until divers have looked at its hull, and the evening sailing was cancelled.',
];

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const pageOf = (headline: string, story: readonly string[], sidebar: string, below = ''): string =>
  `<html><head><title>${headline} | Harbour Post</title><meta property="og:site_name" content="Harbour Post"></head><body>
<article><h1>${headline}</h1><p class="byline">By Ida Marsh</p><time datetime="2031-05-01">1 May 2031</time>
${paragraphs(story)}${below}</article><aside><h2>Latest</h2>${sidebar}</aside></body></html>`;

const URL_OF_PAGE = 'https://harbourpost.example/news/ferry-lark-aground';
const [, FIRST_HEADLINE = ''] = HEAD;
const [SECOND_HEADLINE = '', ...CORRECTED] = LATER;
const second = [CORRECTED[0] ?? '', STORY[1] ?? '', CORRECTED[1] ?? '', ...STORY.slice(3), CORRECTED[2] ?? ''];

export const THREE_CAPTURES: readonly CapturedPage[] = [
  {
    source: 'lark-0900.html',
    url: `${URL_OF_PAGE}?utm_source=feed`,
    at: '2031-05-01T09:00:00Z',
    text: pageOf(FIRST_HEADLINE, STORY, '<p>Fish prices fall</p><p>45 minutes ago</p>'),
  },
  {
    source: 'lark-1130.html',
    url: `http://www.harbourpost.example/news/ferry-lark-aground/`,
    at: '2031-05-01T11:30:00Z',
    text: pageOf(
      SECOND_HEADLINE,
      second,
      '<p>Fish prices fall</p><p>3 hours ago</p>',
      '<p>Correction: an earlier version of this article gave the wrong year for the building of the ferry.</p>',
    ),
  },
  {
    source: 'lark-1400.html',
    url: `${URL_OF_PAGE}/amp#top`,
    at: '2031-05-01T14:00:00Z',
    text: pageOf(
      SECOND_HEADLINE,
      second,
      '<p>Council meets on dredging</p><p>10 minutes ago</p>',
      '<p>Correction: an earlier version of this article gave the wrong year for the building of the ferry.</p>',
    ),
  },
];

/** Another outlet's report of the same morning. */
export const OTHER_REPORT: CapturedPage = {
  source: 'coast-daily.txt',
  url: 'https://coastdaily.example/lark',
  at: '2031-05-01T12:00:00Z',
  text: [
    'Coast Daily',
    'Fog and a sandbank stop the morning ferry',
    'By Jon Pell',
    '1 May 2031',
    'Forty-two passengers spent two hours on a stranded ferry before lifeboats reached them off Sallow Point.',
    'Ann Low, who was travelling to a wedding, said the deck tilted so far that chairs slid into the rail.',
    'The coastguard said 42 people were aboard the Lark when it struck a sandbank on Thursday.',
    'Merrow Line, the owner, said it would pay for taxis and hotels.',
  ].join('\n'),
};
