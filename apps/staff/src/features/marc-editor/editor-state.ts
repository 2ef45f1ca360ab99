import {
  addFields,
  changeField,
  duplicateFields,
  moveFields,
  placeFor,
  type Rows,
  removeFields,
} from "../../lib/marc/edit-fields.ts";
import { type History, pause, redo, startHistory, step, undo } from "../../lib/marc/edit-history.ts";
import {
  delimiter,
  type EditedField,
  isControlTag,
  lineOf,
  type NewField,
  placedSubfields,
} from "../../lib/marc/edited-field.ts";

import type { Mend } from "./finding.ts";

export type Cell = "tag" | "ind1" | "ind2" | "content";

/** Where the cursor is to go within a cell. */
export type Caret = "start" | "end" | "all" | number;

/** Where the cursor is. A higher serial moves it there even when it has been there before. */
export interface Place {
  readonly row: number;
  readonly cell: Cell;
  readonly caret: Caret;
  readonly serial: number;
}

export interface EditorState {
  readonly history: History<readonly EditedField[]>;
  readonly place: Place;
  /** Where a choice of several fields began; the other end is the cursor's row. */
  readonly anchor: number | undefined;
}

export type EditorAction =
  | { readonly do: "type"; readonly row: number; readonly change: Partial<NewField>; readonly caret?: Caret }
  | { readonly do: "go"; readonly row: number; readonly cell?: Cell; readonly caret?: Caret }
  | { readonly do: "extend"; readonly by: -1 | 1 }
  | { readonly do: "add"; readonly fields: readonly NewField[]; readonly after?: number; readonly cell?: Cell }
  | { readonly do: "insert"; readonly field: NewField }
  | { readonly do: "remove" | "duplicate" | "undo" | "redo" | "pause" }
  | { readonly do: "move"; readonly by: -1 | 1 }
  | { readonly do: "mend"; readonly mend: Mend }
  | { readonly do: "replace" | "settle"; readonly fields: readonly EditedField[] };

/** An empty field as Enter makes it. */
export const emptyField: NewField = { tag: "", ind1: " ", ind2: " ", content: `${delimiter}a` };

export function startEditor(fields: readonly EditedField[]): EditorState {
  const row = Math.max(
    0,
    fields.findIndex(({ tag }) => !isControlTag(tag)),
  );
  const [first] = placedSubfields(fields[row]?.content ?? "");
  return {
    history: startHistory(fields),
    // A template waits to be filled from its first subfield on.
    place: { row, cell: "content", caret: first?.value === "" ? first.to : "end", serial: 0 },
    anchor: undefined,
  };
}

export function fieldsOf(state: EditorState): readonly EditedField[] {
  return state.history.present;
}

/** The chosen fields: those between where the choice began and the cursor, or the one with the cursor. */
export function chosenRows({ anchor, place: { row } }: EditorState): Rows {
  return anchor === undefined ? { from: row, to: row } : { from: Math.min(anchor, row), to: Math.max(anchor, row) };
}

/** What a key or a button does to the record in hand. */
export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  const fields = fieldsOf(state);
  const rows = chosenRows(state);
  switch (action.do) {
    case "type":
      return typed(state, action);
    case "go":
      return { ...moved(state, action), anchor: undefined };
    case "extend":
      return { ...moved(state, { row: state.place.row + action.by }), anchor: state.anchor ?? state.place.row };
    case "add":
      return added(state, { fields: action.fields, after: action.after ?? rows.to, cell: action.cell });
    case "insert":
      return added(state, { fields: [action.field], after: placeFor(fields, action.field.tag), cell: "content" });
    case "remove":
      return moved(stepped(state, removeFields(fields, rows)), { row: rows.from, caret: "end" });
    case "duplicate":
      return moved(stepped(state, duplicateFields(fields, rows)), { row: rows.to + 1, caret: "end" });
    case "move":
      return shifted(state, action.by);
    case "replace":
      return moved(stepped(state, action.fields), { row: firstDifference(fields, action.fields), caret: "end" });
    case "mend":
      return editorReducer(state, { do: "replace", fields: action.mend.apply(fields) });
    case "settle":
      return settled(state, action.fields);
    case "pause":
      return { ...state, history: pause(state.history) };
    case "undo":
    case "redo":
      return turned(state, action.do === "undo" ? undo(state.history) : redo(state.history));
  }
}

interface Typed {
  readonly row: number;
  readonly change: Partial<NewField>;
  readonly caret?: Caret;
}

function typed(state: EditorState, { row, change, caret }: Typed): EditorState {
  const fields = fieldsOf(state);
  const about = `${fields[row]?.id} ${Object.keys(change).join()}`;
  const history = step(state.history, changeField(fields, row, change), about);
  const next = { ...state, history, anchor: undefined };
  return caret === undefined ? next : moved(next, { row, caret });
}

function added(
  state: EditorState,
  { fields, after, cell = "tag" }: { fields: readonly NewField[]; after: number; cell: Cell | undefined },
): EditorState {
  const next = stepped(state, addFields(fieldsOf(state), after, fields));
  return moved(next, { row: after + fields.length, cell, caret: cell === "tag" ? "all" : "end" });
}

function shifted(state: EditorState, by: -1 | 1): EditorState {
  const fields = fieldsOf(state);
  const after = moveFields(fields, chosenRows(state), by);
  if (after === fields) return state;
  const { anchor } = state;
  const next = { ...stepped(state, after), anchor: anchor === undefined ? undefined : anchor + by };
  return moved(next, { row: state.place.row + by });
}

function turned(state: EditorState, history: History<readonly EditedField[]>): EditorState {
  if (history === state.history) return state;
  const row = firstDifference(state.history.present, history.present);
  return { ...moved({ ...state, history }, { row, caret: "end" }), anchor: undefined };
}

/** The record as the server saved it. Where it is as it was typed, nothing moves; what the server wrote itself can be undone like any step. */
function settled(state: EditorState, saved: readonly EditedField[]): EditorState {
  const fields = fieldsOf(state);
  const kept = saved.map((field, i) => {
    const own = fields[i];
    return own && lineOf(own) === lineOf(field) ? own : field;
  });
  if (kept.length === fields.length && kept.every((field, i) => field === fields[i])) return state;
  return { ...state, history: step(state.history, kept) };
}

function stepped(state: EditorState, fields: readonly EditedField[]): EditorState {
  return { ...state, history: step(state.history, fields), anchor: undefined };
}

/** The cursor elsewhere, never beyond the ends; a control field has no indicators to be in. */
function moved(state: EditorState, to: { row?: number; cell?: Cell; caret?: Caret }): EditorState {
  const { place } = state;
  const fields = fieldsOf(state);
  const row = Math.max(0, Math.min(to.row ?? place.row, fields.length - 1));
  const wanted = to.cell ?? place.cell;
  const control = fields[row] !== undefined && fields[row].ind1 === "" && fields[row].ind2 === "";
  const cell = control && wanted !== "tag" ? "content" : wanted;
  const caret = to.caret ?? (cell === "content" ? "end" : "all");
  return { ...state, place: { row, cell, caret, serial: place.serial + 1 } };
}

function firstDifference(before: readonly EditedField[], after: readonly EditedField[]): number {
  const row = after.findIndex((field, i) => field !== before[i]);
  return row < 0 ? Math.max(0, after.length - 1) : row;
}
