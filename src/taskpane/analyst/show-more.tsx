import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { focusGoesTo } from '../shared/use-kept-focus';
import { useTexts } from '../shared/texts-context';

/** Shows the next of a long list; the keyboard goes to the first of them when there are no more after these. */
export function ShowMore(props: {
  /** The id of the list. */
  list: string;
  shown: number;
  all: number;
  pageSize: number;
  onShow: (shown: number) => void;
}): ReactElement | null {
  const { collect } = useTexts().pane;
  const { list, shown, all, pageSize, onShow } = props;
  if (shown >= all) return null;
  return (
    <Button
      appearance="subtle"
      {...focusGoesTo(`#${list} > :nth-child(${String(shown + 1)})`)}
      onClick={() => {
        onShow(shown + pageSize);
      }}
    >
      {collect.showMore(Math.min(all - shown, pageSize))}
    </Button>
  );
}
