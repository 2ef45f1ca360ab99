/** What the log says of an error. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly cause?: DescribedError;
}

/**
 * Describes an error for the log, with its causes. Only what is named here is kept: PostgreSQL puts values of rows into `detail`, `where`
 * and, for data exceptions (class 22, PostgreSQL appendix A), into the message itself.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const type = error.constructor.name;
  const message = messageOf(error);
  const cause = error.cause === undefined ? undefined : describeError(error.cause);
  return {
    type,
    message,
    stack: [`${type}: ${message}`, ...framesOf(error)].join("\n"),
    ...textsOf(error, ["code", "table", "constraint"]),
    ...(cause ? { cause } : {}),
  };
}

function messageOf(error: Error): string {
  const { code, severity } = textsOf(error, ["code", "severity"]);
  return severity !== undefined && code?.startsWith("22") ? `data exception ${code}` : error.message;
}

/** The lines of the stack below the message, which may itself have several. */
function framesOf({ stack = "" }: Error): string[] {
  return stack.split("\n").filter((line) => /^\s+at /.test(line));
}

function textsOf<K extends string>(error: Error, names: readonly K[]): { [Name in K]?: string } {
  const own = error as unknown as Record<string, unknown>;
  return Object.fromEntries(names.flatMap((name) => (typeof own[name] === "string" ? [[name, own[name]]] : []))) as {
    [Name in K]?: string;
  };
}
