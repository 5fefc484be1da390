export const responseWorkbook = {};
