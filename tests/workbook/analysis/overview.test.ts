import { analyse } from '../../../src/analysis/analyse';
import { noAnalystInput } from '../../../src/analysis/analyst-input';
import type { AnalystInput } from '../../../src/analysis/analyst-input';
import type { Findings } from '../../../src/analysis/findings';
import { da } from '../../../src/text/da';
import { layOutAnalysis } from '../../../src/workbook/analysis/lay-out-analysis';
import { pageWidth, pointsOf } from '../../../src/workbook/analysis/layout/print-scale';
import { cellLooks } from '../../../src/workbook/cell-looks';
import { printedCells } from '../../../src/workbook/printed-part';
import type { Sheet, SheetCell, WorkbookLayout } from '../../../src/workbook/sheet';
import { richDataSet } from '../../builders/rich-data-set';

const dataSet = richDataSet(1, { municipalities: 60, systems: 24 });
const layOut = (findings: Findings, input: AnalystInput = noAnalystInput): WorkbookLayout =>
  layOutAnalysis(dataSet, findings, input, da);
const findings = analyse(dataSet, noAnalystInput);
const layout = layOut(findings);
const sheetOf = ({ sheets }: WorkbookLayout, name: string): Sheet => sheets.find((one) => one.name === name)!;

/** Points of the printable height of A4 landscape. */
const pageHeight = 509;
const leastType = 8;

/** The rows of a list of Overblik, by the letters in front of them. */
const listOf = (of: WorkbookLayout, code: 'U' | 'F' | '?'): readonly (readonly (SheetCell | null)[])[] => {
  const left = code === 'F' ? 8 : 0;
  return sheetOf(of, 'Overblik')
    .rows.map((row) => row.slice(left, code === '?' ? 15 : left + 7))
    .filter(([first]) => typeof first?.value === 'string' && new RegExp(`^\\${code}\\d$`).test(first.value));
};

/** Findings in which each system's track is what is asked for, in order; the others are watched. */
function withTracks(tracks: readonly Findings['systems'][number]['track'][]): Findings {
  return {
    ...findings,
    systems: findings.systems.map((system, index) => ({
      ...system,
      track: tracks[index] ?? 'watch',
      recommended: tracks[index] ?? 'watch',
      override: index === 1 ? (tracks[1] ?? null) : null,
    })),
  };
}

