/** The pictures of the screens, as `npm run pictures` takes them and the documents show them. Sizes in pixels. */
export const pictures = [
  { name: 'form', width: 320, height: 595 },
  { name: 'overview', width: 320, height: 595 },
  { name: 'import', width: 320, height: 595 },
  { name: 'paste-list', width: 320, height: 595 },
  { name: 'rate-all', width: 1180, height: 560 },
  { name: 'workbench', width: 1280, height: 720 },
  { name: 'dashboard', width: 400, height: 675 },
  { name: 'names', width: 400, height: 675 },
  { name: 'response-sheet', width: 1180, height: 480 },
  { name: 'analysis-sheet', width: 1180, height: 560 },
] as const;

export type PictureName = (typeof pictures)[number]['name'];

/** Where they stand, from the root of the project. */
export const pictureFolder = 'docs/pictures';
