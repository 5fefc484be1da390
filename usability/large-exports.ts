import kitosHeaders from '../src/inventory/data/kitos-headers.json';
import type { SheetCell } from '../src/workbook/sheet';

interface LargeExport {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

const uuid = (place: number): string => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** Exports of a municipality that has registered everything: all columns, most contracts for one system. */
export function largeExports(systems: number, contracts: number): readonly LargeExport[] {
  const systemRow = (place: number): Readonly<Record<string, string>> => ({
    Status: 'Aktiv',
    'IT-System (UUID)': uuid(place),
    'IT System': `System ${String(place)}`,
    Leverandør: `Fjordsoft ${String(place % 90)} A/S`,
    'KLE ID': '27.36.04',
    'Forretningskritisk IT-system': place % 3 === 0 ? 'Ja' : 'Nej',
    'IT-System (Beskrivelse)': 'Bruges af forvaltningen til dens sager og breve.',
  });
  const contractRow = (place: number): Readonly<Record<string, string>> => ({
    Status: 'Aktiv',
    'Kontrakt ID': `K-${String(place)}`,
    'IT Kontrakt': `Drift af system ${String(place)}`,
    'Gyldig til': '31-12-2028',
    Leverandør: `Fjordsoft ${String(place % 90)} A/S`,
    Indkøbsform: 'SKI 02.18',
    'IT Systemer': `System ${String(place)}`,
    'IT Systemer (UUID)': [uuid(place), ...(place % 10 === 0 ? [uuid(place + 1)] : [])].join(', '),
    'Drift/år': String(100_000 + place * 1000),
    'Opsigelse (måneder)': '6',
  });
  const table = (
    headers: readonly string[],
    count: number,
    rowOf: (place: number) => Readonly<Record<string, string>>,
  ): LargeExport['rows'] => [
    headers.map((value) => ({ value })),
    ...Array.from({ length: count }, (_, place) => {
      const row = rowOf(place);
      return headers.map((header) => ({ value: row[header] ?? null }));
    }),
  ];
  return [
    { name: 'systemer.xlsx', rows: table(kitosHeaders.systems, systems, systemRow) },
    { name: 'kontrakter.xlsx', rows: table(kitosHeaders.contracts, contracts, contractRow) },
  ];
}
