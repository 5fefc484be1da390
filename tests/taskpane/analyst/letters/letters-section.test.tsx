import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { da } from '../../../../src/text/da';
import { readAnalysis } from '../../../../src/workbook/analysis/read-analysis';
import { readAddresses } from '../../../../src/workbook/letters/read-addresses';
import { makeAnalysis } from '../../../../src/work/make-analysis';
import type { SendOutInput } from '../../../../src/work/send-out';
import type { WriteBackInput } from '../../../../src/work/write-back';
import { aFile } from '../../../builders/file-transfer';
import { renderPane } from '../../../builders/pane';
import { aRawWorkbook } from '../../../builders/raw-workbook';
import { aKeptText } from '../../../builders/services';
import { anInput } from '../../../builders/submission';

const press = async (name: string | RegExp): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name }));
};
const faulty = anInput({
  municipality: '0461',
  email: 'kim@odense.dk',
  issues: [{ code: 'contact-missing', severity: 'warning', where: {}, params: {} }],
});

const list = [
  ['Kommune', 'E-mail'],
  ['Aarhus', 'post@aarhus.dk'],
  ['Atlantis', 'a@b.dk'],
];
const aZip = ({ zip }: { readonly zip: string | null }) => ({
  name: zip ?? '',
  type: 'application/zip',
  bytes: new Uint8Array(1),
});

function thePane(analystAside = aKeptText()) {
  const sent: SendOutInput[] = [];
  const written: WriteBackInput[] = [];
  const { host } = renderPane({
    preferences: { role: 'analyst' },
    services: { analystAside },
    jobs: {
      readAddressList: () => ({ kind: 'read', reading: readAddresses(aRawWorkbook({ rows: list })) }),
      readInputs: (_input, { onPart }) => {
        onPart?.({ readings: [faulty], analysis: null });
        return 1;
      },
      analyseReadings: ({ readings, existing, edits, date }) => makeAnalysis(readings, existing, date, edits),
      sendOut: (input) => {
        sent.push(input);
        return [aZip(input)];
      },
      writeBack: (input) => {
        written.push(input);
        return { files: [aZip(input)], drafts: { reminder: 0, reply: 1 }, withoutAddress: [] };
      },
    },
  });
  return { host, sent, written };
}

test('forms go to all before anything has come in, to the addresses of the list, in KOMBIT’s own words', async () => {
  const { host, sent } = thePane();
  await press('Skriv til kommunerne');
  expect(await screen.findByRole('button', { name: 'Svar med rettelser (0)' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await userEvent.upload(
    screen.getByLabelText('Åbn adresseliste', { selector: 'input' }),
    aFile('liste.csv'),
  );
  expect(await screen.findByText('1 kommune har en adresse; 97 mangler.')).toBeVisible();
  expect(screen.getByText(/"Atlantis" er ikke en kommune/)).toBeVisible();
  await press('Ret følgebrevet');
  const text = screen.getByLabelText('Tekst');
  await userEvent.clear(text);
  await userEvent.type(text, 'Hej {{frist}');
  expect(screen.getByText(/^Brevet bruger {frist}/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Skemaer til alle 98' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await userEvent.clear(text);
  await userEvent.type(text, 'Hej {{kommune}');
  await press('Skemaer til alle 98');
  expect(await screen.findByText(/^98 kladder er klar; 97 har ingen modtager endnu/)).toBeVisible();
  expect(host.delivered.map(({ name }) => name)).toEqual(['Udsendelse_2026-11-23.zip']);
  expect(sent[0]).toMatchObject({ letter: { text: 'Hej {kommune}' } });
  expect(sent[0]!.addresses.get('0751')).toEqual(['post@aarhus.dk']);
});

test('whoever is missing is reminded and faults are answered; the wording stands in the analysis', async () => {
  const { host, written } = thePane();
  await userEvent.upload(
    screen.getByLabelText('Vælg filer eller mails', { selector: 'input' }),
    aFile('a.xlsx'),
  );
  expect(await screen.findByText('Dækning 1 af 98')).toBeVisible();
  await press('Skriv til kommunerne');
  expect(await screen.findByRole('button', { name: 'Påmindelser til 97, der mangler' })).toBeVisible();
  await press('Ret svaret');
  await userEvent.type(screen.getByLabelText('Emne'), '!');
  await press('Svar med rettelser (1)');
  expect(await screen.findByText('1 kladde er klar.')).toBeVisible();
  expect(written[0]).toMatchObject({
    kinds: ['reply'],
    letters: { reply: { subject: `${da.letters.usual.reply.subject}!` } },
  });
  await press('Analysér');
  await screen.findByText(/Analysen står nu i projektmappen/);
  const read = readAnalysis(await host.readWorkbook(), da, { thisYear: 2026 });
  expect(read?.input.letters?.reply.subject).toBe(`${da.letters.usual.reply.subject}!`);
});
