import type { ClaimId } from '../../model/id.ts';
import type { Statement } from '../../model/statement.ts';
import { attitudeWords, certaintyWords, quoteModeWords, speakerLine, stanceWords } from '../labels.ts';
import { type Content, html, joined } from './escape.ts';
import { anchorOf, claimLink, type View } from './view.ts';

/** What one paragraph's margin says about statements made in the same way by the same speaker. */
export interface Note {
  readonly id: string;
  readonly speaker: string;
  readonly own: boolean;
  readonly manner: readonly string[];
  /** Anchors of the statements that it explains. */
  readonly statements: readonly string[];
  readonly claims: readonly ClaimId[];
}

const manner = (statement: Statement): string[] =>
  [
    quoteModeWords[statement.quoteMode],
    statement.cue ? stanceWords[statement.cue.stance] : '',
    certaintyWords[statement.certainty],
    attitudeWords[statement.attitude],
    statement.verification.length > 0 ? 'with a remark on verification' : '',
  ].filter((words) => words !== '');

/** Statements of one paragraph, those of one speaker in one manner taken together, in order of reading. */
export function notesOf(view: View, statements: readonly Statement[]): Note[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const own = statement.voice === 'outlet';
    const key = own ? '' : JSON.stringify([speakerLine(statement, view.entities), manner(statement)]);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const own = first.voice === 'outlet';
    return {
      id: `n-${anchorOf(first.id)}`,
      speaker: own ? 'The outlet itself' : speakerLine(first, view.entities),
      own,
      manner: own ? [] : manner(first),
      statements: group.map((statement) => anchorOf(statement.id)),
      claims: [...new Set(group.flatMap((statement) => view.claimsOf.get(statement.id) ?? []))],
    };
  });
}

export const noteList = (view: View, notes: readonly Note[]): Content =>
  notes.length > 0 &&
  html`<ul class="notes" lang="en">${notes.map(
    (note) =>
      html`<li id="${note.id}"${note.own && html` class="own"`}><b><bdi>${note.speaker}</bdi></b>${
        note.manner.length > 0 && html` <span class="manner">${note.manner.join(', ')}</span>`
      }${
        note.claims.length > 0 &&
        html` <span class="to">${joined(
          note.claims.map((id) => claimLink(view, id)),
          ', ',
        )}</span>`
      }</li>`,
  )}</ul>`;
