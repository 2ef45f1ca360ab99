import { ApiProblem } from "@wenyuan/api-client";

/** What is wrong with a form: words by field, and what belongs to no field. */
export interface Faults {
  readonly fields: Readonly<Record<string, string>>;
  /** To be shown above the form. */
  readonly rest?: unknown;
}

/** Which field a kind of problem is about: `{ "identity.name-taken": "signInName" }`. */
export type FieldOfProblem = Readonly<Record<string, string>>;

/** Sorts a refusal to the fields it is about: by its JSON Pointers (RFC 6901) into the body, or by its kind. */
export function faultsOf(error: unknown, fieldOf: FieldOfProblem = {}): Faults {
  if (!(error instanceof ApiProblem)) return { fields: {}, rest: error };
  const { code, errors, detail, title } = error.problem;
  const field = fieldOf[code];
  if (field !== undefined) return { fields: { [field]: detail ?? title } };
  const pointed = (errors ?? []).map((one) => [/^\/body\/([^/]+)/.exec(one.pointer)?.[1], one.detail] as const);
  const fields = Object.fromEntries(pointed.filter(([name]) => name !== undefined));
  const all = pointed.length > 0 && pointed.every(([name]) => name !== undefined);
  return { fields, ...(all ? {} : { rest: error }) };
}
