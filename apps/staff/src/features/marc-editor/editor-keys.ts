import type { KeyCombo } from "../../lib/keyboard/key-combo.ts";
import { type KeyPress, matchesCombo } from "../../lib/keyboard/key-combo.ts";
import type { editorKeyMessages } from "./key-messages.ts";

/** Everything the editor does at a key. */
export type EditorCommand =
  | "save"
  | "undo"
  | "redo"
  | "add"
  | "remove"
  | "duplicate"
  | "moveUp"
  | "moveDown"
  | "extendUp"
  | "extendDown"
  | "firstField"
  | "lastField"
  | "delimiter"
  | "goToTag"
  | "fixedField"
  | "heading"
  | "callNumber"
  | "pinyin"
  | "nextFinding"
  | "previousFinding"
  | "mend"
  | "keys";

/** A key that the editor acts on, or that a cell handles itself and is only listed. */
export interface EditorKey {
  readonly keys: KeyCombo;
  readonly text: keyof typeof editorKeyMessages;
  readonly command?: EditorCommand;
}

/**
 * The keyboard map. No key needs the other hand on a mouse, none belongs to the browser for good, and letters are always letters: a cataloguer
 * types all day.
 */
export const editorKeys: readonly EditorKey[] = [
  { keys: "mod+s", text: "save", command: "save" },
  { keys: "mod+z", text: "undo", command: "undo" },
  { keys: "mod+shift+z", text: "redo", command: "redo" },
  { keys: "mod+y", text: "redo", command: "redo" },
  { keys: "Enter", text: "add", command: "add" },
  { keys: "alt+Delete", text: "remove", command: "remove" },
  { keys: "mod+d", text: "duplicate", command: "duplicate" },
  { keys: "alt+ArrowUp", text: "moveUp", command: "moveUp" },
  { keys: "alt+ArrowDown", text: "moveDown", command: "moveDown" },
  { keys: "mod+shift+ArrowUp", text: "extendUp", command: "extendUp" },
  { keys: "mod+shift+ArrowDown", text: "extendDown", command: "extendDown" },
  { keys: "mod+c", text: "copy" },
  { keys: "mod+x", text: "cut" },
  { keys: "mod+v", text: "paste" },
  { keys: "$", text: "dollar" },
  { keys: "F9", text: "delimiter", command: "delimiter" },
  { keys: "Tab", text: "nextSubfield" },
  { keys: "shift+Tab", text: "previousSubfield" },
  { keys: "ArrowDown", text: "nextField" },
  { keys: "ArrowUp", text: "previousField" },
  { keys: "mod+Home", text: "firstField", command: "firstField" },
  { keys: "mod+End", text: "lastField", command: "lastField" },
  { keys: "mod+g", text: "goToTag", command: "goToTag" },
  { keys: "F2", text: "fixedField", command: "fixedField" },
  { keys: "F3", text: "heading", command: "heading" },
  { keys: "F4", text: "callNumber", command: "callNumber" },
  { keys: "F6", text: "pinyin", command: "pinyin" },
  { keys: "F8", text: "nextFinding", command: "nextFinding" },
  { keys: "shift+F8", text: "previousFinding", command: "previousFinding" },
  { keys: "alt+Enter", text: "mend", command: "mend" },
  { keys: "F1", text: "keys", command: "keys" },
];

/** What a key press asks of the editor, if anything. */
export function commandOf(press: KeyPress, mac: boolean): EditorCommand | undefined {
  return editorKeys.find(({ keys, command }) => command !== undefined && matchesCombo(keys, press, mac))?.command;
}
