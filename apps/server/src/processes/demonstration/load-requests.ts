import { isProblem } from "@wenyuan/problem";
import { findItemByBarcode } from "../../capabilities/catalogue/index.ts";
import { openRequestsOf, openRules, placeRequest } from "../../capabilities/circulation/index.ts";
import { findReaderByBarcode } from "../../capabilities/readers/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { demoReaderCard } from "./demo-accounts.ts";
import { deskOn } from "./demo-desk.ts";

/** Books that are being brought. */
const asked = 35;

/** The rules refuse some: so many are tried. */
const tried = 2 * asked;

/** Has books brought out of closed stacks and from other branches (委托借书、闭架调阅). Who waits for one already is left alone. @returns requests */
export async function loadRequests(db: Database, now: Date): Promise<number> {
  const { demoItems } = await import("../../../../../demo/items/demo-items.ts");
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const readers = demoReaders(academicYear(now)).filter(({ category }) => category === "undergraduate");
  const elsewhere = demoItems().filter(
    ({ kind, location }) => kind === "book" && (location === "MAIN-B1" || !location.startsWith("MAIN-")),
  );
  const rules = openRules();
  let placed = 0;
  const waiting = new Set<string>();
  for (let n = 0; n < tried && waiting.size < asked; n++) {
    const choice = choiceFor(`request ${n}`);
    const readerBarcode =
      n === 0 ? demoReaderCard : (readers[choice.number("who", readers.length)]?.campusNumber ?? "");
    const itemBarcode = elsewhere[choice.number("book", elsewhere.length)]?.barcode ?? "";
    const made = await transact(db, async (tx) => {
      const [reader, item] = [await findReaderByBarcode(tx, readerBarcode), await findItemByBarcode(tx, itemBarcode)];
      if (!reader || !item) return "refused";
      if ((await openRequestsOf(tx, reader.readerId)).length > 0) return "waiting";
      const request = { readerId: reader.readerId, recordId: item.recordId, pickup: "main" };
      // Asked for before the reader whom one can sign in as was overdue.
      const desk = deskOn(now, n === 0 ? 5 : choice.number("when", 3));
      return isProblem(await placeRequest(tx, rules, request, desk)) ? "refused" : "placed";
    });
    if (made === "placed") placed++;
    if (made !== "refused") waiting.add(readerBarcode);
  }
  return placed;
}
