import type { Fault, FaultCode } from "../faults/fault.ts";
import type { Scheme } from "../grammar/grammar.ts";
import type { Part } from "./part.ts";

/** What is read of a class: its normal form, and what is wrong with it. */
export interface CheckedClass {
  readonly classNumber: string;
  readonly faults: readonly Fault[];
}

/** 中图法, 5th edition: 22 main classes, of which T has second letters, and DF beside D9 for law. */
const clcLetters = /^(?:T[BDEFGHJKLMNPQSUV]|DF|[A-KN-VXZ])/;
const clcSigns = /[^A-Za-z0-9.\-()"=〈〉+:[\]]/;
/** UDC common signs and what stands in brackets and quotes. Source: UDC Consortium, about auxiliary tables. */
const udcSigns = /[^A-Za-z0-9.\-()"=+:[\]/'*, ]/;

/** Brings a class to its normal form: capitals, points in place, no prime marks; and tests it by its scheme. */
export function checkClass(part: Part, scheme: Scheme): CheckedClass {
  if (part.text === "") return { classNumber: "", faults: [fault("class-missing", part, 0, 0)] };
  switch (scheme) {
    case "clc":
      return checkClc(part);
    case "ddc":
      return checkDdc(part);
    case "lcc":
      return checkLcc(part);
    case "udc":
      return checkUdc(part);
    default:
      return { classNumber: part.text.replace(/\s+/g, " "), faults: [] };
  }
}

function checkClc(part: Part): CheckedClass {
  const text = upperClc(part.text);
  const bracket = text.startsWith("[") ? 1 : 0;
  const first = text[bracket] ?? "";
  if (first === "0" || first === "1")
    return { classNumber: text, faults: [fault("digit-for-letter", part, bracket, 1)] };
  const letters = clcLetters.exec(text.slice(bracket))?.[0];
  if (letters === undefined) return { classNumber: text, faults: [fault("class-unknown", part, bracket, 1)] };
  const faults = [
    ...letterFaults(part, text, bracket + letters.length),
    ...signFaults(part, clcSigns),
    ...bracketFaults(part),
  ];
  const classNumber = placePoints(text);
  if (faults.length === 0 && classNumber !== text) {
    const at = [...text].findIndex((sign, index) => sign !== classNumber[index]);
    faults.push(fault("point-misplaced", part, Math.max(at, 0), 1));
  }
  return { classNumber, faults };
}

/** A single a behind a digit is the sign of recommended works (推荐), not a letter of the class. */
function upperClc(text: string): string {
  return text.replace(/[a-z]+/gi, (letters, at: number) =>
    letters === "a" && /\d/.test(text[at - 1] ?? "") ? "a" : letters.toUpperCase(),
  );
}

/** Each run of digits gets a point after every three: 311.12, 837.125.6. */
export function placePoints(text: string): string {
  return text.replace(/\d[\d.]*/g, (run) => run.replaceAll(".", "").replace(/\d{3}(?=\d)/g, "$&."));
}

/** O, I and l among digits. */
function letterFaults(part: Part, text: string, from: number): Fault[] {
  return Array.from(text.slice(from).matchAll(/(?<=^|[\d.])[OIL](?=[\d.])/g), ({ index }) =>
    fault("letter-for-digit", part, from + index, 1),
  );
}

function signFaults(part: Part, unknown: RegExp): Fault[] {
  const at = part.text.search(unknown);
  return at < 0 ? [] : [fault("class-sign-unknown", part, at, String.fromCodePoint(part.text.codePointAt(at)!).length)];
}

const partners: Readonly<Record<string, string>> = { ")": "(", "]": "[", "〉": "〈" };

function bracketFaults(part: Part): Fault[] {
  if (!/[()[\]〈〉"]/.test(part.text)) return [];
  const open: { sign: string; at: number }[] = [];
  for (const [at, sign] of Array.from({ length: part.text.length }, (_, index) => part.text[index]!).entries()) {
    const top = open.at(-1);
    if (sign === '"' && top?.sign === '"') open.pop();
    else if ('([〈"'.includes(sign)) open.push({ sign, at });
    else if (partners[sign] !== undefined) {
      if (top?.sign !== partners[sign]) return [fault("bracket-open", part, at, 1)];
      open.pop();
    }
  }
  return open.slice(0, 1).map(({ at }) => fault("bracket-open", part, at, 1));
}

/** Dewey: three digits, then a point and more. Prime marks (813/.54, 813'.54) only say where to cut and go. */
function checkDdc(part: Part): CheckedClass {
  const text = part.text.replace(/['/]/g, "");
  const letter = text.search(/[OIl]/);
  if (letter >= 0)
    return { classNumber: text, faults: [fault("letter-for-digit", part, part.text.search(/[OIl]/), 1)] };
  const known = /^\d{3}(?:\.\d+)?$/.test(text);
  return { classNumber: text, faults: known ? [] : [fault("class-unknown", part, 0, part.text.length)] };
}

/** UDC: a main class, or a common auxiliary alone: (410), "19", =111. */
function checkUdc(part: Part): CheckedClass {
  const begins = /^[\d("=[]/.test(part.text);
  const faults = begins ? [] : [fault("class-unknown", part, 0, 1)];
  return { classNumber: part.text, faults: [...faults, ...signFaults(part, udcSigns), ...bracketFaults(part)] };
}

/** LCC: one to three letters (I, O, W, X and Y begin no class), a number of one to four digits, decimals. */
function checkLcc(part: Part): CheckedClass {
  const match = /^([A-HJ-NP-VZ][A-Z]{0,2})\s?(\d{1,4})(\.\d+)?$/i.exec(part.text);
  if (!match) return { classNumber: part.text, faults: [fault("class-unknown", part, 0, part.text.length)] };
  return { classNumber: match[1]!.toUpperCase() + match[2]! + (match[3] ?? ""), faults: [] };
}

function fault(code: FaultCode, part: Part, at: number, length: number): Fault {
  const found = part.text.slice(at, at + length);
  return { code, at: part.at + at, length: found.length, found };
}
