import { areaOf } from './addresses';
import { enter } from './cell-entry';
import { ModelWorkbook } from './excel-model';
import type { ModelSheet } from './excel-model';
import { executeRequest } from './execute-request';
import type { References } from './execute-request';
import { lookOf } from './looks';
import type { CellLook } from './looks';
import { actionTypes } from './request';
import type { RequestBody, ResponseBody } from './request';
import { workbookObject } from './workbook-object';

/** Excel on the web takes and gives so much in one round trip. */
const mostBytes = 5 * 1024 * 1024;
const delayForCellEdit = 64;
const messageTypes = { DataChanged: 10, Added: 13, Deleted: 15 } as const;
const eventCategory = 65_536;

/** One round trip, as a test wants to see it. */
export interface RoundTrip {
  readonly bytes: number;
  /** The bytes of the answer; 0 when it was a refusal. */
  readonly answered: number;
  readonly actions: number;
}

/** A message that Excel sends to the add-in by itself. */
export interface ExcelMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/**
 * The side of Excel that answers an add-in, strict where Excel is and where Excel is not documented. Free of anything
 * that only Node has, so that it also runs inside a browser.
 */
export class StrictExcel {
  readonly workbook = new ModelWorkbook();
  /** Every round trip so far; letting go of objects afterwards is not one that the user waits for. */
  readonly roundTrips: RoundTrip[] = [];
  /** Where events go; a test may lose or double them. */
  deliverMessage: (message: ExcelMessage) => void = () => undefined;
  /** Excel never answers. */
  isSilent = false;
  /** Excel does as it is asked, but its answer never comes. */
  losesAnswers = false;
  /** What happens in the workbook while a round trip is on its way: somebody else's work. */
  beforeRequest: (roundTrip: number) => void = () => undefined;
  /** Codes with which the next requests are refused, one each: what passes by itself. */
  readonly refusals: string[] = [];
  readonly #references: References = new Map();
  readonly #events = new Map<string, number>();
  #editing: Promise<void> | null = null;
  #stopEditing: () => void = () => undefined;
  readonly #root = workbookObject(this.workbook, {
    register: (event) => this.#events.set(event, (this.#events.get(event) ?? 0) + 1),
    unregister: (event) => this.#events.set(event, (this.#events.get(event) ?? 0) - 1),
  });

  /** How many listeners Excel has been asked to serve and not yet released. */
  get listeners(): number {
    return [...this.#events.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Answers one request; the body is copied first, since the client changes it afterwards. */
  async execute(body: RequestBody, flags: number): Promise<ResponseBody> {
    const text = JSON.stringify(body);
    const request = JSON.parse(text) as RequestBody;
    const bytes = new TextEncoder().encode(text).length;
    const isLettingGo = request.Actions.every(
      ({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === actionTypes.instantiate,
    );
    if (!isLettingGo) this.roundTrips.push({ bytes, answered: 0, actions: request.Actions.length });
    if (this.isSilent) return new Promise(() => undefined);
    const refused = isLettingGo ? undefined : this.refusals.shift();
    if (refused !== undefined) return refusal(refused);
    if (bytes > mostBytes) return refusal('RequestPayloadSizeLimitExceeded');
    if (this.#editing) {
      if ((flags & delayForCellEdit) === 0) return refusal('InvalidOperationInCellEditMode');
      await this.#editing;
    }
    // Nothing runs before the program has let go: Excel is another process.
    await Promise.resolve();
    if (!isLettingGo) this.beforeRequest(this.roundTrips.length);
    const response = executeRequest(request, this.#root, this.#references);
    this.announceChanges();
    const answered = new TextEncoder().encode(JSON.stringify(response)).length;
    if (answered > mostBytes) return refusal('ResponsePayloadSizeLimitExceeded');
    const trip = this.roundTrips.at(-1);
    if (!isLettingGo && trip) this.roundTrips[this.roundTrips.length - 1] = { ...trip, answered };
    if (this.losesAnswers) return new Promise(() => undefined);
    return response;
  }

  sheet(name: string): ModelSheet {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw new Error(`No sheet ${name} in the workbook`);
    return sheet;
  }

  /** What a cell shows, as a user reads it. */
  valueAt(sheet: string, address: string): string | number | boolean {
    const { top, left } = areaOf(address);
    return this.sheet(sheet).peek(top, left).content;
  }

  formulaAt(sheet: string, address: string): string | null {
    const { top, left } = areaOf(address);
    return this.sheet(sheet).peek(top, left).formula;
  }

  formatAt(sheet: string, address: string): string {
    const { top, left } = areaOf(address);
    return this.sheet(sheet).peek(top, left).numberFormat;
  }

  lookAt(sheet: string, address: string): CellLook {
    const { top, left } = areaOf(address);
    return lookOf(this.sheet(sheet), top, left);
  }

  /** The user types into the grid. */
  type(sheet: string, address: string, value: string | number): void {
    const { top, left } = areaOf(address);
    this.typeAt(sheet, top, left, value);
  }

  /** The same by row and column, counted from 0. */
  typeAt(sheet: string, row: number, column: number, value: string | number): void {
    const target = this.sheet(sheet);
    enter(target.cell(row, column), value);
    target.isChanged = true;
    this.announceChanges();
  }

  /** The user begins to edit a cell; Excel answers nobody until it is finished. */
  beginEditing(): void {
    this.#editing = new Promise((resolve) => {
      this.#stopEditing = resolve;
    });
  }

  finishEditing(): void {
    this.#editing = null;
    this.#stopEditing();
  }

  /** Tells the add-in of what has changed since it was last told. */
  announceChanges(): void {
    for (const { event, id } of this.workbook.comings.splice(0)) this.#send(event, id);
    for (const sheet of this.workbook.sheets) {
      if (!sheet.isChanged) continue;
      sheet.isChanged = false;
      this.#send('DataChanged', sheet.id);
    }
  }

  #send(event: keyof typeof messageTypes, worksheetId: string): void {
    if ((this.#events.get(event) ?? 0) === 0) return;
    const message = JSON.stringify({
      worksheetId,
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
    });
    const messageType = messageTypes[event];
    const entry = { messageCategory: eventCategory, messageType, targetId: 'Workbook', message };
    queueMicrotask(() => {
      this.deliverMessage({ entries: [entry] });
    });
  }
}

function refusal(code: string): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: code, ActionIndex: 0, HttpStatusCode: 400 },
  };
}
