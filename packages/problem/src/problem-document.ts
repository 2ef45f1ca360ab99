/** How a finding weighs: nothing can be done, a person has to agree, or it is good to know. */
export type Severity = "impossible" | "confirm" | "notice";

/** One of several reasons, given all at once so that a desk need not ask twice. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly [fact: string]: unknown;
}

/** Media type of a problem document (RFC 9457 §3). */
export const problemMediaType = "application/problem+json";

/** A problem document (RFC 9457 §3.1) with Wenyuan's extension members (§3.2). */
export interface ProblemDocument {
  /** URI reference that identifies the kind of problem: `/problems/<room>/<code>`. */
  readonly type: string;
  /** What kind of problem it is, in the reader's language. */
  readonly title: string;
  readonly status: number;
  /** What is wrong this time and how to mend it, in the reader's language. */
  readonly detail?: string;
  /** `<room>.<code>`: stable, for programs. */
  readonly code: string;
  /** The request's id, to quote when asking for help. */
  readonly requestId?: string;
  readonly findings?: readonly Finding[];
  /** For faulty input: where, as a JSON Pointer (RFC 6901) into the request, and what would be right. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly [extension: string]: unknown;
}

export function isProblemDocument(value: unknown): value is ProblemDocument {
  return typeof value === "object" && value !== null && "code" in value && "status" in value && "title" in value;
}
