import {
  closeLibrary,
  findItemsNow,
  listMoves,
  moveDuesNow,
  openRules,
  readRulebook,
  receiveAct,
} from "../../capabilities/circulation/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { dayAfter, type Installation } from "./day-after.ts";
import { deskOn } from "./demo-desk.ts";
import { itemsOfDemo } from "./known-items.ts";
import type { Shift } from "./load-till.ts";

/** Days until the unexpected closing. */
const closedIn = 3;

/** An unexpected closing that moves due dates (临时闭馆), and an hour without network of which some acts do not agree with the books. */
export async function loadMishaps(db: Database, installation: Installation & Shift): Promise<void> {
  await loadClosing(db, installation);
  await loadConflicts(db, installation);
}

async function loadClosing(db: Database, installation: Installation & Shift): Promise<void> {
  if ((await listMoves(db, { before: undefined, limit: 1 })).length > 0) return;
  const { now, clerk } = installation;
  const closing = {
    from: `${dayAfter(installation, closedIn)}T00:00`,
    to: `${dayAfter(installation, closedIn + 1)}T00:00`,
    reason: {
      zh: "配电室检修，全馆停电一天（演示）",
      en: "No power for a day: the mains are being mended (demonstration)",
    },
  };
  await transact(db, (tx) => readRulebook(tx, now));
  await transact(db, (tx) => closeLibrary(tx, closing, deskOn(now, 0, clerk)));
  const [move] = await listMoves(db, { before: undefined, limit: 1 });
  if (move) await moveDuesNow(db, move.id, { now });
}

/** Acts of a desk without a network: two books that are somebody else's, one for the reading room only, and a barcode that was misread. */
async function loadConflicts(db: Database, { now, clerk }: Shift): Promise<void> {
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const { items, ofBarcode } = await itemsOfDemo(db);
  const states = await findItemsNow(
    db,
    items.flatMap(({ barcode }) => ofBarcode(barcode)?.id ?? []),
  );
  const isOut = (barcode: string) => Boolean(states.get(ofBarcode(barcode)?.id ?? "")?.loanId);
  const lent = items
    .filter(({ barcode }) => isOut(barcode))
    .filter((_, n) => n % 60 === 40)
    .slice(0, 2);
  const forReading = items.filter(({ kind }) => kind === "reference").slice(0, 1);
  const cards = demoReaders(academicYear(now)).map(({ campusNumber }) => campusNumber);
  const acts = [
    ...[...lent, ...forReading].map(({ barcode }, n) => ({
      itemBarcode: barcode,
      readerBarcode: cards[100 + n] ?? "",
    })),
    { itemBarcode: "Y0000018" },
  ];
  const rules = openRules();
  for (const [n, act] of acts.entries())
    await receiveAct(
      db,
      rules,
      {
        ...act,
        kind: "readerBarcode" in act ? "lend" : "return",
        key: `demonstration-offline-${n}`,
        at: new Date(now.getTime() - (120 - 4 * n) * 60_000),
        branch: "main",
        device: "一楼借还台",
      },
      { actor: clerk, now },
    );
}
