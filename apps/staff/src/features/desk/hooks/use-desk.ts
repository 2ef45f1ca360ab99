import { ApiProblem } from "@wenyuan/api-client";
import { useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { type Borrower, checkIn, checkOut, lookUpBorrower, type Passed, renewLoan } from "../api/desk.ts";
import { ring } from "../ring.ts";
import { findingsOf, type Slip, waysPast, withSlip } from "../slip.ts";

export type DeskMode = "lend" | "take";

/** A check-out that waits for somebody's word. */
export interface Asked {
  readonly itemBarcode: string;
  readonly problem: ApiProblem["problem"];
}

export interface Desk {
  readonly mode: DeskMode;
  readonly borrower: Borrower | undefined;
  readonly slips: readonly Slip[];
  readonly asked: Asked | undefined;
  setMode(mode: DeskMode): void;
  /** A card or a book, whichever the code is. */
  scan(code: string): Promise<void>;
  pass(override: Passed): Promise<void>;
  leave(): void;
  nextReader(): void;
  renew(loan: Borrower["loans"][number]): Promise<void>;
}

/**
 * The desk's state. A scan is a card while there is no reader, a book afterwards; a code that is no book may be the next reader's card.
 * What is refused beyond passing becomes a slip; what can be passed waits for the word of whoever stands here.
 */
export function useDesk(): Desk {
  const api = useApi();
  const [mode, setMode] = useState<DeskMode>("lend");
  const [borrower, setBorrower] = useState<Borrower>();
  const [slips, setSlips] = useState<readonly Slip[]>([]);
  const [asked, setAsked] = useState<Asked>();
  const card = useRef<string>(undefined);
  const count = useRef(0);

  const note = (slip: Without<Slip>) => {
    count.current += 1;
    const whole = { ...slip, id: String(count.current), at: new Date() } as Slip;
    setSlips((before) => withSlip(before, whole));
    ring(slip.kind === "refused" ? "refused" : "done");
  };

  const refuse = (code: string, error: unknown) => {
    if (!(error instanceof ApiProblem)) throw error;
    note({ kind: "refused", code, problem: error.problem });
  };

  async function greet(code: string): Promise<boolean> {
    const found = await lookUpBorrower(api, code).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.problem.code === "circulation.reader-unknown") return undefined;
      throw error;
    });
    if (!found) return false;
    card.current = code;
    setBorrower(found);
    ring(found.allowed ? "done" : "refused");
    return true;
  }

  async function lend(itemBarcode: string, override?: Passed): Promise<void> {
    const readerBarcode = card.current ?? "";
    try {
      const done = await checkOut(api, { readerBarcode, itemBarcode, ...(override ? { override } : {}) });
      setAsked(undefined);
      note({ kind: "lent", done });
      setBorrower(await lookUpBorrower(api, readerBarcode));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const { problem } = error;
      if (problem.code === "circulation.item-unknown" && (await greet(itemBarcode))) return;
      if (waysPast(findingsOf(problem))) {
        setAsked({ itemBarcode, problem });
        ring("asks");
      } else {
        setAsked(undefined);
        note({ kind: "refused", code: itemBarcode, problem });
      }
    }
  }

  return {
    mode,
    borrower,
    slips,
    asked,
    setMode(next) {
      setMode(next);
      setAsked(undefined);
    },
    async scan(code) {
      if (mode === "take") {
        await checkIn(api, code).then(
          (done) => note({ kind: "returned", done }),
          (error: unknown) => refuse(code, error),
        );
        return;
      }
      if (card.current !== undefined) await lend(code);
      else if (!(await greet(code))) await lookUpBorrower(api, code).catch((error: unknown) => refuse(code, error));
    },
    async pass(override) {
      if (asked) await lend(asked.itemBarcode, override);
    },
    leave: () => setAsked(undefined),
    nextReader() {
      card.current = undefined;
      setBorrower(undefined);
      setAsked(undefined);
    },
    async renew(loan) {
      try {
        const done = await renewLoan(api, loan.id);
        note({ kind: "renewed", title: loan.item.title, dueAt: done.loan.dueAt });
        if (card.current !== undefined) setBorrower(await lookUpBorrower(api, card.current));
      } catch (error) {
        refuse(loan.item.barcode ?? loan.item.title, error);
      }
    },
  };
}

/** A slip before it has its number and its time. */
type Without<S> = S extends Slip ? Omit<S, "id" | "at"> : never;