describe('Overblik', () => {
  const tracked = layOut(withTracks(['breakUp', 'negotiate', 'both', 'unsettled', 'breakUp']));
  const names = findings.systems.map(({ system }) => system);

  test('has what to break up, what to negotiate together and what is not settled, each in the order of priority', () => {
    const systems = (code: 'U' | 'F' | '?') => listOf(tracked, code).map((row) => row[1]?.value);
    expect(systems('U')).toEqual([names[0], `${names[2]} · begge spor`, names[4]]);
    expect(systems('F')).toEqual([`${names[1]} (valgt)`, `${names[2]} · begge spor`]);
    expect(systems('?')).toEqual([names[3]]);
  });

  test('says of what the analyst has chosen no robustness, which is that of something else', () => {
    const [chosen, other] = listOf(tracked, 'F').map((row) => row[6]?.value);
    expect(chosen).toBe('–');
    expect(typeof other).toBe('number');
  });

  test('says of what is not settled where it leans, how often, and what would settle it', () => {
    const [row] = listOf(tracked, '?');
    const texts = row!.map((cell) => cell?.value);
    expect(texts).toContain(da.sheets.tracks[findings.systems[3]!.direction]);
    expect(texts.join(' ')).toMatch(/flere svar om [^(]+\(n = \d+\)/);
    expect(texts.at(-1)).toBe(findings.systems[3]!.robustness);
  });

  test('begins with three sentences that count rightly, none and one included', () => {
    const sentences = (of: WorkbookLayout) =>
      [1, 2, 3].map((row) => String(sheetOf(of, 'Overblik').rows[row]![0]!.value));
    const [first, , third] = sentences(tracked);
    expect(first).toMatch(
      /^3 systemer peger på monopolbrud i fælles udbud, først .+ \(\d+ kommuner\); 2 på /,
    );
    expect(first).toMatch(/ Ét står på begge lister\.$/);
    expect(third).toMatch(/Ét system er uafklaret.* Ét spor er valgt af analytikeren\.$/);
    const [none, money] = sentences(layOut(withTracks([])));
    expect(none).toBe('Ingen systemer peger på monopolbrud; ingen peger på koordineret forhandling.');
    expect(money).toMatch(/ \d[\d,]*–\d[\d,]* mio\. kr\. om året/);
  });

  test('is one page of readable type on which every chart stands whole', () => {
    const sheet = sheetOf(layout, 'Overblik');
    const area = printedCells(sheet)!;
    expect(sheet.onePage).toBe(true);
    expect(sheet.charts).toHaveLength(3);
    for (const { range } of sheet.charts!) {
      expect(range.bottom).toBeLessThanOrEqual(area.bottom);
      expect(range.right).toBeLessThanOrEqual(area.right);
    }
    const width = sheet.columns.slice(0, area.right + 1).reduce((sum, { width: own }) => sum + own * 5.25, 0);
    const height = Array.from({ length: area.bottom + 1 }, (_, row) => sheet.rowHeights?.[row] ?? 15.5);
    const scale = Math.min(pageWidth / width, pageHeight / height.reduce((sum, own) => sum + own, 0));
    const printed = sheet.rows.slice(0, area.bottom + 1).flatMap((row) => row.slice(0, area.right + 1));
    const sizes = printed.map((cell) => cellLooks[cell?.style ?? 'text'].size ?? 11);
    expect(Math.min(...sizes) * scale).toBeGreaterThanOrEqual(leastType);
  });

  test('draws its axes from 0 to 100, and each track in one colour and one shape', () => {
    const [quadrant, ranking] = sheetOf(layout, 'Overblik').charts!;
    for (const axis of [quadrant!.axes!.category, quadrant!.axes!.value]) {
      expect(axis).toMatchObject({ min: 0, max: 100 });
    }
    const looks = quadrant!.series
      .filter(({ unnamed }) => !unnamed)
      .map(({ tone, marker }) => [tone, marker]);
    expect(new Set(looks.flatMap(([tone]) => tone)).size).toBe(looks.length);
    expect(new Set(looks.flatMap(([, marker]) => marker)).size).toBe(looks.length);
    expect(ranking!.axes!.value).toMatchObject({ min: 0 });
  });
});

describe('Systemer', () => {
  const sheet = sheetOf(layout, 'Systemer');
  const { top } = sheet.tables![0]!.range;
  const headers = sheet.rows[top]!.map((cell) => String(cell?.value));

  test('has first what is read first, and on a laptop at most 160 pixels of what stays in view', () => {
    expect(headers.slice(0, 5)).toEqual([
      'Rang',
      'System',
      'Gældende spor',
      'Robusthed (beregnet)',
      'Kommuner',
    ]);
    const { rows, columns } = sheet.freeze!;
    const height = Array.from({ length: rows }, (_, row) => sheet.rowHeights?.[row] ?? 15);
    expect((height.reduce((sum, own) => sum + own, 0) * 4) / 3).toBeLessThanOrEqual(160);
    expect(columns).toBe(2);
  });

  test('folds details under the column that they are details of, and begins no group with one', () => {
    const details = sheet.columns.map(({ detail }) => detail);
    expect(details.filter((detail) => detail === 'folded').length).toBeGreaterThan(40);
    expect(details.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    const titles = sheet.rows[top - 2]!.map((cell) => cell?.value);
    const begun = titles.flatMap((title, column) =>
      title !== null && title !== undefined && details[column] !== undefined ? [title] : [],
    );
    // These fold under the score before them.
    expect(begun).toEqual(['Svar bag scorernes dele']);
  });
});

describe('on paper', () => {
  test.each(layout.sheets.map(({ name }) => name))('%s has readable type on pages that hold it', (name) => {
    const sheet = sheetOf(layout, name);
    if (sheet.printScale === undefined) {
      expect(name).toMatch(/^(?:Overblik|Vægte)$/);
      return;
    }
    const { percent, breaks } = sheet.printScale;
    expect((10 * percent) / 100).toBeGreaterThanOrEqual(leastType);
    const last = sheet.printColumns ?? sheet.columns.length;
    const frozen = sheet.freeze?.columns ?? 0;
    const widthOf = (from: number, to: number): number =>
      sheet.columns.slice(from, to).reduce((sum, column) => sum + pointsOf(column), 0);
    const starts = [0, ...breaks];
    starts.forEach((start, page) => {
      const repeated = page === 0 ? 0 : widthOf(0, frozen);
      const width = repeated + widthOf(start, starts[page + 1] ?? last);
      expect((width * percent) / 100).toBeLessThanOrEqual(pageWidth + 1);
    });
    return undefined;
  });

  test('no helper column is printed on any sheet', () => {
    const printed = layout.sheets.flatMap((sheet) => {
      const last = sheet.printColumns ?? Infinity;
      return sheet.rows.flatMap((row) =>
        row.slice(0, last).flatMap((cell) => (cell?.value === da.sheets.groups.helpers ? [sheet.name] : [])),
      );
    });
    expect(printed).toEqual([]);
  });
});
