import { ApiProblem, ConnectionLost } from "@wenyuan/api-client";
import { useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useOfflineDesk } from "../../../lib/offline/use-offline-desk.ts";
import { ring, type Sound } from "../../../lib/scan/ring.ts";
import {
  addFastItem,
  type Borrower,
  checkIn,
  checkOut,
  type FastItem,
  lookUpBorrower,
  lookUpItem,
  noteUse,
  type Passed,
  renewLoan,
  type Shown,
  undo,
} from "../api/desk.ts";
import { findingsOf, loanOf, mayUndo, type NewSlip, type Slip, soundOf, waysPast, withSlip } from "../slip.ts";
import { type LentTo, useQuestions } from "./use-questions.ts";

export const deskModes = ["lend", "take", "drop", "use", "look"] as const;
export type DeskMode = (typeof deskModes)[number];

/** What a book is scanned for: a scan that has to wait its turn keeps it, whatever is chosen meanwhile. */
export interface ScannedFor {
  readonly mode: DeskMode;
  /** The moment that returns count from, when it is not now. */
  readonly returnedAt: Date | undefined;
  /** For use on the spot. */
  readonly onSite: boolean;
}

/** How a check-out is made, beside who and what. */
export interface LendingWay {
  /** 馆内阅览. */
  readonly onSite: boolean;
  /** 代借: waiting for the card of whoever fetches it, or that card. */
  readonly proxy?: "asked" | { readonly code: string } | undefined;
}

export type Desk = ReturnType<typeof useDesk>;

/**
 * The desk's state. A scan is a card while there is no reader, a book afterwards; a code that is no book may be the next reader's card.
 * What is refused beyond passing becomes a slip; what can be passed waits for the word of whoever stands here, also while more is scanned.
 * Without a network each act is kept on the disk and sent later, in order.
 */
