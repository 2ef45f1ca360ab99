import { createHash, createHmac } from "node:crypto";
import type { Problem } from "@wenyuan/problem";
import { clientKey } from "../../auth/principal.ts";
import type { Tx } from "../../db/database.ts";
import type { Call } from "../endpoint.ts";
import { httpProblems } from "../problems.ts";

export type Answered = { readonly status: number; readonly body: unknown } | { readonly problem: Problem };

export interface KeptAnswer {
  readonly bodyHash: Buffer;
  readonly status: number;
  readonly answer: unknown;
}

export interface AnswerKey {
  readonly client: string;
  /** The hash of what the client sent. */
  readonly key: string;
  readonly route: string;
}

/** Where answers are kept; the store is given so that this file says only the rule. */
export interface IdempotencyStore {
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Waits for a running request with the same key, then gives its answer, if any. */
  lock(tx: Tx, key: AnswerKey): Promise<KeptAnswer | undefined>;
  /** Written at the latest when the transaction commits. */
  keep(tx: Tx, key: AnswerKey, kept: KeptAnswer): void;
}

/** Undoes the work of a refused request: a refusal changes nothing, and may be asked again. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * Does `work` once per (client, key, route, body) and keeps its answer for 24 h in the same transaction.
 * Same key with another body: 422. Refusals are not kept and leave nothing behind.
 */
export async function answerOnce(
  store: IdempotencyStore,
  where: { call: Call; route: string },
  work: (tx: Tx) => Promise<Answered>,
): Promise<Answered> {
  const { request, principal } = where.call;
  const header = request.headers["idempotency-key"];
  if (typeof header !== "string" || header.length < 16 || header.length > 128)
    return { problem: httpProblems.keyMissing() };
  const key = { client: clientKey(principal, request.ip), key: hashed(header), route: where.route };
  const bodyHash = hashOfBody(request, header);
  try {
    return await store.transact(async (tx) => {
      const kept = await store.lock(tx, key);
      if (kept)
        return kept.bodyHash.equals(bodyHash)
          ? { status: kept.status, body: kept.answer }
          : { problem: httpProblems.keyReused() };
      const answered = await work(tx);
      if ("problem" in answered) throw new Refused(answered.problem);
      store.keep(tx, key, { bodyHash, status: answered.status, answer: answered.body });
      return answered;
    });
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
}

function hashed(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/** Keyed by the client's own key, which is not kept: a password in the body cannot be guessed from the hash. */
function hashOfBody({ params, body }: Call["request"], key: string): Buffer {
  return createHmac("sha256", key)
    .update(JSON.stringify([params, body ?? null]))
    .digest();
}
