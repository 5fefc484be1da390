import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Language, Preferences, Role } from '../preferences';
import { useTexts } from './texts-context';

/** The ⋯ menu: what the screen adds, role, language, and the way to the settings. */
export function PaneMenu(props: {
  preferences: Preferences;
  onPreferences: (preferences: Preferences) => void;
  actions?: readonly { readonly label: string; readonly run: () => void }[];
  onSettings: () => void;
}): ReactElement {
  const { pane, settings } = useTexts();
  const { preferences, onPreferences, actions = [], onSettings } = props;
  const choose = (name: string, values: readonly string[]): void => {
    const [value] = values;
    if (name === 'role') onPreferences({ ...preferences, role: value as Role });
    if (name === 'language') onPreferences({ ...preferences, language: value as Language });
  };
  return (
    <Menu
      checkedValues={{
        role: preferences.role === null ? [] : [preferences.role],
        language: [preferences.language],
      }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        choose(name, checkedItems);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          aria-label={pane.menu}
          title={pane.menu}
          icon={<MoreHorizontal20Regular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {actions.map(({ label, run }) => (
            <MenuItem key={label} onClick={run}>
              {label}
            </MenuItem>
          ))}
          {actions.length > 0 && <MenuDivider />}
          <Choice header={pane.role} name="role" labels={pane.roleNames} />
          <MenuDivider />
          <Choice header={pane.language} name="language" labels={pane.languageNames} />
          <MenuDivider />
          <MenuItem onClick={onSettings}>{settings.title}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Choice(props: {
  header: string;
  name: string;
  labels: Readonly<Record<string, string>>;
}): ReactElement {
  return (
    <MenuGroup>
      <MenuGroupHeader>{props.header}</MenuGroupHeader>
      {Object.entries(props.labels).map(([value, label]) => (
        <MenuItemRadio key={value} name={props.name} value={value}>
          {label}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
