import fc from 'fast-check';
import { fillLetter, letterKinds, parseLetter, unknownPlaceholders } from '../../src/analysis/letter';
import { da } from '../../src/text/da';

const usual = da.letters.usual.invitation;

test('what is filled in is text: nothing in it is filled in again', () => {
  fc.assert(
    fc.property(fc.string(), (skema) => {
      const kommune = `{skema}${skema}`;
      const filled = fillLetter<'invitation'>(
        { subject: '{Kommune}', text: '{kommune}|{ skema }|{andet}' },
        { kommune, skema },
      );
      expect(filled).toEqual({ subject: kommune, text: `${kommune}|${skema}|{andet}` });
    }),
  );
});

test('the usual letters use no word that cannot be filled in, and an unknown one is named', () => {
  for (const kind of letterKinds) expect(unknownPlaceholders(kind, da.letters.usual[kind])).toEqual([]);
  expect(
    unknownPlaceholders('reminder', { subject: '{kommune}', text: '{frist} {Frist} {rettelser}' }),
  ).toEqual(['{frist}', '{Frist}', '{rettelser}']);
});

test('a text may begin with its subject', () => {
  expect(parseLetter('\uFEFFEmne: Husk {kommune}\r\n\r\nHej\r\nDet er os\r\n', usual)).toEqual({
    subject: 'Husk {kommune}',
    text: 'Hej\nDet er os\n',
  });
  expect(parseLetter('Hej', usual)).toEqual({ subject: usual.subject, text: 'Hej\n' });
  expect(parseLetter('Emne: kun et emne\n', usual)).toBeNull();
});
