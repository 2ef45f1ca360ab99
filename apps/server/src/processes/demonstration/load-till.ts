import { dateAt, dayNumber, isOpenDay, Temporal } from "@wenyuan/calendar";
import { isProblem } from "@wenyuan/problem";
import type { SeededChoice } from "../../../../../demo/seeded-choice.ts";
import {
  addCharge,
  type ChargeByHand,
  closeSession,
  listTills,
  openTill,
  payCharges,
  readRulebook,
  saveTill,
} from "../../capabilities/circulation/index.ts";
import { findReaderByBarcode } from "../../capabilities/readers/index.ts";
import type { Principal } from "../../kernel/auth/principal.ts";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { deskOn } from "./demo-desk.ts";

const till = { code: "main-desk", branch: "main", name: { zh: "总服务台", en: "Main desk" } };
const currency = "CNY";
const float = 20_000;
/** Days of the desk that were closed (日结). */
const daysClosed = 24;
const minuteMs = 60_000;

/** When it is loaded, and who stood at the desk. */
export interface Shift {
  readonly now: Date;
  readonly clerk: Principal;
}

/** What a desk takes money for that no rule knows, in fen. */
const sold = [
  { income: "card", minor: 1500, note: "补办读者证（演示）" },
  { income: "printing", minor: 240, note: "打印 24 页（演示）" },
  { income: "printing", minor: 60, note: "复印 6 页（演示）" },
  { income: "delivery", minor: 800, note: "文献传递邮费（演示）" },
] as const satisfies readonly { income: ChargeByHand["income"]; minor: number; note: string }[];

/** A till whose past days were opened with a float, took money, and were closed: even, but for one that says why not. Done once. */
export async function loadTill(db: Database, { now, clerk }: Shift): Promise<void> {
  if ((await listTills(db)).length > 0) return;
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const cards = demoReaders(academicYear(now)).map(({ campusNumber }) => campusNumber);
  await transact(db, async (tx) => {
    await saveTill(tx, till);
    for (const day of await deskDays(tx, now))
      await playDay(tx, { ...day, clerk, cards, choice: choiceFor(`till ${day.number}`) });
  });
}

interface DeskDay {
  /** From 0; the last one is the newest. */
  readonly number: number;
  readonly from: Date;
  readonly to: Date;
}

/** The last days on which the main desk was open, from its first moment to its last. */
async function deskDays(tx: Tx, now: Date): Promise<DeskDay[]> {
  const desk = (await readRulebook(tx, now)).deskOf(till.branch);
  const today = dateAt(Temporal.Instant.fromEpochMilliseconds(now.getTime()), desk.zone);
  const days = Array.from({ length: 2 * daysClosed }, (_, ago) => today.subtract({ days: ago + 1 }));
  return days
    .filter((date) => isOpenDay(desk, date))
    .slice(0, daysClosed)
    .toSorted((a, b) => dayNumber(a) - dayNumber(b))
    .flatMap((date, number) => {
      const hours = desk.stretchesOn(date);
      const [first, last] = [hours[0], hours.at(-1)];
      return first && last ? [{ number, from: new Date(first.from), to: new Date(last.to) }] : [];
    });
}

async function playDay(
  tx: Tx,
  {
    number,
    from,
    to,
    clerk,
    cards,
    choice,
  }: DeskDay & Pick<Shift, "clerk"> & { readonly cards: readonly string[]; readonly choice: SeededChoice },
): Promise<void> {
  const sessionId = await openTill(tx, { till: till.code, float, currency }, deskOn(from, 0, clerk));
  if (isProblem(sessionId)) return;
  const taken = { cash: 0, card: 0 };
  for (let sale = 0; sale < 2 + choice.number("sales", 5); sale++) {
    const card = cards[choice.number(`who ${sale}`, cards.length)] ?? "";
    const reader = await findReaderByBarcode(tx, card);
    if (!reader) continue;
    const what = choice.one<(typeof sold)[number]>(`what ${sale}`, sold);
    const at = deskOn(new Date(from.getTime() + (60 + 45 * sale) * minuteMs), 0, clerk);
    const amount = { minor: what.minor, currency };
    const { readerId } = reader;
    const id = await addCharge(tx, { readerId, income: what.income, amount, note: what.note }, at);
    if (isProblem(id)) continue;
    const means = choice.chance(`means ${sale}`, 70) ? "card" : "cash";
    await payCharges(tx, { readerId, amount, chargeIds: [id], till: till.code, means }, at);
    taken[means] += what.minor;
  }
  // Once somebody gave five jiao too much change.
  const off = number === 15 ? { cash: -50, reason: "找零多给了 5 角，已登记（演示）" } : { cash: 0 };
  const counted = { ...off, cash: float + taken.cash + off.cash, card: taken.card };
  await closeSession(tx, { sessionId, ...counted }, deskOn(to, 0, clerk));
}
