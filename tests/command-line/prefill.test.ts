import { readFile, writeFile } from 'node:fs/promises';
import type { PlanReport } from '../../src/inventory/plan-report';
import { monopol, temporaryFolder } from './run-monopol';

const { file } = temporaryFolder();
jest.setTimeout(120_000);

const systems = [
  'IT System;IT-System (UUID);Leverandør;KLE ID;Forretningskritisk IT-system;Systemejer;Systemejer Email',
  'Fjordomsorg;11111111-1111-4111-8111-111111111111;Fjordsoft A/S;27.36.04;Ja;Ada Adasen;ada@kommune.test',
  'Bakkeløn;22222222-2222-4222-8222-222222222222;Bakkedata;81.02;Nej;Bo Bosen;bo@kommune.test',
];
const contracts = [
  'IT Kontrakt;Leverandør;Gyldig til;Drift/år;IT Systemer;IT Systemer (UUID)',
  'Drift;Fjordsoft A/S (26911745);31-12-2027;1.250.000;Fjordomsorg;11111111-1111-4111-8111-111111111111',
];

test('forudfyld writes a response that can be read, a plan without people, and adds nothing the second time', async () => {
  await writeFile(file('systemer.csv'), `\uFEFF${systems.join('\r\n')}\r\n`);
  await writeFile(file('kontrakter.csv'), `\uFEFF${contracts.join('\r\n')}\r\n`);
  const lists = ['--kitos', file('systemer.csv'), file('kontrakter.csv'), '--ud', file('svar.xlsx')];
  const run = await monopol(['forudfyld', ...lists, '--kommune', '751', '--json', file('plan.json')]);
  expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
  expect(run.out).toContain('Nye: 2 · opdaterede: 0');

  const written = await readFile(file('plan.json'), 'utf8');
  expect(written).not.toMatch(/Adasen|Bosen|@kommune/u);
  const plan = JSON.parse(written) as PlanReport;
  expect(plan.droppedColumns.map(({ header }) => header)).toEqual(['Systemejer', 'Systemejer Email']);
  const [price] = plan.systems.flatMap(({ fields }) => fields.filter(({ key }) => key === 'yearlyPrice'));
  expect(price).toMatchObject({
    text: '1.250.000',
    written: true,
    source: { file: 'kontrakter.csv', cell: 'D2' },
  });

  const checked = await monopol(['kontroller', file('svar.xlsx')]);
  expect(checked.out).toContain('Aarhus Kommune');
  expect(checked.out).toContain('ingen har set det efter');

  const again = await monopol(['forudfyld', ...lists]);
  expect(again.out).toContain('Nye: 0 · opdaterede: 0 · uændrede: 2 · uenige med svaret: 0');
});
