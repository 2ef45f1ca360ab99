import { Temporal } from "@wenyuan/calendar";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { findItems, shelfMarksOf } from "../../catalogue/index.ts";
import { countReaders, type DaySpan, happenedOn, writeDay, writeDepartments } from "./figure.store.ts";
import { classOf, DayFigures } from "./figure.ts";

/** Items whose class is asked for at once. */
const together = 1_000;

/**
 * Counts what happened on a day of the library; counted again it comes to the same.
 * @param readers whether the readers of its month are counted too; when many days are made up for, the last of each month is enough
 */
export async function reportDay(
  db: Database,
  day: string,
  { zone, now, readers = true }: { readonly zone: string; readonly now: Date; readonly readers?: boolean },
): Promise<void> {
  const date = Temporal.PlainDate.from(day);
  const span = spanOf(date, date.add({ days: 1 }), zone);
  const happened = await happenedOn(db, span);
  const classes = await classesOf(
    db,
    happened.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])),
  );
  const marks = await shelfMarksOf(db, [
    ...new Set(happened.filter(({ itemId }) => itemId === null).map(({ recordId }) => recordId)),
  ]);
  const figures = new DayFigures();
  for (const { what, branch, category, kind, itemId, recordId, count } of happened) {
    const letter =
      itemId === null ? classOf(marks.get(recordId)?.callNumber ?? undefined) : (classes.get(itemId) ?? "-");
    figures.add([branch, category, kind, letter], what, count);
  }
  const month = date.with({ day: 1 });
  await transact(db, async (tx) => {
    await writeDay(tx, day, { rows: figures.rows(), now });
    await writeDepartments(tx, day, span);
    if (readers) await countReaders(tx, month.toString(), spanOf(month, month.add({ months: 1 }), zone));
  });
}

function spanOf(from: Temporal.PlainDate, to: Temporal.PlainDate, zone: string): DaySpan {
  const start = (date: Temporal.PlainDate) => new Date(date.toZonedDateTime(zone).epochMilliseconds);
  return { from: start(from), to: start(to) };
}

async function classesOf(db: Database, itemIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(itemIds)];
  const classes = new Map<string, string>();
  for (let at = 0; at < ids.length; at += together) {
    for (const item of await findItems(db, ids.slice(at, at + together)))
      classes.set(item.id, classOf(item.callNumber));
  }
  return classes;
}
