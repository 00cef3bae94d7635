import { findingsSection } from '../html/findings.ts';
import { findingAddress } from './address.ts';
import type { Desk, Shown } from './desk.ts';

/** What the comparison found, the weightiest first. */
export function findingsScreen({ view }: Desk): Shown {
  return {
    screen: 'findings',
    title: 'Findings',
    body: findingsSection(view),
    data: { findings: view.dossier.findings.map((finding) => ({ ...finding, address: findingAddress(finding.id) })) },
  };
}
