import { ApiProblem, ConnectionLost } from "@wenyuan/api-client";
import type { Spoken } from "../i18n/messages.ts";
import type { viewMessages } from "./messages.ts";

export interface Failure {
  /** The sentence. */
  readonly title: string;
  /** The way on. */
  readonly more: string;
  /** What to quote when asking for help; only where asking helps. */
  readonly requestId?: string;
}

/** What went wrong, in words: the server's own where it gave them. */
export function describeFailure(error: unknown, texts: Spoken<typeof viewMessages>): Failure {
  if (error instanceof ConnectionLost) return { title: texts.lost, more: texts.lostMore };
  if (!(error instanceof ApiProblem) || error.problem.code === "http.unnamed")
    return { title: texts.odd, more: texts.oddMore };
  const { title, detail = "", requestId, status } = error.problem;
  return { title, more: detail, ...(requestId !== undefined && status >= 500 ? { requestId } : {}) };
}
