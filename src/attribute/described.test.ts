import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributed } from '../../test/support/tagged-text.ts';

/** What the statements of a text say, as `source: words // words`; `?` is a source that nobody names, `-` the outlet. */
function check(seen: string, ...wanted: string[]): void {
  const { statements } = attributed([seen], 'propositions').attribution;
  const found = statements.map(({ voice, source, content }) => {
    const who = voice === 'outlet' ? '-' : (source?.name ?? '?');
    return `${who}: ${content.map(({ text }) => text).join(' // ')}`;
  });
  assert.deepEqual(found.toSorted(), wanted.toSorted(), seen);
}

describe('W79 nobody is the source of what he is thought to be', () => {
  it('W79 and what he does is told beside it', () => {
    check(
      '[source A man] [cue believed] [content to be the gunman] was arrested.',
      '?: A man // to be the gunman',
      '-: A man believed to be the gunman was arrested',
    );
    check(
      '[source The driver], [cue thought] [content to have fled], was named.',
      '?: The driver // to have fled',
      '-: The driver, thought to have fled, was named',
    );
  });
  it('W79 what the model takes in of the rest of the sentence is cut off', () =>
    check(
      '[source A body] [cue thought] [content to be that of Ada Lind was found in the river].',
      '?: A body // to be that of Ada Lind',
      '-: A body thought to be that of Ada Lind was found in the river',
    ));
  it('W79 in a headline it is all that is told', () =>
    check('[source A girl] [cue believed] [content to be the latest victim]', '?: A girl // to be the latest victim'));
  it('W79 but who believes, says', () =>
    check('[source Ada Rell] [cue believed] [content the man was the gunman].', 'Ada Rell: the man was the gunman'));
  it('W79 what something is called is nobody’s', () =>
    check(
      'Votes were held in [source fourteen towns], a day [cue known] as [content “Super Tuesday”].',
      '-: Votes were held in fourteen towns, a day known as “Super Tuesday”',
    ));
});
