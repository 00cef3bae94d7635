import type { Amendment, Decision, Subject } from '../../model/decision.ts';

/** The fields of a form as they were sent, each as often as it was. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** Words of a person longer than this are a mistake, e.g. a whole text. */
const WORDS_MAX = 2000;

const one = (fields: Fields, name: string): string => (fields[name]?.[0] ?? '').trim().slice(0, WORDS_MAX);

function amendmentOf(fields: Fields, about: Subject['kind']): Amendment {
  switch (about) {
    case 'finding':
      return { explanation: one(fields, 'explanation'), severity: one(fields, 'severity') } as Amendment;
    case 'derivation':
      return { relation: one(fields, 'relation'), from: one(fields, 'from') || null } as Amendment;
    case 'status':
      return { status: fields.status ?? [] } as Amendment;
    case 'alignment':
      return { member: one(fields, 'member') } as Amendment;
    default:
      return about satisfies never;
  }
}

/**
 * What a form sent, as it would stand in a file of decisions, for `decisionOf` to check; null where it names no line.
 * @param decidedAt now, ISO 8601 in UTC, from whoever has a clock.
 */
export function decisionFrom(fields: Fields, decidedAt: string): unknown {
  let about: unknown;
  try {
    about = JSON.parse(fields.about?.[0] ?? '');
  } catch {
    return null;
  }
  if (typeof about !== 'object' || about === null || !('kind' in about)) return null;
  const verdict = one(fields, 'verdict') as Decision['verdict'];
  const kind = about.kind as Subject['kind'];
  const amends = verdict === 'amend' && ['finding', 'derivation', 'status', 'alignment'].includes(kind);
  return {
    about,
    verdict,
    amendment: amends ? amendmentOf(fields, kind) : null,
    note: one(fields, 'note'),
    author: one(fields, 'author'),
    decidedAt,
  };
}
