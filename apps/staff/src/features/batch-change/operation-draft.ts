import { placedSubfields } from "../../lib/marc/edited-field.ts";
import { readLines } from "../../lib/marc/field-lines.ts";
import type { BatchWork } from "./api/batches.ts";

export const recordOperations = [
  "add-field",
  "delete-field",
  "add-subfield",
  "delete-subfield",
  "replace-text",
  "set-indicator",
] as const;
export type OperationName = (typeof recordOperations)[number];
export type RecordOperation = Extract<BatchWork, { target: "records" }>["operations"][number];
export type ItemOperation = Extract<BatchWork, { target: "items" }>["operations"][number];

/** A step of a batch as it is being written: every field there is, of which each kind of step uses some. */
export interface OperationDraft {
  readonly id: number;
  readonly do: OperationName;
  readonly tag: string;
  readonly code: string;
  readonly value: string;
  /** A whole field as a line: `690 ## $aI242.4`. */
  readonly line: string;
  readonly unless: "same" | "tag" | "always";
  readonly find: string;
  readonly by: string;
  readonly signs: boolean;
  readonly ignoreCase: boolean;
  readonly indicator: 1 | 2;
  readonly whereIs: "any" | "containing" | "equal" | "absent";
  readonly whereCode: string;
  readonly whereText: string;
}

let lastId = 0;

export function newOperation(): OperationDraft {
  lastId += 1;
  return {
    id: lastId,
    do: "replace-text",
    tag: "",
    code: "",
    value: "",
    line: "",
    unless: "same",
    find: "",
    by: "",
    signs: false,
    ignoreCase: false,
    indicator: 1,
    whereIs: "any",
    whereCode: "",
    whereText: "",
  };
}

/** The step as the server takes it; undefined while something is missing. */
export function operationOf(draft: OperationDraft): RecordOperation | undefined {
  if (draft.do === "add-field") return addFieldOf(draft);
  const { code, value } = draft;
  const chosen = chosenOf(draft);
  if (!chosen) return undefined;
  switch (draft.do) {
    case "delete-field":
      return { do: "delete-field", ...chosen };
    case "add-subfield":
      return isCode(code) && value !== "" ? { do: "add-subfield", ...chosen, code, value } : undefined;
    case "delete-subfield":
      return isCode(code) ? { do: "delete-subfield", ...chosen, code } : undefined;
    case "replace-text": {
      const { find, by, signs, ignoreCase } = draft;
      if (find === "" || (code !== "" && !isCode(code))) return undefined;
      return {
        do: "replace-text",
        ...chosen,
        ...(code === "" ? {} : { code }),
        find: { text: find, signs, ignoreCase },
        by,
      };
    }
    case "set-indicator": {
      const typed = value.replace(/[#_]/, " ") || " ";
      return typed.length === 1
        ? { do: "set-indicator", ...chosen, indicator: draft.indicator, value: typed }
        : undefined;
    }
  }
}

function addFieldOf({ line, unless }: OperationDraft): RecordOperation | undefined {
  const [field, ...more] = readLines(line);
  if (!field || more.length > 0 || field.ind1 === "") return undefined;
  const subfields = placedSubfields(field.content).map(({ code, value }) => ({ code: code || "a", value }));
  if (subfields.length === 0 || subfields.some(({ value }) => value === "")) return undefined;
  const { tag, ind1, ind2 } = field;
  return { do: "add-field", field: { tag, ind1, ind2, subfields }, ...(unless === "always" ? {} : { unless }) };
}

function chosenOf({ tag, whereIs, whereCode, whereText, ignoreCase, signs }: OperationDraft) {
  if (!/^[0-9A-Za-z]{3}$/.test(tag)) return undefined;
  if (whereIs === "any") return { tag };
  if (whereCode !== "" && !isCode(whereCode)) return undefined;
  const code = whereCode === "" ? {} : { code: whereCode };
  if (whereIs === "absent") return whereCode === "" ? undefined : { tag, where: { ...code, is: whereIs } };
  if (whereText === "") return undefined;
  return { tag, where: { ...code, is: whereIs, text: { text: whereText, signs, ignoreCase } } };
}

function isCode(text: string): boolean {
  return /^[!-~]$/.test(text);
}

/** The numbers of a list as it was typed, pasted or scanned; each once. */
export function numbersIn(text: string): string[] {
  return [...new Set(text.split(/[\s,，;；、]+/).filter(Boolean))];
}
