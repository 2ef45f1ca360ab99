import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { recall, remember } from "../storage/keep.ts";
import { type KeyCombo, keyCaps } from "./key-combo.ts";
import { createKeyRegistry, type KeyBinding, type KeyRegistry } from "./key-registry.ts";

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

interface Keyboard {
  readonly registry: KeyRegistry;
  readonly signsOn: boolean;
  setSignsOn(on: boolean): void;
}

const KeyboardContext = createContext<Keyboard | undefined>(undefined);

/** Hears every key press of the page and gives it to the registry. Keys that an input method is using are left alone. */
export function KeyboardProvider({ children }: { readonly children: ReactNode }) {
  const [signsOn, setSigns] = useState(() => recall("single-keys") !== "off");
  const [registry] = useState(() => createKeyRegistry({ mac: isMac, signsOn: () => recall("single-keys") !== "off" }));
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === composingKeyCode) return;
      if (registry.press(event, isTyping(event.target), event.timeStamp)) event.preventDefault();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [registry]);
  const keyboard = useMemo(
    () => ({
      registry,
      signsOn,
      setSignsOn(on: boolean) {
        remember("single-keys", on ? undefined : "off");
        setSigns(on);
      },
    }),
    [registry, signsOn],
  );
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

/** Key code of a key press that belongs to an input method (UI Events §7.3.1); Safari reports it after `compositionend`. */
const composingKeyCode = 229;

export function useKeyboard(): Keyboard {
  const keyboard = use(KeyboardContext);
  if (!keyboard) throw new Error("useKeyboard needs a KeyboardProvider above it");
  return keyboard;
}

export interface UseKeyOptions extends Omit<KeyBinding, "keys" | "run"> {
  /** Off while false: the key is neither heard nor listed. */
  readonly on?: boolean;
}

/** Binds a key as long as the component is there. */
export function useKey(
  keys: KeyCombo,
  { on = true, label, group, whileTyping = false }: UseKeyOptions,
  run?: () => void,
): void {
  const { registry } = useKeyboard();
  const act = useEffectEvent(() => run?.());
  const hasRun = run !== undefined;
  useEffect(() => {
    if (!on) return undefined;
    return registry.add({ keys, label, group, whileTyping, ...(hasRun ? { run: () => act() } : {}) });
  }, [registry, on, keys, label, group, whileTyping, hasRun]);
}

/** All keys that work now. */
export function useBoundKeys(): readonly KeyBinding[] {
  const { registry } = useKeyboard();
  return useSyncExternalStore(registry.subscribe, registry.list);
}

/** The caps of a combination, beside what it does. */
export function Keys({ combo }: { readonly combo: KeyCombo }) {
  return keyCaps(combo, isMac).map((cap, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- the same cap may stand twice
    <kbd key={i}>{cap}</kbd>
  ));
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
