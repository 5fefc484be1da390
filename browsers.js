import data from '@mdn/browser-compat-data/forLegacyNode';

/**
 * The oldest browsers that the pages work in: the Safari whose engine has what the pane is built of (Excel for Mac shows
 * the pane in it), and the long-term Firefox. README and the page for older browsers name the same.
 */
const oldest = { safari: 16.4, firefox: 128, chrome: 120, edge: 120 };

/** The same, as browserslist writes them. */
export const oldestBrowsers = Object.entries({ ...oldest, ios_saf: oldest.safari }).map(
  ([name, version]) => `${name} ${version}`,
);

const isNewer = ({ version_added: added }, version) =>
  added === false || added === null || (added !== true && Number.parseFloat(added) > version);

/** Whether one of the browsers lacks something; of several ways to have it, the best counts. */
function isMissing({ support }) {
  return Object.entries(oldest).some(([browser, version]) =>
    [support[browser]].flat().every((way) => isNewer(way, version) || way.flags !== undefined),
  );
}

/** Static members of the browsers' objects that the oldest browsers lack, such as URL.parse, as rules name them. */
export function missingMembers() {
  return Object.entries(data.api).flatMap(([object, members]) =>
    Object.entries(members)
      .filter(
        ([name, { __compat }]) => name.endsWith('_static') && __compat !== undefined && isMissing(__compat),
      )
      .map(([name]) => ({
        object,
        property: name.replace('_static', ''),
        message: 'The oldest browsers do not have it (browsers.js).',
      })),
  );
}
