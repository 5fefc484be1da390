import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import type { PickedFile } from '../../../src/work/input-file';
import { aFile, aTransfer } from '../../builders/file-transfer';
import { renderPane } from '../../builders/pane';

const asAnalyst = { role: 'analyst' } as const;
const label = 'Vælg filer eller mails';
/** What is said of something that brought no file. */
const missed = /er et link|fulgte ingen fil|Mappen er tom|ingen filer i det/;

/** The workbook has been read. */
const settled = () => act(() => Promise.resolve());

/** KOMBIT's pane, and what it was given to read. */
function thePane(takesFiles = true) {
  const read: (readonly PickedFile[])[] = [];
  const memory = createMemoryHost();
  renderPane({
    host: { ...memory, capabilities: { ...memory.capabilities, takesFiles } },
    preferences: asAnalyst,
    jobs: {
      readInputs: ({ files }) => {
        read.push(files as readonly PickedFile[]);
        return files.length;
      },
    },
  });
  const zone = screen.getByRole('button', { name: label }).parentElement!;
  return {
    zone,
    read,
    drop: (transfer: object) => fireEvent.drop(zone, { dataTransfer: transfer }),
    paste: (transfer: object, at: Element = document.body) =>
      fireEvent.paste(at, { clipboardData: transfer }),
    contents: () =>
      read.flat().map(({ name, bytes }) => [name, bytes === null ? null : Buffer.from(bytes).toString()]),
    names: () => read.map((files) => files.map(({ name }) => name)),
  };
}

describe('files come in', () => {
  it('by the button, also one that the browser does not give', async () => {
    const { contents } = thePane();
    const input = screen.getByLabelText(label, { selector: 'input' });
    await userEvent.upload(input, [aFile('svar.eml', 'abc'), aFile('svar.xlsx', null)], {
      applyAccept: false,
    });
    await waitFor(() => {
      expect(contents()).toEqual([
        ['svar.eml', 'abc'],
        ['svar.xlsx', null],
      ]);
    });
  });

  it('by dropping, as copies: a mail must stay in its inbox', async () => {
    const { zone, drop, names } = thePane();
    const transfer = aTransfer([aFile('svar.msg')]);
    fireEvent.dragOver(zone, { dataTransfer: transfer });
    expect(transfer).toMatchObject({ dropEffect: 'copy' });
    expect(screen.getByText('Slip filerne her')).toBeVisible();
    drop(transfer);
    await waitFor(() => {
      expect(names()).toEqual([['svar.msg']]);
    });
  });

  it('in folders, all the way down, without what systems leave behind', async () => {
    const { drop, names } = thePane();
    const inner = { folder: 'Uge 2', holds: [aFile('c.eml'), { folder: 'Tom', holds: [] }] };
    const inbox = {
      folder: 'Indbakke',
      holds: [aFile('a.xlsx'), aFile('.DS_Store'), aFile('b.zip'), aFile('~$a.xlsx'), inner],
    };
    drop(aTransfer([inbox, aFile('løs.msg')]));
    await waitFor(() => {
      expect(names()).toEqual([['a.xlsx', 'b.zip', 'Uge 2/c.eml', 'løs.msg']]);
    });
  });

  it('from two folders with files of the same name, told apart', async () => {
    const { drop, names } = thePane();
    drop(
      aTransfer([
        { folder: 'A', holds: [aFile('svar.xlsx')] },
        { folder: 'B', holds: [aFile('svar.xlsx')] },
      ]),
    );
    await waitFor(() => {
      expect(names()).toEqual([['A/svar.xlsx', 'B/svar.xlsx']]);
    });
  });

  it('as a file that cannot be read, where the browser does not know folders', async () => {
    const { drop, read } = thePane();
    drop(aTransfer([{ folder: 'Indbakke', holds: [aFile('a.xlsx')] }], { knowsFolders: false }));
    await waitFor(() => {
      expect(read).toEqual([[{ name: 'Indbakke', bytes: null }]]);
    });
  });

  it('by pasting, on the button or anywhere on the screen', async () => {
    const { paste, names } = thePane();
    paste(aTransfer([aFile('svar.xlsx')]), screen.getByRole('button', { name: label }));
    await waitFor(() => {
      expect(names()).toEqual([['svar.xlsx']]);
    });
  });

  it('but what is pasted outside the pane is left alone', async () => {
    const { paste, names } = thePane();
    await settled();
    const sheet = document.body.appendChild(document.createElement('button'));
    paste(aTransfer([aFile('svar.xlsx')]), sheet);
    sheet.remove();
    expect(names()).toEqual([]);
    expect(screen.queryByText(missed)).toBeNull();
  });
});

describe('what brings no file says what to do', () => {
  it.each([
    ['a link', [], ['text/uri-list', 'text/plain'], /er et link og ikke en fil.*med knappen/],
    ['a mail of the new Outlook', [], ['multimaillistmessagerows'], /fulgte ingen fil med.*med knappen/],
    ['an empty folder', [{ folder: 'Tom', holds: [] }], ['Files'], /Mappen er tom.*med knappen/],
  ])('when %s is dropped', async (_what, brought, types, words) => {
    const { drop, read } = thePane();
    drop(aTransfer(brought, { types }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(read).toEqual([]);
    drop(aTransfer([aFile('svar.xlsx')]));
    await waitFor(() => {
      expect(read).toHaveLength(1);
    });
    expect(screen.queryByText(missed)).toBeNull();
  });

  it('when something else than files is pasted', async () => {
    const { paste } = thePane();
    paste(aTransfer([], { types: ['text/plain'] }));
    expect(await screen.findByText(/ingen filer i det, du satte ind/)).toBeVisible();
  });
});

describe('a pane that cannot promise dropping', () => {
  it('does not tell of it, and takes what comes all the same', async () => {
    const { drop, names } = thePane(false);
    expect(await screen.findByText('Filtyper: .xlsx og .eml.')).toBeVisible();
    expect(screen.getByLabelText(label, { selector: 'input' })).toHaveAttribute('accept', '.xlsx,.xls,.eml');
    expect(screen.queryByText(/træk dem herind/)).toBeNull();
    drop(aTransfer([aFile('svar.xlsx')]));
    await waitFor(() => {
      expect(names()).toEqual([['svar.xlsx']]);
    });
  });
});

describe('a file that is dropped beside the zone', () => {
  it.each(['analyst', 'respondent', null] as const)('does not take the pane’s place (%s)', async (role) => {
    renderPane({ preferences: { role } });
    await settled();
    const drop = createEvent.drop(document.body, { dataTransfer: aTransfer([aFile('svar.xlsx')]) });
    fireEvent(document.body, drop);
    expect(drop.defaultPrevented).toBe(true);
  });
});
