import { ITEM_STATUS_WORDS, type ItemStatus } from "@wenyuan/lending-rules";
import type { Database } from "../../../kernel/db/database.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import { readPlaces } from "../../catalogue/index.ts";
import type { DescribedItem } from "../loans/describe-items.ts";
import type { Cell } from "../sheets/write-xlsx.ts";
import { inventoryReportMessages } from "./inventory-report.messages.ts";
import { type OddScan, readMisplaced, readMissing, readOddScans } from "./report-inventory.ts";

type Stretch = Parameters<typeof readMissing>[2];

const together = 500;

/** Everything that somebody has to do something about, for a spreadsheet: what was not seen, what is out of order, what is odd. */
export async function writeInventory(db: Database, id: string, language: Language): Promise<Cell[][]> {
  const t = speak(inventoryReportMessages, language);
  const { locations } = await readPlaces(db);
  const nameOf = new Map(locations.map(({ code, name }) => [code, name[language]]));
  const row = (finding: string, item: DescribedItem | undefined, more = "", barcode = item?.barcode): Cell[] => [
    finding,
    barcode,
    item?.title,
    item?.callNumber,
    item && (nameOf.get(item.location) ?? item.location),
    more,
  ];
  const odd = (scan: OddScan) => {
    const status = scan.status === null ? "" : ITEM_STATUS_WORDS[scan.status as ItemStatus][language];
    const verdict = t[scan.verdict as keyof typeof t];
    return row(typeof verdict === "string" ? verdict : scan.verdict, scan.item, status, scan.barcode);
  };
  return [
    [t.finding, t.barcode, t.title, t.callNumber, t.location, t.more],
    ...(await everyRow((stretch) => readMissing(db, id, stretch))).map(({ item, marked }) =>
      row(t.missing, item, marked ? t.marked : ""),
    ),
    ...(await everyRow((stretch) => readMisplaced(db, id, stretch))).map(({ item, behind, barcode }) =>
      row(t.misplaced, item, behind?.callNumber === undefined ? "" : t.behind(behind.callNumber), barcode),
    ),
    ...(await everyRow((stretch) => readOddScans(db, id, stretch))).map(odd),
  ];
}

async function everyRow<Row extends { readonly id: string }>(
  read: (stretch: Stretch) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = "0"; ; ) {
    const page = await read({ after, limit: together });
    rows.push(...page);
    const last = page.at(-1);
    if (page.length < together || !last) return rows;
    after = last.id;
  }
}
