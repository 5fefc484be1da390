import { ink } from '../../workbook/palette';
import type { PageBlock, Report, ReportPage } from '../../workbook/report/page';
import { drawingNamespace } from '../xlsx/writing/chart-look';
import { xmlAttribute, xmlDeclaration } from '../xlsx/writing/xml';
import { slideNamespaces, treeStart } from './fixed-parts';
import {
  bodyBox,
  boxXml,
  figuresHeight,
  footBox,
  halfOf,
  letters,
  noteBox,
  numberBox,
  titleBox,
} from './measures';
import type { Box } from './measures';
import { tableXml } from './slide-table-xml';
import { paragraphXml, textShapeXml } from './slide-text-xml';

type ChartBlock = Extract<PageBlock, { kind: 'bars' | 'points' }>;

/** Adds a chart to the file; gives the id of the slide's relation to it. */
export type AddChart = (chart: ChartBlock) => string;

/** One slide: the headline, what it shows, a line on how to read it, and the foot. */
export function slideXml(page: ReportPage, { foot }: Report, addChart: AddChart): string {
  const shapes: string[] = [];
  const nextId = (): number => shapes.length + 2;
  shapes.push(
    textShapeXml(nextId(), 'Overskrift', titleBox, [titleXml(page.title)], {
      anchor: 'ctr',
      placeholder: '<p:ph type="title"/>',
    }),
  );
  for (const { block, box } of placed(page)) shapes.push(...blockXml(block, box, nextId(), addChart));
  if (page.note !== null) {
    const note = paragraphXml(page.note, { size: letters.dense, colour: ink.muted });
    shapes.push(textShapeXml(nextId(), 'Note', noteBox, [note]));
  }
  shapes.push(
    textShapeXml(
      nextId(),
      'Sidefod',
      footBox,
      [paragraphXml(foot, { size: letters.foot, colour: ink.muted })],
      {
        anchor: 'ctr',
        placeholder: '<p:ph type="ftr" sz="quarter" idx="11"/>',
      },
    ),
    textShapeXml(nextId() + 1, 'Sidetal', numberBox, [numberXml], {
      anchor: 'ctr',
      placeholder: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
    }),
  );
  return (
    `${xmlDeclaration}<p:sld ${slideNamespaces}><p:cSld><p:spTree>${treeStart}${shapes.join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

const titleXml = (title: string): string =>
  paragraphXml(title, { size: letters.title, isBold: true, colour: ink.heading });

const numberXml =
  '<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">' +
  `<a:rPr lang="da-DK" sz="${letters.foot}"/><a:t>‹nr.›</a:t></a:fld></a:p>`;

/** Blocks over the whole width stand below each other, others beside each other. */
function placed({ blocks }: ReportPage): readonly { readonly block: PageBlock; readonly box: Box }[] {
  let top = bodyBox.y;
  return blocks.map(({ block, place }) => {
    const left = bodyBox.y + bodyBox.height - top;
    if (place !== 'whole') return { block, box: halfOf({ ...bodyBox, y: top, height: left }, place) };
    const height = block.kind === 'figures' ? figuresHeight : left;
    const box = { ...bodyBox, y: top, height };
    top += height;
    return { block, box };
  });
}

function blockXml(block: PageBlock, box: Box, id: number, addChart: AddChart): readonly string[] {
  switch (block.kind) {
    case 'text': {
      const size = block.paragraphs.length > 6 ? letters.dense + 200 : letters.text;
      const paragraphs = block.paragraphs.map((text) => paragraphXml(text, { size, after: 900 }));
      return [textShapeXml(id, 'Tekst', box, paragraphs)];
    }
    case 'figures':
      return block.figures.map(({ value, label }, place) => {
        const width = box.width / block.figures.length;
        const own = { ...box, x: box.x + place * width, width: width - 120_000 };
        return textShapeXml(id + place, label, own, [
          paragraphXml(value, { size: letters.figure, isBold: true, colour: ink.heading }),
          paragraphXml(label, { size: letters.dense, colour: ink.muted }),
        ]);
      });
    case 'table':
      return [tableXml(id, 'Tabel', box, block)];
    case 'bars':
    case 'points':
      return [chartFrameXml(id, block.title, box, addChart(block))];
  }
}

function chartFrameXml(id: number, title: string, box: Box, relation: string): string {
  const name = xmlAttribute(title);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${name}"/><p:cNvGraphicFramePr/><p:nvPr/>` +
    `</p:nvGraphicFramePr>${boxXml(box, 'p')}<a:graphic xmlns:a="${drawingNamespace}">` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></p:graphicFrame>'
  );
}
