import { createContext, useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Capabilities } from '../../hosts/workbook-host';

/** Outside a pane nothing is promised. */
const CapabilitiesContext = createContext<Capabilities>({
  download: false,
  openWorkbook: false,
  takesFiles: false,
  cornerTaken: false,
  isUsersOwn: true,
  tellsWhenKept: false,
});

/** Tells every part of the pane what the host around it can do. */
export function CapabilitiesProvider(props: {
  capabilities: Capabilities;
  children: ReactNode;
}): ReactElement {
  return (
    <CapabilitiesContext.Provider value={props.capabilities}>{props.children}</CapabilitiesContext.Provider>
  );
}

export function useCapabilities(): Capabilities {
  return useContext(CapabilitiesContext);
}
