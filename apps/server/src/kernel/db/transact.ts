import type pg from "pg";
import type { Database, Tx } from "./database.ts";
import { closeTx, inside, openTx, poolOf } from "./inside.ts";

const begin = { name: "kernel.begin", text: "begin" };
const commit = { name: "kernel.commit", text: "commit" };

/** PostgreSQL's "could not serialize" and "deadlock detected": the same work may succeed when tried again. */
const retriable = new Set(["40001", "40P01"]);
/** PostgreSQL's "current transaction is aborted". */
const afterFailure = "25P02";
const attempts = 4;

/**
 * Runs `work` in one transaction: commits when it returns, rolls back when it throws. Work that met a deadlock or a
 * serialization failure is tried again, at most four times in all, so `work` must have no effects but the transaction's.
 * Isolation is PostgreSQL's READ COMMITTED; who needs more takes row locks.
 * @throws whatever `work` threw, after the rollback
 */
export async function transact<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryOnce(db, work);
    } catch (error) {
      if (attempt >= attempts || !retriable.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}

/** Has `action` run once the transaction is committed; never when it is rolled back. */
export function afterCommit(tx: Tx, action: () => void): void {
  inside(tx).afterCommit.push(action);
}

/**
 * Leaves it to the end of the transaction to wait for a statement whose answer tells nothing, such as an insert, so that it travels with the
 * next ones. When it fails, so does the transaction.
 */
export function waitAtCommit(tx: Tx, statement: Promise<unknown>): void {
  // Its failure is told at the end; until then it is not "unhandled".
  statement.catch(() => {});
  inside(tx).sent.push(statement);
}

async function tryOnce<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await poolOf(db).connect();
  let broken: Error | undefined;
  const { tx, inside: content, pipeline } = openTx(client);
  try {
    // Sent ahead of the work's first statement, which need not wait for its answer.
    const [, result] = await Promise.all([pipeline.ask(begin, []), work(tx)]);
    closeTx(tx);
    const [{ tag }] = await Promise.all([pipeline.ask(commit, []), ...content.sent]);
    // PostgreSQL answers otherwise when a statement has failed and the work went on as if it had not.
    if (tag !== "COMMIT") throw new Error("a statement of the transaction failed, so that nothing was committed");
    for (const action of content.afterCommit) action();
    return result;
  } catch (error) {
    // Closed before the end is sent: what work that still goes on sent behind it would be done outside the transaction.
    closeTx(tx);
    pipeline.drop(new Error("the transaction was rolled back"));
    broken = await rollBack(client);
    throw await firstFault(error, content.sent);
  } finally {
    client.release(broken);
  }
}

/** What failed first: when the work met the refusal that follows a failure, one that it did not wait for failed before. */
async function firstFault(thrown: unknown, sent: readonly Promise<unknown>[]): Promise<unknown> {
  if (codeOf(thrown) !== afterFailure) return thrown;
  const settled = await Promise.allSettled(sent);
  return settled.find((one) => one.status === "rejected")?.reason ?? thrown;
}

/** Rolls back; a connection that cannot even do that is thrown away instead of going back to the pool. */
async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query("rollback");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  // One that was not done because another failed tells which.
  return "code" in error ? String(error.code) : codeOf(error.cause);
}
