import { readFile, readdir, writeFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import { unzipSync } from 'fflate';
import { monopol, temporaryFolder } from './run-monopol';

const { file } = temporaryFolder();
jest.setTimeout(120_000);

test('udsend makes forms and drafts with KOMBIT’s own wording, and names who has no address', async () => {
  await writeFile(
    file('adresser.csv'),
    // As Danish Excel saves it: semicolons and Windows' letters.
    Buffer.from(
      'Kommune;E-mail\r\nAarhus Kommune;post@aarhus.dk\r\nK\xF8benhavn;post@kk.dk\r\nAtlantis;a@b.dk\r\n',
      'latin1',
    ),
  );
  await writeFile(file('brev.txt'), 'Emne: Kære {kommune}\n\nSvar inden jul.\n');
  const args = ['--ud', file('ud'), '--adresser', file('adresser.csv'), '--brev', file('brev.txt')];
  const run = await monopol(['udsend', ...args]);
  expect(run.code).toBe(1);
  expect(run.err).toContain('"Atlantis" er ikke en kommune, så a@b.dk er ikke brugt.');
  expect(run.err).toContain('96 kommuner uden adresse på listen');
  expect(await readdir(file('ud', 'Skemaer'))).toHaveLength(98);
  const mail = await simpleParser(await readFile(file('ud', 'Udsendelse', '0101_København.eml')));
  expect(mail).toMatchObject({
    subject: 'Kære Københavns Kommune',
    text: 'Svar inden jul.\n',
    to: { text: 'post@kk.dk' },
  });
});

test('without a list every draft waits for its receiver; a .zip holds them all', async () => {
  const run = await monopol(['udsend', '--ud', file('ud.zip')]);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(Object.keys(unzipSync(await readFile(file('ud.zip'))))).toHaveLength(196);
});

test('paamind and tilbagemeld write to those whom the analysis names', async () => {
  await monopol(['eksempler', '--ud', file('inbox'), '--kommuner', '20', '--seed', '3']);
  await monopol(['konsolider', file('inbox'), '--ud', file('a.xlsx')]);
  const reminders = await monopol(['paamind', file('a.xlsx'), '--ud', file('paamind')]);
  expect(reminders.code).toBe(0);
  const replies = await monopol(['tilbagemeld', file('a.xlsx'), '--ud', file('svar.zip')]);
  expect(replies.code).toBe(0);
  expect(replies.out).toMatch(/^Skrev \d+ kladder? i /u);
  expect((await readdir(file('paamind', 'Påmindelser'))).length).toBeGreaterThan(60);
});

test.each([
  ['a letter that asks for what nobody knows', ['--brev'], 'Emne: x\n\nSvar inden {frist}', '{frist}'],
  ['an empty letter', ['--brev'], ' \n', 'er tom'],
  ['a list without addresses', ['--adresser'], 'Kommune;Navn\nAarhus;Kim', 'ingen e-mailadresser'],
])('%s is refused before anything is written', async (_, [option], content, said) => {
  await writeFile(file('given.txt'), content);
  const run = await monopol(['udsend', '--ud', file('nothing'), option!, file('given.txt')]);
  expect(run.code).toBe(2);
  expect(run.err).toContain(said);
  expect(await readdir(file('.'))).not.toContain('nothing');
});