export function useDesk(branch: string | undefined) {
  const api = useApi();
  const offline = useOfflineDesk();
  const [mode, setMode] = useState<DeskMode>("lend");
  const [way, setWay] = useState<LendingWay>({ onSite: false });
  const [returnedAt, setReturnedAt] = useState<Date>();
  const [borrower, setBorrower] = useState<Borrower>();
  const [cardOnly, setCardOnly] = useState<string>();
  const [slips, setSlips] = useState<readonly Slip[]>([]);
  const questions = useQuestions();
  const shown = useRef<Shown>(undefined);
  const count = useRef(0);

  const note = (slip: NewSlip, sound: Sound = slip.kind === "refused" ? "refused" : "done") => {
    count.current += 1;
    const whole = { ...slip, id: String(count.current), at: new Date() } as Slip;
    setSlips((before) => withSlip(before, whole));
    ring(sound);
  };
  const refuse = (code: string, error: unknown, mode?: DeskMode) => {
    if (!(error instanceof ApiProblem)) throw error;
    const { problem } = error;
    note({ kind: "refused", code, problem, ...(mode === "take" || mode === "drop" ? { ofReturn: true } : {}) });
  };
  /** What nobody gave his word for is not done, and says so. */
  const leaveQuestions = () => {
    for (const { itemBarcode: code, problem } of questions.takeAll())
      note({ kind: "refused", code, problem, unanswered: true });
  };
  /** What the panel shows follows by itself; the next scan does not wait for it. */
  const refresh = () => {
    const who = shown.current;
    if (!who) return;
    const show = (found: Borrower) => (shown.current === who ? setBorrower(found) : undefined);
    void lookUpBorrower(api, who).then(show, () => undefined);
  };

  async function greet(who: Shown): Promise<boolean> {
    const found = await lookUpBorrower(api, who).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.problem.code === "circulation.reader-unknown") return undefined;
      throw error;
    });
    if (!found) return false;
    leaveQuestions();
    shown.current = who;
    setBorrower(found);
    setCardOnly(undefined);
    ring(found.allowed ? "done" : "refused");
    return true;
  }

  async function lend(itemBarcode: string, { who, onSite }: LentTo, override?: Passed): Promise<void> {
    const proxyBarcode = typeof way.proxy === "object" ? way.proxy.code : undefined;
    try {
      const done = await checkOut(api, { shown: who, itemBarcode, override, branch, onSite, proxyBarcode });
      questions.answer(itemBarcode);
      note({ kind: "lent", done });
      refresh();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const { problem } = error;
      if (problem.code === "circulation.item-unknown" && (await greet({ readerBarcode: itemBarcode }))) return;
      if (waysPast(findingsOf(problem))) {
        questions.ask({ itemBarcode, who, onSite, problem });
        ring("asks");
      } else {
        questions.answer(itemBarcode);
        note({ kind: "refused", code: itemBarcode, problem });
      }
    }
  }

  const here = branch === undefined ? {} : { branch };
  async function online(code: string, scannedFor: ScannedFor): Promise<void> {
    const { mode } = scannedFor;
    // What was done without a network comes first: a book that went out and came back is in this order.
    if (offline.state().waiting > 0) await offline.send(api);
    if (mode === "take" || mode === "drop") {
      const done = await checkIn(api, { ...returning(code, scannedFor), ...here });
      note({ kind: "returned", done }, soundOf(done));
      refresh();
    } else if (mode === "use") note({ kind: "used", done: await noteUse(api, code, branch) });
    else if (mode === "look") note({ kind: "looked", found: await lookUpItem(api, code) });
    else if (way.proxy === "asked") {
      setWay({ ...way, proxy: { code } });
      ring("done");
    } else if (shown.current) await lend(code, { who: shown.current, onSite: scannedFor.onSite });
    else if (!(await greet({ readerBarcode: code }))) await lookUpBorrower(api, { readerBarcode: code });
  }

  async function withoutNetwork(code: string, scannedFor: ScannedFor, lost: ConnectionLost): Promise<void> {
    const { mode } = scannedFor;
    if (mode === "take" || mode === "drop") {
      await offline.keep({ kind: "return", ...returning(code, scannedFor), ...here });
      note({ kind: "kept", act: "return", code });
      return;
    }
    if (mode !== "lend") throw lost;
    const who = shown.current;
    if (!who || !("readerBarcode" in who)) {
      shown.current = { readerBarcode: code };
      setBorrower(undefined);
      setCardOnly(code);
      const reason = await offline.blockOf(code);
      if (reason === undefined) ring("done");
      else note({ kind: "kept", act: "lend", code, reason }, "refused");
      return;
    }
    await offline.keep({ kind: "lend", itemBarcode: code, readerBarcode: who.readerBarcode, ...here });
    note({ kind: "kept", act: "lend", code });
  }

  const leaveReader = () => {
    leaveQuestions();
    shown.current = undefined;
    setBorrower(undefined);
    setCardOnly(undefined);
    setWay({ onSite: false });
  };

  return {
    branch,
    mode,
    way,
    /** Who stands here, as he showed himself. */
    shown: () => shown.current,
    refresh,
    borrower,
    cardOnly,
    slips,
    asked: questions.first,
    setWay,
    returnedAt,
    setReturnedAt,
    setMode(next: DeskMode) {
      setMode(next);
      // Its field stays as it is while books are taken back, and so does what it says.
      if (next !== "take") setReturnedAt(undefined);
    },
    /** A card or a book, whichever the code is. */
    async scan(code: string, scannedFor: ScannedFor = { mode, returnedAt, onSite: way.onSite }): Promise<void> {
      try {
        await online(code, scannedFor);
      } catch (error) {
        if (error instanceof ConnectionLost) await withoutNetwork(code, scannedFor, error);
        else refuse(code, error, scannedFor.mode);
      }
    },
    /** A reader who was identified without a card. */
    async serve(who: Shown): Promise<void> {
      await greet(who);
    },
    async pass(override: Passed): Promise<void> {
      const asked = questions.first;
      if (!asked) return;
      const { itemBarcode } = asked;
      await lend(itemBarcode, asked, override).catch((error: unknown) => refuse(itemBarcode, error));
    },
    leave: () => questions.answer(questions.first?.itemBarcode),
    nextReader: leaveReader,
    async renew(loan: Borrower["loans"][number]): Promise<void> {
      try {
        const done = await renewLoan(api, loan.id);
        note({ kind: "renewed", title: loan.item.title, dueAt: done.loan.dueAt, loanId: loan.id });
        refresh();
      } catch (error) {
        refuse(loan.item.barcode ?? loan.item.title, error);
      }
    },
    /** Takes an act back; the last one that can be when none is named. */
    async undo(slip = slips.find((one) => mayUndo(one, Date.now()))): Promise<void> {
      const loanId = slip && loanOf(slip);
      if (!slip || loanId === undefined) return;
      try {
        await undo(api, loanId);
        setSlips((all) => all.map((one) => (one.id === slip.id ? { ...one, undone: true } : one)));
        ring("done");
        refresh();
      } catch (error) {
        refuse("", error);
      }
    },
    async addFast(item: FastItem): Promise<void> {
      await addFastItem(api, item);
      if (shown.current) await lend(item.itemBarcode, { who: shown.current, onSite: way.onSite });
    },
    /** After something was noted of an item: what it is in the middle of now. */
    async lookAgain(code: string): Promise<void> {
      note({ kind: "looked", found: await lookUpItem(api, code) });
      refresh();
    },
    /** What was lost is here again. */
    async takeBack(itemBarcode: string): Promise<void> {
      await checkIn(api, { itemBarcode, branch }).then(
        (done) => note({ kind: "returned", done }),
        (error: unknown) => refuse(itemBarcode, error),
      );
      refresh();
    },
    /** A loan's book as if it lay here: one that is lost, for instance. */
    async handle({ item }: Borrower["loans"][number]): Promise<void> {
      const code = item.barcode ?? "";
      await lookUpItem(api, code).then(
        (found) => note({ kind: "looked", found }),
        (error: unknown) => refuse(code, error),
      );
    },
  };
}

/** A return as it counts: the book drop's from the closing before, a named moment's from then. */
function returning(itemBarcode: string, { mode, returnedAt }: ScannedFor) {
  if (mode === "drop") return { itemBarcode, bookDrop: true as const };
  return returnedAt === undefined ? { itemBarcode } : { itemBarcode, returnedAt: returnedAt.toISOString() };
}
