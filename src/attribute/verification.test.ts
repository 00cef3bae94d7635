import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';

/** The remark in `<v …>` speaks of each content in `[content …]` and of no other. */
function check(marked: string): void {
  const remark = /<v ([^>]*)>/.exec(marked)?.[1] ?? null;
  const text = marked.replace(/\[content ([^\]]*)\]/g, '$1').replace(/<v ([^>]*)>/g, '$1');
  const meant = Array.from(marked.matchAll(/\[content ([^\]]*)\]/g), (m) => m[1]?.replace(/<v ([^>]*)>/g, '$1'));
  const { attribution } = attributeText(text);
  const remarked = attribution.statements.filter((s) => s.verification.length > 0);
  assert.deepEqual(
    remarked.map((s) => [s.content.map((c) => c.text).join(' … '), s.verification.map((v) => v.text).join(' … ')]),
    meant.map((content) => [content, remark]),
  );
  for (const s of remarked) assert.equal(s.certainty, 'unverified');
}

const cases = (rule: string, texts: readonly string[]): void => {
  for (const text of texts) it(`${rule}: ${text}`, () => check(text));
};

describe('remarks that something was not verified', () => {
  cases('W21 in the next sentence, which points back', [
    'Villagers said that [content ten people had died]. The claim <v has not been independently verified>.',
    'Villagers said that [content ten people had died]. Their account <v could not be confirmed>.',
    'Villagers said that [content ten people had died]. It <v was not immediately confirmed>.',
    'Villagers said that [content ten people had died]. The army’s figures <v cannot be verified>.',
    'Villagers said that [content ten people had died]. It said that the figure <v could not be corroborated>.',
    'Villagers said that [content ten people had died]. There was <v no independent confirmation>.',
    'Ms Vale said [content the letter bore a stamp]. The stamp <v could not be authenticated>.',
  ]);
  cases('W21 in the next sentence, which names who could not verify it', [
    'Villagers said that [content ten people had died]. The Courier <v could not independently verify> the claim.',
    'Villagers said that [content ten people had died]. The agency KNA <v has not been able to check> this.',
    'Villagers said that [content ten people had died]. The Courier <v was unable to confirm> their accounts.',
    'Villagers said that [content ten people had died]. Interpress <v could not verify> the claims of either side.',
  ]);
  cases('W21 in its own sentence, behind it', [
    'Villagers said that [content ten people had died] – a figure that <v has not been verified>.',
    'Villagers said that [content ten people had died], which the Courier <v could not verify>.',
    'Villagers said that [content ten people had died], but their account <v could not be checked>.',
  ]);
  cases('W21 on the report itself', ['<v Unconfirmed> reports said that [content ten people had died].']);
  cases('W21 on two tellings', [
    'The army said that [content ten people had died]. The rebels said that [content nobody had been hurt]. <v Neither account could be verified>.',
    'The army said that [content ten people had died]. The rebels said that [content nobody had been hurt]. The Courier <v could not verify> either claim.',
  ]);
  cases('W21 on all that one has said, and over what only the outlet says', [
    'Carla Dunmore said [content the sprinklers were off]. “[content People told the managers again and again],” she said. The Courier <v could not independently verify> her claim.',
    'The ministry said [content 12 shells had landed in Osk]. It summoned the envoy of Velmar to protest. Meridian News <v could not verify> the reports.',
    'Two people said [content the board had met in February]. Tarn Motors declined to comment on that and the account <v could not be confirmed>.',
    'There <v are unconfirmed> reports that [content a fishing boat is missing].',
  ]);
  cases('W21 which names the thing, before or behind what is told of it', [
    'Omar Vale said [content the emails were genuine]. Interpress <v has not been able to independently verify> the emails.',
    'The ministry said [content ten people had died]. Interpress <v was unable to independently verify> the tolls.',
    'Interpress <v has not been able to verify> the emails. Mr Vale said [content the emails were genuine].',
    'Rebels said [content they had taken the town]. The Courier <v has not observed visual confirmation> of these claims.',
    'The army said that [content the hill had been taken], which the Courier <v has been unable to verify>.',
  ]);
  cases('W69 whoever gave no evidence gave none for his own words', [
    'The governor said [content the plant had been shelled, <v without providing evidence>].',
    'The minister asserted, <v without evidence>, that [content the neighbours had used missiles].',
    'The ministry said [content ten people had died], but <v provided no evidence>.',
    'The spokesman said [content the unit had lost 40 men]. He <v did not provide evidence> for his claim.',
    'The governor said that the mayor had been jailed without evidence.',
    'Ten people died on the bridge. He offered no evidence.',
  ]);
  cases('W21 a remark on something else is none', [
    'A fisherman said that he had seen a shark. No photographs have been supplied.',
    'Villagers said that ten people had died. Interpress could not verify the boats.',
    'Villagers said that ten people had died. The bishop could not confirm the children himself.',
    'Villagers said that ten people had died. The road to the north was closed, and a report on its bridge could not be verified.',
    'Villagers said that ten people had died. No arrests have been confirmed.',
    'Villagers said that ten people had died. The claim has been verified.',
    'Villagers said that ten people had died. The army spoke of [content two]. The claim <v has not been verified>.',
  ]);
});
