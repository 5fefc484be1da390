import { questionOf } from '../survey/questionnaire';
import { prefillableKeys } from '../survey/prefilled';
import type { PrefillableKey } from '../survey/prefilled';
import { labelKey } from '../workbook/response/raw-cells';
import kitosHeaders from './data/kitos-headers.json';

/** The lists that are read: three exports of KITOS, and any other list of a municipality's systems. */
export type ListKind = 'systems' | 'contracts' | 'vendors' | 'inventory';
/** Every export of KITOS that is told from the others; the catalogue is nobody's own list. */
export type ExportKind = Exclude<ListKind, 'inventory'> | 'catalogue';

/** What is read of a list; a column is one of these, or it is not used. */
export type ListField =
  | PrefillableKey
  | 'kitosUuid'
  | 'active'
  | 'contracts'
  | 'contract'
  | 'contractId'
  | 'systems'
  | 'systemUuids'
  | 'localKle'
  | 'validFrom'
  | 'duration';

type Headers = Partial<Record<ListField, readonly string[]>>;

/**
 * The headers of the columns that are read: today's first, then those of KITOS' older grids and what municipalities
 * have called them. Casing, spaces and punctuation make no difference.
 */
const headersOf: Readonly<Record<Exclude<ExportKind, 'catalogue'>, Headers>> = {
  systems: {
    system: ['IT System', 'IT-System', 'Systemnavn'],
    kitosUuid: ['IT-System (UUID)', 'IT System UUID', 'System UUID'],
    vendor: ['Leverandør', 'Leverandørnavn (kontrakt)'],
    kle: ['KLE ID', 'KLE-nr.', 'KLE'],
    localKle: ['Lokale KLE ID', 'Lokal KLE ID'],
    businessCritical: [
      'Forretningskritisk IT-system',
      'Forretningskritisk',
      'Forretningskritisk system',
      'Er forretningskritisk',
    ],
    active: ['Status', 'Gyldig/Ikke gyldig', 'Aktiv'],
    contracts: ['IT Kontrakter', 'Kontrakter'],
  },
  contracts: {
    contract: ['IT Kontrakt', 'Kontrakt', 'Kontraktnavn'],
    contractId: ['Kontrakt ID', 'KontraktID'],
    active: ['Status', 'Gyldig/Ikke gyldig', 'Aktiv'],
    systems: ['IT Systemer', 'IT-Systemer'],
    systemUuids: ['IT Systemer (UUID)', 'IT-System (UUID)', 'IT Systemer UUID'],
    vendor: ['Leverandør'],
    contractExpiry: ['Gyldig til', 'Udløbsdato', 'Udløber', 'Kontraktudløb', 'Dato: Udløb'],
    yearlyPrice: ['Drift/år', 'Drift pr. år', 'Drift/år (kr.)', 'Årlig drift'],
    noticeMonths: ['Opsigelse (måneder)', 'Opsigelsesfrist (måneder)', 'Opsigelsesfrist', 'Opsigelse'],
    boundUntil: ['Uopsigelig til'],
    procurementForm: ['Indkøbsform'],
    options: ['Option', 'Optioner', 'Forlængelse'],
    priceRegulation: ['Prisregulering'],
    validFrom: ['Gyldig fra', 'Indgået', 'Dato: Indgået'],
    duration: ['Varighed', 'Verighed'],
  },
  vendors: {
    vendor: ['Leverandørnavn'],
    cvr: ['CVR', 'CVR-nr.', 'CVR-nummer'],
    contracts: ['Kontrakter med kritikalitet', 'Udslagsgivende kontrakter'],
  },
};

/** What other lists call the columns that can be read without asking; the questionnaire's own headers are known too. */
const inventoryHeaders: Partial<Record<PrefillableKey | 'kitosUuid', readonly string[]>> = {
  system: ['Systemnavn', 'Navn på system', 'It-system', 'Applikation', 'Fagsystem', 'Løsning'],
  vendor: ['Leverandørnavn', 'Systemleverandør', 'Firma'],
  cvr: ['CVR', 'CVR-nummer', 'CVR nr'],
  domain: ['Forvaltningsområde', 'Område'],
  kle: ['KLE', 'KLE ID', 'KLE-nummer'],
  businessCritical: ['Forretningskritisk?', 'Kritisk', 'Forretningskritisk IT-system'],
  yearlyPrice: ['Årlig pris', 'Pris pr. år', 'Årlig udgift', 'Årlig omkostning', 'Drift/år'],
  noticeMonths: ['Opsigelsesvarsel', 'Opsigelse', 'Opsigelse (måneder)', 'Varsel'],
  procurementForm: ['Udbudsform', 'Anskaffelsesform'],
  contractExpiry: ['Udløb', 'Udløbsdato', 'Kontrakten udløber', 'Gyldig til', 'Kontrakt udløber'],
  options: ['Option'],
};

const byKind = Object.fromEntries(
  Object.entries(headersOf).map(([kind, headers]) => [kind, keyed(headers)]),
) as Readonly<Record<keyof typeof headersOf, ReadonlyMap<string, ListField>>>;

const ofInventory = keyed({
  ...Object.fromEntries(
    [...prefillableKeys, 'kitosUuid' as const].map((key) => {
      const { header } = questionOf(key);
      return [key, [header, header.replace(/\(.*\)/u, ''), ...(inventoryHeaders[key] ?? [])]];
    }),
  ),
});

/** What a column of a list is by its header; undefined when it is not used. */
export function fieldOf(kind: ListKind, header: string): ListField | undefined {
  return (kind === 'inventory' ? ofInventory : byKind[kind]).get(labelKey(header));
}

const exportKinds = ['systems', 'contracts', 'vendors', 'catalogue'] as const;

/** Every header of each export, whether it is read or not. */
const knownHeaders: Readonly<Record<ExportKind, ReadonlySet<string>>> = {
  systems: new Set(kitosHeaders.systems.map(labelKey)),
  contracts: new Set([...kitosHeaders.contracts, ...kitosHeaders.olderContracts].map(labelKey)),
  vendors: new Set(kitosHeaders.vendors.map(labelKey)),
  catalogue: new Set(kitosHeaders.catalogue.map(labelKey)),
};

/** Headers that only one export has. */
const telling = new Map(
  exportKinds.flatMap((kind) =>
    [...knownHeaders[kind]]
      .filter((key) => exportKinds.every((other) => other === kind || !knownHeaders[other].has(key)))
      .map((key) => [key, kind] as const),
  ),
);

/** How well a row of headers fits an export: the headers that only it has count before those that it shares. */
export function fitOf(
  kind: ExportKind,
  keys: readonly string[],
): { readonly own: number; readonly known: number } {
  return {
    own: keys.filter((key) => telling.get(key) === kind).length,
    known: keys.filter((key) => knownHeaders[kind].has(key)).length,
  };
}

/** Whether an export has a column of this name at all. */
export function isKnownHeader(kind: ExportKind, header: string): boolean {
  return knownHeaders[kind].has(labelKey(header));
}

function keyed(headers: Headers): ReadonlyMap<string, ListField> {
  const map = new Map<string, ListField>();
  for (const [field, names] of Object.entries(headers)) {
    for (const name of names) if (!map.has(labelKey(name))) map.set(labelKey(name), field as ListField);
  }
  return map;
}
