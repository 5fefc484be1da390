import type { Area } from './excel-model';
import { lastColumn, lastRow } from './excel-model';
import { invalidArgument } from './office-fault';

/** Reads `B2`, `$B$2:C5`, `Ark!A1:B2`; the sheet's name is dropped. */
export function areaOf(address: string): Area {
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const [, left, top, right = left, bottom = top] =
    /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(cells) ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) {
    throw invalidArgument(`Not an address: ${address}`);
  }
  return validArea({
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  });
}

export function validArea(area: Area): Area {
  const { top, left, bottom, right } = area;
  const isWhole = [top, left, bottom, right].every((edge) => Number.isInteger(edge) && edge >= 0);
  if (!isWhole || bottom < top || right < left || bottom > lastRow || right > lastColumn) {
    throw invalidArgument(`Not a rectangle of the sheet: ${JSON.stringify(area)}`);
  }
  return area;
}

export function addressOf(sheet: string, { top, left, bottom, right }: Area): string {
  return `${sheet}!${letters(left)}${String(top + 1)}:${letters(right)}${String(bottom + 1)}`;
}

function columnOf(text: string): number {
  return Array.from(text.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function letters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}
