import type { Dossier } from '../../model/dossier.ts';
import { type PageDigest, renderHtml } from '../html/page.ts';
import { jsonPieces, renderJson } from '../json.ts';
import { publishedDossier } from '../published.ts';
import { claimsCsv, findingsCsv } from './csv.ts';
import { geoJson } from './geojson.ts';
import { jsonLd } from './json-ld.ts';
import { memo } from './memo.ts';

/** The forms in which a dossier leaves the program, by the name that a face calls them. */
export const EXPORTS = {
  html: ['dossier.html', 'text/html', 'one page with everything, which checks itself when it is opened'],
  'published-html': [
    'published.html',
    'text/html',
    'the same for publishing: outlets are named as copying or differing only where a person accepted it',
  ],
  json: ['dossier.json', 'application/json', 'the dossier itself; the workbench opens it again'],
  jsonld: [
    'dossier.jsonld',
    'application/ld+json',
    'PROV-O, Web Annotations and schema.org claims, for archives and graphs',
  ],
  'claims-csv': ['claims.csv', 'text/csv', 'one row a claim, for a spreadsheet'],
  'findings-csv': ['findings.csv', 'text/csv', 'one row a finding, with what was decided'],
  geojson: ['places.geojson', 'application/geo+json', 'the places with their precision'],
  memo: ['memo.md', 'text/markdown', 'two pages in Markdown for a memo'],
} as const satisfies Readonly<Record<string, readonly [file: string, type: string, meaning: string]>>;

export type ExportName = keyof typeof EXPORTS;

export const isExport = (name: string): name is ExportName => Object.hasOwn(EXPORTS, name);

/** The same in pieces that together are the form; the dossier itself is never whole in memory. */
export function exportPieces(name: ExportName, dossier: Dossier, digest: PageDigest): Iterable<string> {
  return name === 'json' ? jsonPieces(dossier) : [renderExport(name, dossier, digest)];
}

/** The dossier in one of its forms. The digest is what the page checks itself with. */
export function renderExport(name: ExportName, dossier: Dossier, digest: PageDigest): string {
  switch (name) {
    case 'html':
      return renderHtml(dossier, { digest });
    case 'published-html': {
      const published = publishedDossier(dossier);
      return renderHtml(published.dossier, { digest, awaiting: published.awaiting });
    }
    case 'json':
      return renderJson(dossier);
    case 'jsonld':
      return jsonLd(dossier);
    case 'claims-csv':
      return claimsCsv(dossier);
    case 'findings-csv':
      return findingsCsv(dossier);
    case 'geojson':
      return geoJson(dossier);
    case 'memo':
      return memo(dossier);
    default:
      return name satisfies never;
  }
}
