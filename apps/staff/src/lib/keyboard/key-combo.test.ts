import { expect, it } from "vitest";
import { isTyped, type KeyPress, keyCaps, matchesCombo } from "./key-combo.ts";

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

it("takes Ctrl for mod, and ⌘ on a Mac", () => {
  expect(matchesCombo("mod+k", press("k", { ctrlKey: true }), false)).toBe(true);
  expect(matchesCombo("mod+k", press("k", { metaKey: true }), true)).toBe(true);
  expect(matchesCombo("mod+k", press("k", { ctrlKey: true }), true)).toBe(false);
  expect(matchesCombo("mod+k", press("k"), false)).toBe(false);
});

it("does not mind caps lock", () => {
  expect(matchesCombo("mod+k", press("K", { ctrlKey: true }), false)).toBe(true);
});

it("takes a sign however the keyboard makes it", () => {
  expect(matchesCombo("?", press("?", { shiftKey: true }), false)).toBe(true);
  expect(matchesCombo("?", press("?"), false)).toBe(true);
  expect(matchesCombo("?", press("?", { ctrlKey: true }), false)).toBe(false);
});

it("tells a letter with shift from one without", () => {
  expect(matchesCombo("n", press("N", { shiftKey: true }), false)).toBe(false);
  expect(matchesCombo("shift+F4", press("F4", { shiftKey: true }), false)).toBe(true);
  expect(matchesCombo("F4", press("F4", { shiftKey: true }), false)).toBe(false);
});

it("knows which keys a person could be typing", () => {
  expect(["?", "g c", "shift+n"].map(isTyped)).toEqual([true, true, true]);
  expect(["mod+k", "F4", "Escape"].map(isTyped)).toEqual([false, false, false]);
});

it("writes caps as the keyboard does", () => {
  expect(keyCaps("mod+k", false)).toEqual(["Ctrl K"]);
  expect(keyCaps("mod+k", true)).toEqual(["⌘K"]);
  expect(keyCaps("g c", false)).toEqual(["G", "C"]);
  expect(keyCaps("ArrowDown", false)).toEqual(["↓"]);
});
