/**
 * Functions newer than the file format. In a file they carry a prefix; without it Excel shows #NAME? until the
 * formula is typed again. Only functions of Excel 2010–2019 are listed: newer ones are not to be used.
 */
const prefixed = new Set(
  (
    'AGGREGATE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.TEST ' +
    'CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS EXPON.DIST F.DIST F.INV F.TEST ' +
    'FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS ' +
    'MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ ' +
    'SHEET SHEETS STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEIBULL.DIST ' +
    'XOR Z.TEST'
  ).split(' '),
);

/** Whether there may be anything to change, which is seen at once. */
const suspect = new RegExp(`\\[@|\\b(?:${[...prefixed].join('|').replaceAll('.', '\\.')})\\(`, 'i');

/** A string between quotes, a quoted sheet name, a reference in brackets, or a function's name. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}\w.]*)\[@(\[[^\]]*\]|[^\]]*)\]|\[[^\]]*\]|([A-Z][A-Z0-9.]*)(?=\()/giu;

/**
 * A formula as it is typed → as a file holds it: `[@Pris]` becomes `Tabel[[#This Row],[Pris]]`, and newer
 * functions get their prefix. Texts and sheet names in it are left alone.
 *
 * @param table the table that the formula stands in, for references that do not name one
 */
export function fileFormula(formula: string, table: string | undefined): string {
  if (!suspect.test(formula)) return formula;
  return formula.replace(
    pieces,
    (whole: string, named: string | undefined, column: string | undefined, called: string | undefined) => {
      if (column !== undefined) return thisRow(named || table, column, formula);
      if (called !== undefined && prefixed.has(called.toUpperCase())) return `_xlfn.${called.toUpperCase()}`;
      return whole;
    },
  );
}

function thisRow(table: string | undefined, column: string, formula: string): string {
  if (table === undefined) throw new Error(`No table around the reference in the formula ${formula}`);
  return `${table}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}
