import { within } from '@testing-library/dom';
import type { ByRoleOptions, BoundFunctions, queries } from '@testing-library/dom';
import type { MemoryHost } from '../../src/hosts/memory/memory-host';

/** What leads a pane from its first screen to the one to be seen: somebody pressing and writing in it. */
export interface Hand {
  readonly host: MemoryHost;
  readonly see: BoundFunctions<typeof queries>;
  readonly press: (name: string | RegExp, role?: string) => Promise<void>;
  readonly write: (label: string | RegExp, text: string) => Promise<void>;
  readonly seeText: (text: string | RegExp) => Promise<void>;
}

/** A hand on the pane in an element; menus and lists are drawn elsewhere on the page. */
export function handOn(host: MemoryHost): Hand {
  const see = within(document.body);
  const find = async (role: string, options: ByRoleOptions): Promise<HTMLElement> => {
    const [first] = await see.findAllByRole(role, options, { timeout: 10_000 });
    if (first === undefined) throw new Error(`No ${role}`);
    return first;
  };
  return {
    host,
    see,
    press: async (name, role = 'button') => {
      (await find(role, { name })).click();
    },
    write: async (label, text) => {
      const [field] = await see.findAllByLabelText(label, {}, { timeout: 10_000 });
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
        throw new Error('No field');
      }
      const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      field.focus();
      // React follows the value by its own setter; this one is the browser's.
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.blur();
    },
    seeText: async (text) => {
      await see.findAllByText(text, {}, { timeout: 10_000 });
    },
  };
}
