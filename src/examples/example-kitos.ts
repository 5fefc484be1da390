import kitosHeaders from '../inventory/data/kitos-headers.json';
import type { IsoDate } from '../survey/calendar';
import { formatDanishDate, formatDanishNumber } from '../survey/danish-notation';
import { inventedId } from '../survey/invented';
import { municipalityByCode } from '../survey/municipalities';
import type { Municipality } from '../survey/municipalities';
import { dateOfSerial, serialOf } from '../workbook/raw/serial-clock';
import { chanceOf } from './chance';
import type { Chance } from './chance';
import { vendors } from './market';
import type { MarketPlace } from './market';
import { segments } from './market-segments';
import { familyNames, givenNames } from './phrases';
import { priceOf } from './price-of';

/** An invented export of KITOS: every column that KITOS has, most of them blank. */
export interface ExampleExport {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

type Row = Readonly<Record<string, string>>;

/** A system as both lists know it. */
interface Listed {
  readonly place: MarketPlace;
  readonly name: string;
  readonly uuid: string;
}

/** Any municipality would do; its size decides the prices. */
const example = municipalityByCode('0615');

/**
 * A municipality's exports of systems, contracts and vendors with all columns, as KITOS writes them: vendors with their
 * CVR number, UUIDs, plans by quarter, and roles with names. Some of it must be asked about: a contract over two systems,
 * a purchase form that the municipality has made up, a contract that says how long it runs and not when it ends.
 */
export function exampleKitos({
  seed,
  date,
}: {
  readonly seed: number;
  readonly date: IsoDate;
}): readonly ExampleExport[] {
  if (example === undefined) throw new Error('The example needs its municipality');
  const chance = chanceOf(seed, 'kitos');
  const systems = segments.map((segment): Listed => {
    const system = chance.pickWeighted(segment.systems.map((one) => [one, one.weight] as const));
    return { place: { segment, system }, name: system.name, uuid: inventedId(chance.uuid()) };
  });
  const [first, second, ...single] = chance.shuffled(systems);
  if (first === undefined || second === undefined) throw new Error('The market is too small');
  const contracts = [[first, second], ...single.map((one) => [one])].map((covered, number) =>
    contractRow(covered, number, date, example, chance),
  );
  return [
    exportOf('systemer.xlsx', [...kitosHeaders.systems, ...roles], systems.map(systemRowOf(chance))),
    exportOf('kontrakter.xlsx', [...kitosHeaders.contracts, ...roles], contracts),
    exportOf('leverandoerer.xlsx', kitosHeaders.vendors, vendorRows(systems)),
  ];
}

const roles = ['Systemejer', 'Systemejer Email'] as const;

function exportOf(name: string, headers: readonly string[], rows: readonly Row[]): ExampleExport {
  return { name, headers, rows: rows.map((row) => headers.map((header) => row[header] ?? null)) };
}

function systemRowOf(chance: Chance) {
  return ({ place, name, uuid }: Listed, number: number): Row => {
    // One is out of use, and one is closed in the catalogue; the rest is as it should be.
    const isOut = number === 4;
    return {
      Status: isOut ? 'Ikke aktiv' : 'Aktiv',
      'IT-System (UUID)': uuid,
      'IT System': number === 7 ? `${name} (Ikke tilgængeligt)` : name,
      'KLE ID': place.segment.kle,
      Leverandør: vendors[place.system.vendor].name,
      'Forretningskritisk IT-system': chance.pick(['Ja', 'Ja', 'Nej', 'Ved ikke']),
      ...holder(chance),
    };
  };
}

function contractRow(
  covered: readonly Listed[],
  number: number,
  date: IsoDate,
  municipality: Municipality,
  chance: Chance,
): Row {
  const [main] = covered;
  if (main === undefined) return {};
  const { name, cvr } = vendors[main.place.system.vendor];
  const prices = covered.map(({ place }) => priceOf(place.segment, municipality, chance));
  const months = chance.integer(5, 50);
  const isWithoutEnd = number === 2;
  return {
    Status: 'Aktiv',
    'Kontrakt ID': `K-${String(101 + number)}`,
    'IT Kontrakt': covered.length > 1 ? `Rammeaftale med ${name}` : `Drift af ${main.name}`,
    'Gyldig fra': after(date, -chance.integer(6, 60)),
    ...(isWithoutEnd ? {} : { 'Gyldig til': after(date, months) }),
    Leverandør: `${name} (${cvr})${number === 5 ? ' (udgået)' : ''}`,
    Kontraktunderskriver: personIn(chance),
    Indkøbsform:
      number === 3
        ? 'Lokal puljeordning'
        : chance.pick(['EU udbud', 'Mini-udbud', 'SKI 02.18', 'Direkte tildeling']),
    Genanskaffelsesstrategi: chance.pick(['EU udbud', 'TSA']),
    Genanskaffelsesplan: `Q${String(chance.integer(1, 4))} | ${String(Number(date.slice(0, 4)) + 1)}`,
    'IT Systemer': covered.map((one) => one.name).join(', '),
    'IT Systemer (UUID)': covered.map(({ uuid }) => uuid).join(', '),
    'Drift/år': formatDanishNumber(
      prices.reduce((sum, price) => sum + price, 0),
      0,
    ),
    Varighed: isWithoutEnd ? '9 år og 6 måneder' : chance.pick(['4 år', '2 år og 6 måneder', 'Løbende']),
    Option: chance.pick(['2 x 1 år', '1 x 2 år', '']),
    'Opsigelse (måneder)': String(chance.pick([3, 6, 6, 12])),
    'Uopsigelig til': after(date, months - 6),
    ...holder(chance),
  };
}

function vendorRows(systems: readonly Listed[]): readonly Row[] {
  const used = new Set(systems.map(({ place }) => place.system.vendor));
  return [...used].map((key) => ({
    'Intern/Ekstern': 'Ekstern',
    Leverandørnavn: vendors[key].name,
    CVR: vendors[key].cvr,
    'Beregnet kritikalitet': 'Høj',
  }));
}

/** The two columns of a role, with nobody's name and an address that reaches nobody. */
function holder(chance: Chance): Row {
  return { Systemejer: personIn(chance), 'Systemejer Email': 'systemejer@kommune.example' };
}

function personIn(chance: Chance): string {
  return `${chance.pick(givenNames)} ${chance.pick(familyNames)}`;
}

/** A day some months from a date, as KITOS writes it. */
function after(date: IsoDate, months: number): string {
  return formatDanishDate(dateOfSerial(serialOf(date) + Math.round(months * 30.4)) ?? date);
}
