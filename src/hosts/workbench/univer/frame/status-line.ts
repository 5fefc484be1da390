/** The line below the grid: what is selected, and what has to be known of the sheet. */
export interface StatusLine {
  readonly element: HTMLElement;
  /** What is selected; screen readers say it too. */
  readonly say: (text: string) => void;
  /** What has to be known of the sheet in front; an empty text for nothing. */
  readonly note: (text: string) => void;
}

export const lineHeight = 25;

const cut = { overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' } as const;

/** @param first what the line says until something is selected */
export function createStatusLine(first: string): StatusLine {
  const element = document.createElement('div');
  Object.assign(element.style, {
    display: 'flex',
    gap: '16px',
    boxSizing: 'border-box',
    height: `${String(lineHeight)}px`,
    padding: '3px 10px',
    borderTop: '1px solid var(--colorNeutralStroke2, #e0e0e0)',
    background: 'var(--colorNeutralBackground2, #fafafa)',
    color: 'var(--colorNeutralForeground2, #424242)',
    font: '13px/18px "Segoe UI", Arial, sans-serif',
  });
  const said = document.createElement('div');
  said.setAttribute('role', 'status');
  Object.assign(said.style, cut, { flex: '1 1 0', minWidth: '0' });
  said.textContent = first;
  const noted = document.createElement('div');
  Object.assign(noted.style, cut, { flex: '0 1 auto' });
  element.append(said, noted);
  const put = (place: HTMLElement, text: string): void => {
    if (place.textContent === text) return;
    place.textContent = text;
    place.title = text;
  };
  return {
    element,
    say: (text) => {
      put(said, text);
    },
    note: (text) => {
      put(noted, text);
    },
  };
}
