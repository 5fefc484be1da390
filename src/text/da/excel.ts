export const excel = {};
