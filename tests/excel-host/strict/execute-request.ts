import { itemNotFound, notKnown, OfficeFault } from './office-fault';
import type { OfficeObject } from './office-object';
import { actionTypes, pathTypes } from './request';
import type { Action, ArgumentInfo, RequestBody, ResponseBody } from './request';

/** Objects that an add-in keeps from one request to the next. */
export type References = Map<string, OfficeObject>;

/** Carries out a request's actions in order, and stops at the first that fails; what was done before stays done. */
export function executeRequest(body: RequestBody, root: OfficeObject, references: References): ResponseBody {
  const request = new Request(body, root, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: snapshot(request.carryOut(action)) });
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof OfficeFault)) throw error;
      const fault = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return { Results: results, TraceIds: traces, Error: fault };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** What is loaded is a copy: it does not follow the workbook. */
function snapshot(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

class Request {
  readonly #found = new Map<number, OfficeObject | null>();
  readonly #kept = new Map<number, string>();

  constructor(
    readonly body: RequestBody,
    readonly root: OfficeObject,
    readonly references: References,
  ) {}

  carryOut(action: Action): unknown {
    switch (action.ActionType) {
      case actionTypes.trace:
        return null;
      case actionTypes.instantiate:
        return this.#mark(action.ObjectPathId);
      case actionTypes.query:
        return this.#query(action);
      case actionTypes.setProperty:
        this.#setProperty(action);
        return null;
      case actionTypes.method:
        return this.#callMethod(action) ?? null;
      default:
        throw notKnown(`actions of type ${String(action.ActionType)} (${action.Name})`);
    }
  }

  #find(pathId: number): OfficeObject | null {
    const known = this.#found.get(pathId);
    if (known !== undefined) return known;
    const found = this.#open(pathId);
    this.#found.set(pathId, found);
    return found;
  }

  #open(pathId: number): OfficeObject | null {
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new OfficeFault('InvalidObjectPath', `No path ${String(pathId)} in the request`);
    if (path.ObjectPathType === pathTypes.global) return this.root;
    if (path.ObjectPathType === pathTypes.none) return null;
    if (path.ObjectPathType === pathTypes.reference) {
      const kept = this.references.get(path.Name);
      if (!kept) throw new OfficeFault('InvalidObjectPath', 'The object was not kept');
      return kept;
    }
    const parent = this.#find(path.ParentObjectPathId ?? 0);
    // Excel's own answer differs from method to method: nothing may rest on it.
    if (parent === null)
      throw new OfficeFault('InvalidObjectPath', `${path.Name} of an object that is not there`);
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) {
      if (!parent.item) throw notKnown(`items of ${parent.kind}`);
      return parent.item(String(args[0]));
    }
    const open = parent.open?.[path.Name] as ((...all: unknown[]) => OfficeObject | null) | undefined;
    if (!open) throw notKnown(`${parent.kind}.${path.Name}`);
    return open(...args);
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return pathId === 0 ? value : this.#find(pathId);
    });
  }

  #mark(pathId: number): unknown {
    const object = this.#find(pathId);
    if (object === null) return null;
    const reference = this.#kept.get(pathId);
    return {
      ...(object.id === undefined ? {} : { Id: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #query({ ObjectPathId, QueryInfo }: Action): unknown {
    const object = this.#find(ObjectPathId);
    if (object === null) return null;
    const names = QueryInfo?.Select ?? [];
    if (names.length === 0) throw new Error(`Load named properties only: ${object.kind} was loaded whole`);
    if (!object.items) return this.#load(object, names, ObjectPathId);
    return { _Items: object.items().map((item) => this.#load(item, names)) };
  }

  #load(object: OfficeObject, names: readonly string[], pathId?: number): Record<string, unknown> {
    const values: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id };
    const reference = pathId === undefined ? undefined : this.#kept.get(pathId);
    if (reference !== undefined) values['_ReferenceId'] = reference;
    for (const name of names) {
      const [first = '', ...rest] = name.split('/').map(pascal);
      if (rest.length === 0) values[first] = read(object, first);
      else {
        const open = object.open?.[first] as (() => OfficeObject) | undefined;
        if (!open) throw notKnown(`${object.kind}.${first}`);
        const inner = open();
        const wanted = [rest.join('/')];
        // The client layer leaves `items/` out of what it asks for: a collection answers for each of its items.
        values[first] = inner.items
          ? { _Items: inner.items().map((item) => this.#load(item, wanted)) }
          : this.#load(inner, wanted);
      }
    }
    return values;
  }

  #setProperty({ ObjectPathId, Name, ArgumentInfo }: Action): void {
    const object = this.#find(ObjectPathId);
    if (object === null) throw new OfficeFault('InvalidObjectPath', `${Name} of an object that is not there`);
    const set = object.set?.[Name] as ((value: unknown) => void) | undefined;
    if (!set) throw notKnown(`writing ${object.kind}.${Name}`);
    set(this.#arguments(ArgumentInfo)[0]);
  }

  #callMethod({ ObjectPathId, Name, ArgumentInfo }: Action): unknown {
    const object = this.#find(ObjectPathId);
    if (Name === '_KeepReference') {
      const reference = `reference-${String(this.references.size + 1)}`;
      if (object) this.references.set(reference, object);
      this.#kept.set(ObjectPathId, reference);
      return null;
    }
    if (Name === '_RemoveReference') return null;
    // Deleting what is not there does nothing: Microsoft's own samples rest on it.
    if (object === null && Name === 'Delete') return null;
    if (object === null) throw itemNotFound(`${Name} of an object that is not there`);
    const call = object.call?.[Name] as ((...all: unknown[]) => unknown) | undefined;
    if (!call) throw notKnown(`${object.kind}.${Name}()`);
    return call(...this.#arguments(ArgumentInfo));
  }
}

function read(object: OfficeObject, name: string): unknown {
  const get = object.get?.[name];
  if (!get) throw notKnown(`reading ${object.kind}.${name}`);
  return get();
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
