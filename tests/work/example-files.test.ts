import { writeExampleFiles } from '../../src/work/example-files';
import { exampleInbox } from '../../src/examples/example-inbox';
import { openInput } from '../../src/files/open-input';
import { da } from '../../src/text/da';
import { readResponse } from '../../src/workbook/response/read-response';
import type { ResponseReading } from '../../src/workbook/response/read-response';

const options = { municipalities: 14, seed: 4, date: '2026-11-23' };
const inbox = exampleInbox(options);

/** Every workbook and every refusal in the inbox, by the name under which it is found. */
async function readAll(): Promise<ReadonlyMap<string, ResponseReading | readonly string[]>> {
  const found = new Map<string, ResponseReading | readonly string[]>();
  let id = 0;
  for (const { name, bytes } of await writeExampleFiles(inbox, da)) {
    for (const { file, content } of await openInput(name, bytes)) {
      found.set(
        file,
        content.kind === 'refused'
          ? content.issues.map(({ code }) => code)
          : readResponse(content.workbook, file, { thisYear: 2026, newId: () => `id-${String((id += 1))}` }),
      );
    }
  }
  return found;
}

describe('example files', () => {
  it('are the same bytes for the same inbox', async () => {
    const [once, again] = [
      await writeExampleFiles(inbox, da),
      await writeExampleFiles(exampleInbox(options), da),
    ];
    expect(once.map(({ name }) => name)).toEqual(again.map(({ name }) => name));
    const changed = once.filter(({ bytes }, index) => !Buffer.from(bytes).equals(again[index]!.bytes));
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  it('can all be read, apart from the broken ones', async () => {
    const all = await readAll();
    const responses = [...all.values()].filter((reading) => 'rows' in reading);
    const recognised = responses.flatMap(({ submission }) =>
      submission === null ? [] : [submission.municipality],
    );
    expect([...new Set(recognised)].sort()).toEqual(inbox.answering);
    expect(responses.filter(({ submission }) => submission === null)).toHaveLength(1);
  });

  it('hold exactly the registrations that were said', async () => {
    const all = await readAll();
    for (const item of inbox.items.filter((one) => one.kind === 'workbook')) {
      const reading = all.get(item.name) as ResponseReading;
      const named = item.response.survey.registrations.filter(({ answers }) => answers.system !== undefined);
      const said = named.map(({ id, answers, status }) => [id, answers.system, answers.wantedTrack, status]);
      const read = reading.submission?.registrations.map(({ id, answers, status }) => [
        id,
        answers.system,
        answers.wantedTrack,
        status,
      ]);
      expect(read).toEqual(said);
      expect(reading.rows.rejected).toBe(item.response.survey.registrations.length - named.length);
    }
  });

  it('break in six different ways', async () => {
    const all = await readAll();
    expect(all.get('svar-endelig(3).xlsx')).toEqual(['file-damaged']);
    expect(all.get('Monopolsystemer gammel skabelon.xls')).toEqual(['file-old-format']);
    expect(all.get('Fortroligt svar.xlsx')).toEqual(['file-encrypted']);
    expect(all.get('eksport_systemer.csv')).toEqual(['file-other-kind']);
    expect(all.get('VS Har I fået vores svar.eml')).toEqual(['mail-without-workbook']);
    const anonymous = all.get('Kopi af Besvarelse.xlsx') as ResponseReading;
    expect(anonymous.issues.map(({ code }) => code)).toContain('municipality-unknown');
  });
});
