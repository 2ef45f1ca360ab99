import type { FaultCode } from "./catalogue.ts";

/** What is wrong at one place of the input. Plain data: it can be logged, stored and translated. */
export interface Fault {
  readonly code: FaultCode;
  /** Byte offset from the start of the source (MARCXML: characters; a record that is written: 0). */
  readonly offset: number;
  /** Tag of the field, when the fault lies in one. */
  readonly tag?: string;
  /** What was found there, short and printable. */
  readonly found?: string;
}

/** The only error that this package throws on its own account. */
export class MarcError extends Error {
  override readonly name = "MarcError";
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.fault = fault;
  }

  get code(): FaultCode {
    return this.fault.code;
  }
}
