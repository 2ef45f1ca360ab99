import { expect, it } from "vitest";
import type { KeyPress } from "../../lib/keyboard/key-combo.ts";
import { commandOf, editorKeys } from "./editor-keys.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

it("leaves every letter and sign that a cataloguer types alone", () => {
  for (const key of "abcxyz019$‡#?/ ") expect(commandOf(press(key), false), key).toBeUndefined();
});

it("tells keys with shift from those without", () => {
  expect(commandOf(press("z", { ctrlKey: true }), false)).toBe("undo");
  expect(commandOf(press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe("redo");
  expect(commandOf(press("F8"), false)).toBe("nextFinding");
  expect(commandOf(press("F8", { shiftKey: true }), false)).toBe("previousFinding");
});

it("binds no key twice", () => {
  expect(new Set(editorKeys.map(({ keys }) => keys)).size).toBe(editorKeys.length);
});
