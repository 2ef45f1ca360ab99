import { isProblem, type Problem } from "@wenyuan/problem";
import type { Database, Tx } from "./database.ts";
import { transact } from "./transact.ts";

/** Carries a refusal out of the transaction, so that it is rolled back. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** As `transact`, but when `work` returns a problem, nothing of what it did remains: a refusal changes nothing. */
export async function transactOrRefuse<T>(db: Database, work: (tx: Tx) => Promise<T | Problem>): Promise<T | Problem> {
  try {
    return await transact(db, async (tx) => {
      const result = await work(tx);
      if (isProblem(result)) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}
