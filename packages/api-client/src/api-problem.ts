import { isProblemDocument, type ProblemDocument } from "@wenyuan/problem";

/** The server answered with a problem (RFC 9457). */
export class ApiProblem extends Error {
  readonly problem: ProblemDocument;
  /** Seconds to wait before trying again, when the server says so (RFC 9110 §10.2.3). */
  readonly retryAfter: number | undefined;

  constructor(problem: ProblemDocument, retryAfter?: number) {
    super(problem.code);
    this.name = "ApiProblem";
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** No answer came: the network is gone, or the server is. Whether the work was done is not known. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super("no answer from the server", { cause });
    this.name = "ConnectionLost";
  }
}

/** What one call of the typed client resolves to. */
interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The answer of a call, or throws.
 * @throws ApiProblem when the server refused or failed; ConnectionLost when nothing came back; what `fetch` throws when aborted
 */
export async function answerOf<Data>(call: Promise<Answer<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await call.catch(throwLoss);
  if (response.ok && data !== undefined && data !== null) return data;
  throw new ApiProblem(isProblemDocument(error) ? error : unnamedProblem(response), secondsToWait(response));
}

/** Who has to mend it: the sender, the server, or the line between them. Undefined for anything else. */
export function faultySide(error: unknown): "sender" | "server" | "line" | undefined {
  if (error instanceof ConnectionLost) return "line";
  if (!(error instanceof ApiProblem)) return undefined;
  return error.problem.status >= 500 ? "server" : "sender";
}

function throwLoss(error: unknown): never {
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  throw new ConnectionLost(error);
}

/** A proxy in between may answer without a problem document. */
function unnamedProblem({ status, statusText }: Response): ProblemDocument {
  return { type: "about:blank", title: statusText, status, code: "http.unnamed" };
}

function secondsToWait({ headers }: Response): number | undefined {
  const seconds = Number(headers.get("retry-after"));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
