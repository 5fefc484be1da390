import { strToU8, zipSync } from 'fflate';
import type { PageBars, PagePoints, Report } from '../../workbook/report/page';
import { writeXlsx } from '../xlsx/write-xlsx';
import { contentTypesXml, propertiesXml, relationsXml } from '../xlsx/writing/package-xml';
import type { Relation } from '../xlsx/writing/package-xml';
import { barsData, pointsData } from './chart-data';
import type { Line } from './chart-data';
import { layoutXml, masterXml, presentationXml, themeXml } from './fixed-parts';
import { barsXml, pointsXml } from './slide-chart-xml';
import { slideXml } from './slide-xml';

/** Every part is dated the first day that a zip knows, so that the same report gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);

const office = 'application/vnd.openxmlformats-officedocument';
const types: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${office}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\//, `${office}.presentationml.slide+xml`],
  [/^ppt\/slideMasters\//, `${office}.presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\//, `${office}.presentationml.slideLayout+xml`],
  [/^ppt\/theme\//, `${office}.theme+xml`],
  [/^ppt\/charts\//, `${office}.drawingml.chart+xml`],
  [/^ppt\/embeddings\//, `${office}.spreadsheetml.sheet`],
];

/** A report as the bytes of a .pptx file: native tables and charts, each chart with the workbook of its data. */
export async function writePptx(report: Report): Promise<Uint8Array> {
  const parts = new Map<string, string | Uint8Array>();
  const charts: (PageBars | PagePoints)[] = [];
  report.pages.forEach((page, place) => {
    const relations: Relation[] = [{ kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' }];
    const xml = slideXml(page, report, (chart) => {
      charts.push(chart);
      return `rId${relations.push({ kind: 'chart', target: `../charts/chart${charts.length}.xml` })}`;
    });
    const name = `slide${place + 1}.xml`;
    parts.set(`ppt/slides/${name}`, xml);
    parts.set(`ppt/slides/_rels/${name}.rels`, relationsXml(relations));
  });
  for (const [place, chart] of charts.entries()) await addChart(chart, place + 1, parts);
  return packed([...fixedParts(report), ...parts]);
}

async function addChart(
  chart: PageBars | PagePoints,
  number: number,
  parts: Map<string, string | Uint8Array>,
): Promise<void> {
  const lines = chart.kind === 'points' ? linesOf(chart) : [];
  const [xml, data] =
    chart.kind === 'points'
      ? [pointsXml(chart, lines), pointsData(chart, lines)]
      : [barsXml(chart), barsData(chart)];
  const workbook = `data${number}.xlsx`;
  parts.set(`ppt/charts/chart${number}.xml`, xml);
  parts.set(
    `ppt/charts/_rels/chart${number}.xml.rels`,
    relationsXml([{ kind: 'package', target: `../embeddings/${workbook}` }]),
  );
  parts.set(`ppt/embeddings/${workbook}`, await writeXlsx(data));
}

/** The lines that part the points, as far as the points reach. */
function linesOf({ points, axes, limits }: PagePoints): readonly Line[] {
  const values = points.map(({ y }) => y);
  const low = Math.min(...values, limits.y ?? Infinity);
  const high = Math.max(...values, limits.y ?? 0);
  return [
    ...(limits.x === null
      ? []
      : [{ name: axes.x, from: [limits.x, low], to: [limits.x, high] } satisfies Line]),
    ...(limits.y === null ? [] : [{ name: axes.y, from: [0, limits.y], to: [100, limits.y] } satisfies Line]),
  ];
}

function fixedParts({ title, pages }: Report): readonly (readonly [string, string])[] {
  const slides = pages.map((_, place): Relation => ({
    kind: 'slide',
    target: `slides/slide${place + 1}.xml`,
  }));
  return [
    [
      '_rels/.rels',
      relationsXml([
        { kind: 'officeDocument', target: 'ppt/presentation.xml' },
        { kind: 'core', target: 'docProps/core.xml' },
      ]),
    ],
    ['docProps/core.xml', propertiesXml(title)],
    ['ppt/presentation.xml', presentationXml(pages.length)],
    [
      'ppt/_rels/presentation.xml.rels',
      relationsXml([
        { kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        ...slides,
        { kind: 'theme', target: 'theme/theme1.xml' },
      ]),
    ],
    ['ppt/slideMasters/slideMaster1.xml', masterXml],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relationsXml([
        { kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { kind: 'theme', target: '../theme/theme1.xml' },
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', layoutXml],
    [
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      relationsXml([{ kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
    ],
    ['ppt/theme/theme1.xml', themeXml],
  ];
}

function packed(parts: readonly (readonly [string, string | Uint8Array])[]): Uint8Array {
  const named = new Map(
    parts.flatMap(([path]) => {
      const type = path.endsWith('.rels') ? undefined : types.find(([pattern]) => pattern.test(path))?.[1];
      return type === undefined ? [] : [[path, type]];
    }),
  );
  const contents = contentTypesXml(
    parts.map(([path]) => path),
    named,
  );
  const files = [['[Content_Types].xml', contents] as const, ...parts].map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 6, mtime: fixedTime });
}
