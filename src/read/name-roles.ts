import { COMPANY_NOUNS, LEADING_OFFICES, SOCIETY_NOUNS } from '../languages/en/bodies.ts';
import { sexOfWords } from '../languages/en/given-names.ts';
import { OFFICES, ROLE_NOUNS } from '../languages/en/people.ts';
import { DEMONYMS, STATE_OF } from '../languages/en/states.ts';
import type { Token } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';
import { adoptService } from './holders.ts';
import type { NameLore, NameRun } from './names.ts';

/**
 * The office that stands beside a name becomes a role of it, and the state before the office its side.
 *
 * > | his top commander, Oleksandr Syrskyi, …     > | Ukraine's top commander Gen Oleksandr Syrskyi
 */
export function adoptRole(tokens: readonly Token[], lore: NameLore, run: NameRun, entity: EntityDraft): void {
  // > | President Ada Rell of Sund
  const of = tokens[run.last]?.text === 'of' ? (tokens[run.last + 1]?.text ?? '') : '';
  if (
    entity.kind === 'person' &&
    /^\p{Lu}/u.test(of) &&
    run.titles.some((t) => LEADING_OFFICES.has(t) || OFFICES.has(t))
  )
    entity.belongsTo ??= of;
  // > | Sund President Ada Rell: a state that no list knows.
  const before = tokens[run.first - run.titles.length - 1];
  if (entity.kind === 'person' && run.titles.some((t) => OFFICES.has(t)) && before?.tag === 'PROPN')
    entity.belongsTo ??= before.text;
  // > | the company Electra Morvane, the relief society Open Hand: what stands right before a name says what it is.
  const noun = tokens[run.first - 1];
  const isBody = noun?.tag === 'NOUN' && (COMPANY_NOUNS.has(noun.text) || SOCIETY_NOUNS.has(noun.text));
  const isOpen = (entity.kind === 'person' || entity.kind === 'other') && entity.gender === null;
  if (isBody && isOpen && run.titles.length === 0 && !/^(?:VERB|AUX|ADV)$/.test(tokens[run.last]?.tag ?? ''))
    entity.kind = 'organisation';
  entity.isGroup ||= noun?.tag === 'NOUN' && noun.text === 'group';
  // > | the governor of Upper Ruvane: the office belongs to its holder, not to what `of` names.
  if (entity.kind !== 'person' || tokens[run.first - 1]?.text === 'of') return;
  adoptService(tokens, run, entity);
  let role: string | null = null;
  for (let j = run.first - 1; j >= Math.max(0, run.first - 6); j--) {
    const token = tokens[j];
    if (!token || token.tag === 'VERB' || token.text === '.') return;
    const state = DEMONYMS.has(token.text) || STATE_OF.has(token.text) || lore.adjectives.has(token.text);
    if (state && (role !== null || /^['’]s?$/.test(tokens[run.first - 1]?.text ?? ''))) {
      entity.belongsTo ??= token.text;
      return;
    }
    // > | Her brother Ivo Lan, his daughter, Ana Lan: only what stands right before the name.
    const kin = sexOfWords([token.lemma]);
    if (kin !== null && token.tag === 'NOUN' && j >= run.first - 2) entity.gender ??= kin;
    if (role === null && token.tag === 'NOUN' && ROLE_NOUNS.has(token.lemma)) {
      role = token.lemma;
      entity.roles.add(role);
      // > | fire chief Oda Firth: and not the police chief
      const kind = tokens[j - 1];
      if (kind?.tag === 'NOUN') entity.roles.add(`${kind.text.toLowerCase()} ${role}`);
    }
  }
}
