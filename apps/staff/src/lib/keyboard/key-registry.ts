import { isTyped, type KeyCombo, type KeyPress, matchesCombo } from "./key-combo.ts";

/** A key and what it does. */
export interface KeyBinding {
  readonly keys: KeyCombo;
  /** What happens, as the list of keys says it. */
  readonly label: string;
  /** Under which heading the list shows it. */
  readonly group: string;
  /** Works inside a field too; only for keys that no one types. */
  readonly whileTyping?: boolean;
  /** Left out for keys that a component handles itself and only wants listed. */
  readonly run?: () => void;
}

export interface KeyRegistry {
  /** Adds a binding; the newest wins. @returns how to take it away */
  add(binding: KeyBinding): () => void;
  /** All bindings that work now, in the order added. */
  list(): readonly KeyBinding[];
  /** Acts on a key press. @returns whether a binding took it, or began to */
  press(press: KeyPress, typing: boolean, at: number): boolean;
  subscribe(tell: () => void): () => void;
}

/** So long a first key waits for its second. */
const sequenceMs = 1_500;

export interface KeyRegistryOptions {
  readonly mac: boolean;
  /** Whether keys that are plain signs act at all (WCAG 2.2, 2.1.4: they can be turned off). */
  signsOn(): boolean;
}

export function createKeyRegistry({ mac, signsOn }: KeyRegistryOptions): KeyRegistry {
  const listeners = new Set<() => void>();
  let bindings: readonly KeyBinding[] = [];
  let begun: { readonly combo: KeyCombo; readonly at: number } | undefined;
  const change = (next: readonly KeyBinding[]) => {
    bindings = next;
    for (const tell of listeners) tell();
  };
  const usable = ({ keys, whileTyping = false, run }: KeyBinding, typing: boolean) =>
    run !== undefined && (!typing || whileTyping) && (!isTyped(keys) || (signsOn() && !typing));
  return {
    add(binding) {
      change([...bindings, binding]);
      return () => change(bindings.filter((one) => one !== binding));
    },
    list: () => bindings,
    press(press, typing, at) {
      const before = begun !== undefined && at - begun.at < sequenceMs ? begun.combo : undefined;
      begun = undefined;
      const open = bindings.filter((one) => usable(one, typing)).toReversed();
      const found = open.find(({ keys }) => {
        const [first = "", second] = keys.split(" ");
        return second === undefined
          ? matchesCombo(first, press, mac)
          : first === before && matchesCombo(second, press, mac);
      });
      if (found) {
        found.run?.();
        return true;
      }
      const start = open
        .map(({ keys }) => keys.split(" "))
        .find(([first = "", second]) => second && matchesCombo(first, press, mac));
      if (start?.[0] !== undefined) begun = { combo: start[0], at };
      return start !== undefined;
    },
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
