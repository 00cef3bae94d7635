import { describe, it } from 'node:test';
import { check, checkOwn } from '../../test/support/said-text.ts';

describe('W71 nouns that are joined part no clauses', () => {
  it('W71 a clause that has had no verb yet', () => {
    check('[source She] [cue said] that [content grain and other goods from the valley were sold in May].');
    checkOwn('[own He has found eight men]; [own all but one guard was found asleep].');
  });
  it('W71 a verb of a relative clause, with its pronoun or without', () => {
    checkOwn('[own The hall holds the maps of the town and the boats that were lost].');
    checkOwn('[own The town bore the pain and the grief their families have felt].');
  });
  it('W71 a bare form behind a past one', () =>
    checkOwn('[own The agency used old images and produce boxes to show the town].'));
  it('W71 a comma between a subject and its verb', () => {
    checkOwn('[own The move, called prorogation, shut the house for a month].');
    checkOwn('[own All states with votes scheduled for April either delayed them or went on].');
  });
  it('W71 measures of time and of number', () => {
    checkOwn('[own He has been absent from the show since October for reasons not told].');
    checkOwn('[own As many as 500 people fled], and [own as of Monday 300 were missing].');
    checkOwn(
      '[own The smoke did not lift until the middle of the day], and when [own she went out a soldier met her].',
    );
  });
  it('W71 two clauses are two', () =>
    checkOwn('[own The yard closed in May] and [own the firm that owned it sold the land].'));
});
