import type {
  SharedClass,
  SharedDomain,
  SharedFinding,
  SharedVendor,
  SystemFigure,
} from '../../analysis/withholding/shared-findings';
import type { OutTexts } from '../../text/da-out';
import type { NumberFormat } from '../sheet';
import type { FigureColumn } from './shared-cells';

/** How each figure of a system is shown, in the order of the columns. */
const systemFormats: Readonly<Record<SystemFigure, NumberFormat>> = {
  municipalities: 'integer',
  rank: 'integer',
  priority: 'decimal1',
  monopolyDegree: 'decimal1',
  pressure: 'decimal1',
  price: 'money',
  perCapita: 'decimal2',
  spread: 'percent',
  savingsFrom: 'money',
  savingsTo: 'money',
  window: 'integer',
  'mean:pricing': 'decimal2',
  'mean:addOns': 'decimal2',
  'mean:maintenance': 'decimal2',
  'mean:quality': 'decimal2',
  'mean:negotiation': 'decimal2',
  'dissatisfied:pricing': 'percent',
  'dissatisfied:addOns': 'percent',
  'dissatisfied:maintenance': 'percent',
  'dissatisfied:quality': 'percent',
  'dissatisfied:negotiation': 'percent',
  ad: 'decimal2',
  addOnShare: 'percent',
  increaseMedian: 'decimal1',
  singleBidShare: 'percent',
  neverTenderedShare: 'percent',
  directAwardShare: 'percent',
  alternativesShare: 'percent',
  wantsBreakUp: 'percent',
  wantsNegotiation: 'percent',
  joinShare: 'percent',
  scoreBreakUp: 'decimal1',
  scoreNegotiate: 'decimal1',
  'model:1': 'percent',
  'model:2': 'percent',
  'model:3': 'percent',
  'model:4': 'percent',
  'model:5': 'percent',
  'model:6': 'percent',
};

export function systemFigureColumns({ sharing }: OutTexts): readonly FigureColumn<SharedFinding>[] {
  return (Object.keys(systemFormats) as SystemFigure[]).map((key) => ({
    key,
    header: sharing.figures[key],
    format: systemFormats[key],
    figure: ({ figures }) => figures[key],
    ...(key === 'municipalities' ? { isCount: true } : {}),
  }));
}

export function vendorFigureColumns({
  sharing: { columns, figures },
}: OutTexts): readonly FigureColumn<SharedVendor>[] {
  return [
    count('municipalities', columns.municipalities, ({ municipalities }) => municipalities),
    {
      key: 'monopolyDegree',
      header: figures.monopolyDegree,
      format: 'decimal1',
      figure: ({ monopolyDegree }) => monopolyDegree,
    },
    { key: 'pressure', header: figures.pressure, format: 'decimal1', figure: ({ pressure }) => pressure },
  ];
}

export function domainFigureColumns({
  sharing: { columns, figures },
}: OutTexts): readonly FigureColumn<SharedDomain>[] {
  return [
    count('municipalities', columns.municipalities, ({ municipalities }) => municipalities),
    { key: 'price', header: columns.price, format: 'money', figure: ({ price }) => price },
    { key: 'hhi', header: columns.hhi, format: 'integer', figure: ({ hhi }) => hhi },
    { key: 'cr1', header: columns.cr1, format: 'percent', figure: ({ cr1 }) => cr1 },
    { key: 'cr3', header: columns.cr3, format: 'percent', figure: ({ cr3 }) => cr3 },
    {
      key: 'singleBidShare',
      header: figures.singleBidShare,
      format: 'percent',
      figure: ({ singleBidShare }) => singleBidShare,
    },
  ];
}

export function classFigureColumns({
  sharing: { columns, figures },
}: OutTexts): readonly FigureColumn<SharedClass>[] {
  return [
    count('answered', columns.answered, ({ answered }) => answered),
    { key: 'pressure', header: figures.pressure, format: 'decimal1', figure: ({ pressure }) => pressure },
  ];
}

function count<Row>(key: string, header: string, figure: FigureColumn<Row>['figure']): FigureColumn<Row> {
  return { key, header, format: 'integer', figure, isCount: true };
}
