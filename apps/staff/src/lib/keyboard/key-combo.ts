/** Keys as they are written here: `mod+k`, `shift+F4`, `?`, `Escape`, or two after one another: `g c`. `mod` is ⌘ on a Mac, else Ctrl. */
export type KeyCombo = string;

/** The part of a keyboard event that matters. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a key press is this single combination. */
export function matchesCombo(combo: KeyCombo, press: KeyPress, mac: boolean): boolean {
  const parts = combo.split("+").filter(Boolean);
  const key = combo.endsWith("+") ? "+" : (parts.pop() ?? "");
  const wants = (name: string) => parts.includes(name);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (wants("mod") !== mod || other || wants("alt") !== press.altKey) return false;
  // A sign such as `?` is typed with shift on some keyboards and without on others.
  if (/^[a-z]$|^\w{2,}$/i.test(key) && wants("shift") !== press.shiftKey) return false;
  return key.toLowerCase() === press.key.toLowerCase();
}

/** Whether the combination is a plain sign that a person could also be typing. */
export function isTyped(combo: KeyCombo): boolean {
  return combo.split(" ").some((step) => /^(shift\+)?.$/.test(step));
}

const macNames: Record<string, string> = { mod: "⌘", alt: "⌥", shift: "⇧", Enter: "↩", Escape: "esc" };
const otherNames: Record<string, string> = { mod: "Ctrl", alt: "Alt", shift: "Shift", Escape: "Esc" };
const arrows: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };

/** The caps to show for a combination, in order: `["Ctrl K"]`, `["G", "C"]`. */
export function keyCaps(combo: KeyCombo, mac: boolean): string[] {
  const names = mac ? macNames : otherNames;
  return combo.split(" ").map((step) => {
    const parts = step.length > 1 ? step.split("+") : [step];
    return parts
      .map((part) => names[part] ?? arrows[part] ?? (part.length === 1 ? part.toUpperCase() : part))
      .join(mac ? "" : " ");
  });
}
