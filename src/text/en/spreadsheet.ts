import type { Texts } from '../da';
export const spreadsheet: Texts['spreadsheet'] = {
  label: 'Spreadsheet',
  leave: 'Press F6 to go to the form.',
  emptyCell: 'empty cell',
  chartsElsewhere: 'The charts of this sheet are seen when the file is opened in Excel.',
  notSorted: 'The rows are not sorted, since they hold formulas. Save the file and sort in Excel.',
  noSuchPlace: (text: string) =>
    `${text} is not in the workbook. Write B3, for example, or Registreringer!B3.`,
  parts: {
    nameBox: 'Name box',
    sheetList: 'Show a sheet',
    scrollSheets: 'More sheets',
    messages: 'Messages from the spreadsheet',
  },
  table: {
    label: (sheet) => `Sheet ${sheet} as a table`,
    row: 'Row',
    clear: '(empty)',
  },
  engine: {
    design: {
      Calendar: {
        year: '',
        weekDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
        months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
      },
      Confirm: { cancel: 'cancel', confirm: 'ok' },
      Select: { empty: 'None' },
      CascaderList: { empty: 'None' },
    },
    ui: {
      textEditor: {
        formulaError: 'Please enter a valid formula, such as =SUM(A1)',
        rangeError: 'Please enter a valid range, such as A1:B10',
      },
      clipboard: {
        authentication: {
          title: 'Permission Denied',
          content: 'Let the browser read the clipboard, or use Ctrl+V.',
        },
      },
      rangeSelector: {
        title: 'Select a data range',
        addAnotherRange: 'Add range',
        buttonTooltip: 'Select data range',
        placeHolder: 'Select range or enter.',
        confirm: 'Confirm',
        cancel: 'Cancel',
      },
      row: 'Row',
      column: 'Column',
    },
    'docs-ui': { rightClick: { copy: 'Copy', cut: 'Cut', paste: 'Paste', delete: 'Delete' } },
    sheets: {
      tabs: { sheet: 'Sheet', sheetCopy: '(Copy{0})' },
      info: {
        overlappingSelections: 'Cannot use that command on overlapping selections',
        acrossMergedCell: 'Across a merged cell',
        partOfCell: 'Only part of a merged cell is selected',
        hideSheet: 'No visible sheet after you hide this',
      },
      permission: {
        dialog: {
          operatorSheetErr: 'The sheets of this workbook are fixed.',
          editErr:
            'The range is protected, and you do not have edit permission. To edit, please contact the creator.',
          insertRowColErr:
            'The range is protected, and you do not have permission to insert rows and columns. To insert rows and columns, please contact the creator.',
          removeRowColErr:
            'The range is protected, and you do not have permission to delete rows and columns. To delete rows and columns, please contact the creator.',
          moveRowColErr:
            'The range is protected, and you do not have permission to move rows and columns. To move rows and columns, please contact the creator.',
          moveRangeErr:
            'The range is protected, and you do not have permission to move the selection. To move the selection, please contact the creator.',
          autoFillErr:
            'The range is protected, and you do not have permission for auto-fill. To use auto-fill, please contact the creator.',
          formulaErr:
            'The range or the referenced range is protected, and you do not have edit permission. To edit, please contact the creator.',
          insertOrDeleteMoveRangeErr:
            'The inserted or deleted range intersects with the protected range, and this operation is not supported for now.',
          setRowColStyleErr:
            'The range is protected, and you do not have permission to set row and column styles. To set row and column styles, please contact the creator.',
          setStyleErr:
            'The range is protected, and you do not have permission to set styles. To set styles, please contact the creator.',
        },
      },
      autoFill: {
        copy: 'Copy Cell',
        series: 'Fill Series',
        formatOnly: 'Format Only',
        noFormat: 'No Format',
      },
      merge: {
        confirm: {
          title:
            'Continue merging would only keep the upper-left cell value, discard other values. Are you sure to continue?',
          cancel: 'Cancel merging',
          confirm: 'Continue merging',
          warning: 'Warning',
          dismantleMergeCellWarning:
            'This will cause some merged cells to be split. Do you want to continue?',
        },
      },
    },
    'sheets-ui': {
      button: { confirm: 'OK', cancel: 'Cancel', close: 'Close' },
      rightClick: {
        copy: 'Copy',
        cut: 'Cut',
        paste: 'Paste',
        clearSelection: 'Clear',
        clearContent: 'Clear Contents',
        insert: 'Insert',
        insertRowsAfter: 'Insert',
        insertRowsAbove: 'Insert',
        insertRowsAfterSuffix: 'rows after',
        insertRowsAboveSuffix: 'rows above',
        delete: 'Delete',
        deleteSelectedRow: 'Delete Selected Row',
        hideSelectedRow: 'Hide Selected Row',
        showHideRow: 'Show Hide Row',
        hideSelectedColumn: 'Hide Selected Column',
        showHideColumn: 'Show Hide Column',
        row: 'Row',
        column: 'Column',
        deleteAllRowsAlert: "You can't delete all the rows on the sheet",
        hideAllRowsAlert: "You can't hide all the rows on the sheet",
        hideAllColumnsAlert: "You can't hide all the columns on the sheet",
      },
      info: { problem: 'There was a problem', loading: 'Loading...' },
      clipboard: {
        paste: {
          exceedMaxCells: 'The number of cells pasted exceeds the maximum number of cells',
          overlappingMergedCells: 'The paste area overlaps with merged cells',
        },
        shortCutNotify: {
          title: 'Kindly paste using keyboard shortcuts.',
          useShortCutInstead: 'Detected Excel content. Use keyboard shortcut to paste.',
        },
      },
      sheetConfig: {
        sheetNameErrorTitle: 'There was a problem',
        sheetNameSpecCharError:
          "The name cannot exceed 31 characters, cannot start or end with ', and cannot contain: [ ] : \\ ? * /",
        sheetNameCannotIsEmptyError: 'The sheet name cannot be empty.',
        sheetNameAlreadyExistsError: 'The sheet name already exists. Please enter another name.',
      },
      'data-validation': {
        alert: { ok: 'OK' },
        list: { edit: 'Edit', dropdown: 'Select an item' },
        listMultiple: { dropdown: 'Select items' },
      },
      permission: {
        dialog: {
          alert: 'That is not possible',
          alertContent: 'The sheets of this workbook are fixed.',
          commonErr:
            'The range is protected, and you do not have permission for this operation. To edit, please contact the creator.',
          editErr:
            'The range is protected, and you do not have edit permission. To edit, please contact the creator.',
          pasteErr:
            'The range is protected, and you do not have paste permission. To paste, please contact the creator.',
          copyErr:
            'The range is protected, and you do not have copy permission. To copy, please contact the creator.',
          operatorSheetErr: 'The sheets of this workbook are fixed.',
        },
      },
    },
    'sheets-formula': {
      progress: {
        analyzing: 'Calculating …',
        calculating: 'Calculating …',
        'array-analysis': 'Calculating …',
        'array-calculation': 'Calculating …',
        done: 'Calculated',
      },
    },
    'sheets-formula-ui': {
      prompt: { helpExample: 'EXAMPLE', helpAbstract: 'ABOUT', required: 'Required.', optional: 'Optional.' },
      error: {
        title: 'Error',
        divByZero: 'Divide by zero error',
        name: 'Invalid name error',
        value: 'Error in value',
        num: 'Number error',
        na: 'Value not available error',
        cycle: 'Circular reference error',
        ref: 'Invalid cell reference error',
        spill: "Spill range isn't blank",
        calc: 'Calculation error',
        error: 'Error',
        connect: 'Getting data',
        null: 'Null Error',
      },
      rangeSelector: {
        title: 'Select a data range',
        addAnotherRange: 'Add range',
        buttonTooltip: 'Select data range',
        placeHolder: 'Select range or enter.',
        confirm: 'Confirm',
        cancel: 'Cancel',
      },
    },
    'sheets-data-validation': {
      list: {
        title: 'Dropdown',
        name: 'Value contains one from range',
        error: 'Input must fall within specified range',
        emptyError: 'Please enter a value',
        dropdown: 'Select',
        edit: 'Edit',
      },
      listMultiple: { title: 'Dropdown-Multiple', dropdown: 'Multiple select' },
      custom: {
        ruleName: 'Custom formula is {FORMULA1}',
        title: 'Custom formula',
        validFail: 'Please input a valid formula',
        error: "This cell's contents violate its validation rule",
      },
      any: { title: 'Any value', error: 'The content of this cell violates the validation rule' },
    },
    'sheets-data-validation-ui': {
      alert: { title: 'Error', ok: 'OK' },
      error: { title: 'Invalid:' },
      list: { dropdown: 'Select', edit: 'Edit' },
      listMultiple: { dropdown: 'Multiple select' },
    },
    'sheets-table': {
      columnPrefix: 'Column',
      tablePrefix: 'Table',
      tableNameError:
        'Table name cannot contain spaces, cannot start with a number, and cannot be identical to an existing table name',
    },
    'sheets-table-ui': {
      title: 'Table',
      columnPrefix: 'Column',
      tablePrefix: 'Table',
      header: 'Header',
      cancel: 'Cancel',
      confirm: 'Confirm',
      sort: { 'sort-asc': 'Ascending', 'sort-desc': 'Descending' },
      condition: { string: 'Text', number: 'Number', date: 'Date', empty: '(Empty)' },
      string: {
        compare: {
          equal: 'Equal to',
          notEqual: 'Not equal to',
          contains: 'Contains',
          notContains: 'Does not contain',
          startsWith: 'Starts with',
          endsWith: 'Ends with',
        },
      },
      number: {
        compare: {
          equal: 'Equal to',
          notEqual: 'Not equal to',
          greaterThan: 'Greater than',
          greaterThanOrEqual: 'Greater than or equal to',
          lessThan: 'Less than',
          lessThanOrEqual: 'Less than or equal to',
          between: 'Between',
          notBetween: 'Not between',
          above: 'Above',
          below: 'Below',
          topN: 'Top {0}',
        },
      },
      date: {
        compare: {
          equal: 'Equal to',
          notEqual: 'Not equal to',
          after: 'After',
          afterOrEqual: 'After or equal to',
          before: 'Before',
          beforeOrEqual: 'Before or equal to',
          between: 'Between',
          notBetween: 'Not between',
          today: 'Today',
          yesterday: 'Yesterday',
          tomorrow: 'Tomorrow',
          thisWeek: 'This week',
          lastWeek: 'Last week',
          nextWeek: 'Next week',
          thisMonth: 'This month',
          lastMonth: 'Last month',
          nextMonth: 'Next month',
          thisQuarter: 'This quarter',
          lastQuarter: 'Last quarter',
          nextQuarter: 'Next quarter',
          thisYear: 'This year',
          nextYear: 'Next year',
          lastYear: 'Last year',
          quarter: 'By quarter',
          month: 'By month',
          q1: 'First quarter',
          q2: 'Second quarter',
          q3: 'Third quarter',
          q4: 'Fourth quarter',
          m1: 'January',
          m2: 'February',
          m3: 'March',
          m4: 'April',
          m5: 'May',
          m6: 'June',
          m7: 'July',
          m8: 'August',
          m9: 'September',
          m10: 'October',
          m11: 'November',
          m12: 'December',
        },
      },
      filter: {
        'by-values': 'By Values',
        'by-conditions': 'By Conditions',
        'clear-filter': 'Clear Filter',
        cancel: 'Cancel',
        confirm: 'Confirm',
        'search-placeholder': 'Use space to separate keywords',
        'select-all': 'Select All',
      },
    },
  },
};
