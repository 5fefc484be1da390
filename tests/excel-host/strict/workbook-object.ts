import type { ModelWorkbook } from './excel-model';
import { checkFormula } from './check-formula';
import { invalidArgument, OfficeFault } from './office-fault';
import type { OfficeObject } from './office-object';
import { worksheetsObject } from './sheet-objects';
import { workbookTablesObject } from './table-objects';

/** The root of every request. */
export function workbookObject(
  workbook: ModelWorkbook,
  events: { readonly register: (event: string) => void; readonly unregister: (event: string) => void },
): OfficeObject {
  return {
    kind: 'Workbook',
    get: { ReadOnly: () => workbook.isReadOnly },
    open: {
      Worksheets: () => ({ ...worksheetsObject(workbook), call: eventCalls(events) }),
      Tables: () => workbookTablesObject(workbook),
      Names: () => namesObject(workbook),
      Application: () => applicationObject(workbook),
    },
  };
}

function eventCalls(events: {
  readonly register: (event: string) => void;
  readonly unregister: (event: string) => void;
}): NonNullable<OfficeObject['call']> {
  const known = ['DataChanged', 'Added', 'Deleted'];
  return Object.fromEntries(
    known.flatMap((event) => [
      [
        `_Register${event}Event`,
        () => {
          events.register(event);
        },
      ],
      [
        `_Unregister${event}Event`,
        () => {
          events.unregister(event);
        },
      ],
    ]),
  );
}

function applicationObject(workbook: ModelWorkbook): OfficeObject {
  return {
    kind: 'Application',
    call: {
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
    open: {
      CreateWorkbook: (base64: string) => ({
        kind: 'WorkbookCreated',
        call: {
          Open: () => {
            if (workbook.refusesToOpen !== null) throw new OfficeFault(workbook.refusesToOpen);
            workbook.opened.push(base64);
          },
        },
      }),
    },
  };
}

function namesObject(workbook: ModelWorkbook): OfficeObject {
  const of = (name: string): OfficeObject => ({
    kind: 'NamedItem',
    id: name,
    get: { Formula: () => workbook.names.get(name) ?? '' },
    call: {
      Delete: () => {
        workbook.mustBeInFront('ItemNotFound');
        workbook.names.delete(name);
      },
    },
  });
  return {
    kind: 'NamedItemCollection',
    item: of,
    open: {
      GetItemOrNullObject: (name: string) => {
        workbook.mustBeInFront('ItemNotFound');
        return workbook.names.has(name) ? of(name) : null;
      },
      Add: (name: string, reference: string) => {
        workbook.mustBeInFront('ItemNotFound');
        if (workbook.isReadOnly) throw new OfficeFault('AccessDenied', 'The workbook is open for reading');
        if (workbook.names.has(name)) throw invalidArgument(`The name ${name} is taken`);
        if (!reference.startsWith('=')) throw invalidArgument(`Not a reference: ${reference}`);
        checkFormula(workbook, reference);
        workbook.names.set(name, reference);
        return of(name);
      },
    },
  };
}
