import type { FaultCode } from "./catalogue.ts";
import type { Fault } from "./fault.ts";

/** Faults of one record as they are found; positions within the record become offsets in the source. */
export class FaultLog {
  readonly faults: Fault[] = [];
  readonly #origin: number;

  constructor(origin: number, already: readonly Fault[] = []) {
    this.#origin = origin;
    this.faults.push(...already);
  }

  add(code: FaultCode, at: number, where: { tag?: string; found?: string } = {}): void {
    const fault: Fault = { code, offset: this.#origin + at };
    this.faults.push(where.tag === undefined && where.found === undefined ? fault : { ...fault, ...printable(where) });
  }
}

/** What is quoted from the input is short and has no control characters. */
function printable(where: { tag?: string; found?: string }): { tag?: string; found?: string } {
  const shown: { tag?: string; found?: string } = {};
  if (where.tag !== undefined) shown.tag = clean(where.tag);
  if (where.found !== undefined) shown.found = clean(where.found);
  return shown;
}

function clean(text: string): string {
  return text.slice(0, 40).replace(/\p{Cc}/gu, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
