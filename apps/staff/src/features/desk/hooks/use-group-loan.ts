import { ApiProblem, newIdempotencyKey } from "@wenyuan/api-client";
import { useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { ring } from "../../../lib/scan/ring.ts";
import { type Borrower, checkOut, lookUpBorrower, type Passed } from "../api/desk.ts";
import { type GroupLine, passable, readGroupLines, withLines } from "../group-lines.ts";

export type GroupLoan = ReturnType<typeof useGroupLoan>;

/**
 * 集体借阅: a list of books for one reader, or of cards and books. Each book is an act of its own; what is refused stays in the list with its
 * reasons, and is passed together by one word.
 */
export function useGroupLoan(branch: string | undefined) {
  const api = useApi();
  const [borrower, setBorrower] = useState<Borrower>();
  const [lines, setLines] = useState<readonly GroupLine[]>([]);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const card = useRef<string>(undefined);
  const keys = useRef(new Map<string, ReturnType<typeof createKeyFor>>());

  const put = (key: string, state: GroupLine["state"]) =>
    setLines((all) => all.map((line) => (line.key === key ? { ...line, state } : line)));

  async function lendOne(line: GroupLine, taker: string | undefined, override?: Passed): Promise<void> {
    const readerBarcode = line.card ?? taker;
    if (readerBarcode === undefined) return;
    const { barcode: itemBarcode } = line;
    // Passed by somebody's word it is another act; sent again after a lost answer it is the same.
    const keyFor = keys.current.get(line.key) ?? createKeyFor();
    keys.current.set(line.key, keyFor);
    const key = keyFor([readerBarcode, override]);
    try {
      const done = await checkOut(api, { shown: { readerBarcode }, itemBarcode, override, branch, key });
      put(line.key, { at: "lent", done });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      put(line.key, { at: "refused", problem: error.problem });
    }
  }

  /** One after another: what the first books use of a limit counts for the next. All of them for whoever stood here at the start. */
  async function work(acts: readonly ((taker: string | undefined) => Promise<void>)[]): Promise<void> {
    const taker = card.current;
    setWorking(true);
    setFailure(undefined);
    try {
      for (const act of acts) await act(taker);
      ring("done");
    } catch (error) {
      setFailure(error);
      ring("refused");
    } finally {
      setWorking(false);
      if (taker !== undefined) lookUpBorrower(api, { readerBarcode: taker }).then(setBorrower, () => undefined);
    }
  }

  async function greet(code: string): Promise<void> {
    const found = await lookUpBorrower(api, { readerBarcode: code });
    card.current = code;
    setBorrower(found);
    ring(found.allowed ? "done" : "refused");
  }

  const add = (text: string) => setLines((all) => withLines(all, readGroupLines(text), newIdempotencyKey));

  return {
    borrower,
    lines,
    working,
    failure,
    add,
    async scan(code: string): Promise<void> {
      setFailure(undefined);
      if (card.current !== undefined) add(code);
      else await greet(code).catch(setFailure);
    },
    drop: (key: string) => setLines((all) => all.filter((line) => line.key !== key)),
    lend: () =>
      work(lines.filter(({ state }) => state.at === "waiting").map((line) => (taker) => lendOne(line, taker))),
    /** What was refused once more: a debt was paid, a limit raised meanwhile. */
    again: () =>
      work(lines.filter(({ state }) => state.at === "refused").map((line) => (taker) => lendOne(line, taker))),
    pass: (reason: string) =>
      work(
        passable(lines).ways.map(
          ({ line, codes }) =>
            (taker) =>
              lendOne(line, taker, { codes, ...(reason === "" ? {} : { reason }) }),
        ),
      ),
    clear() {
      card.current = undefined;
      setBorrower(undefined);
      setLines([]);
      setFailure(undefined);
    },
  };
}
