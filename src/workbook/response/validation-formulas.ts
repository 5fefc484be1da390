import { cvrWeights } from '../../survey/cvr';
import { firstTenderYear } from '../../survey/kinds';
import { neverTendered } from '../../survey/vocabularies';

/** Eight digits that pass the modulus-11 check. Validation knows no array constants, so the sum is written out. */
export function cvrFormula(cell: string): string {
  const sum = cvrWeights
    .map((weight, index) => `${String(weight)}*MID(${cell},${String(index + 1)},1)`)
    .join('+');
  return `AND(LEN(${cell})=8,MOD(${sum},11)=0)`;
}

/** NN, NN.NN or NN.NN.NN: its length, its full stops, and nothing but digits between them. */
export function kleFormula(cell: string): string {
  const digits = `SUBSTITUTE(${cell},".","")`;
  return (
    `AND(LEN(${cell})<9,MOD(LEN(${cell}),3)=2,3*LEN(${digits})=2*(LEN(${cell})+1),ISNUMBER(${digits}+0),` +
    `MID(${cell}&"....",3,1)=".",MID(${cell}&"....",6,1)=".")`
  );
}

/** A whole year from the first to the current one, or "Aldrig". */
export function yearFormula(cell: string): string {
  return (
    `OR(${cell}="${neverTendered}",AND(ISNUMBER(${cell}),${cell}>=${String(firstTenderYear)},` +
    `${cell}<=YEAR(TODAY()),MOD(N(${cell}),1)=0))`
  );
}
