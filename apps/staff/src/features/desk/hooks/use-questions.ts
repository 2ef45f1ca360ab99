import type { ApiProblem } from "@wenyuan/api-client";
import { useRef, useState } from "react";
import type { Shown } from "../api/desk.ts";

/** Who wants a book, and what for: whoever comes next, and what is chosen then, has nothing to do with it. */
export interface LentTo {
  readonly who: Shown;
  readonly onSite: boolean;
}

/** A check-out that waits for somebody's word. */
export interface Asked extends LentTo {
  readonly itemBarcode: string;
  readonly problem: ApiProblem["problem"];
}

/** Check-outs that wait for somebody's word, in the order in which they came: a scan that goes through takes none of them away. */
export function useQuestions() {
  const [first, setFirst] = useState<Asked>();
  const all = useRef<readonly Asked[]>([]);
  const keep = (next: readonly Asked[]) => {
    all.current = next;
    setFirst(next[0]);
  };
  const without = (itemBarcode: string | undefined) => all.current.filter((one) => one.itemBarcode !== itemBarcode);
  return {
    /** The one that is put now. */
    first,
    /** A book that is scanned again is asked about anew, in its old place. */
    ask(question: Asked) {
      const place = all.current.findIndex(({ itemBarcode }) => itemBarcode === question.itemBarcode);
      keep(place < 0 ? [...all.current, question] : all.current.with(place, question));
    },
    answer: (itemBarcode: string | undefined) => keep(without(itemBarcode)),
    /** Those that are open, which are not any more. */
    takeAll(): readonly Asked[] {
      const open = all.current;
      keep([]);
      return open;
    },
  };
}
