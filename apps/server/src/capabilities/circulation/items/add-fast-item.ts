import type { MarcRecord } from "@wenyuan/marc";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import {
  changedBy,
  createItems,
  createRecord,
  findItems,
  type Item,
  type Price,
  readPlaces,
} from "../../catalogue/index.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import { setItemState } from "./set-item-state.ts";

/** A book on the counter that the catalogue does not know. */
export interface FastItem {
  readonly itemBarcode: string;
  readonly title: string;
  readonly author?: string | undefined;
  readonly kind: string;
  readonly location: string;
  readonly price?: Price | undefined;
}

/** Makes a brief record and its item, so that the book can be lent now; the note tells the cataloguers to do it properly. */
export async function addFastItem(tx: Tx, fast: FastItem, act: DeskAct): Promise<Item | Problem> {
  const { locations, kinds } = await readPlaces(tx);
  for (const [code, known] of [
    [fast.location, locations],
    [fast.kind, kinds],
  ] as const) {
    if (!known.some((place) => place.code === code)) return circulationProblems.placeUnknown({ code });
  }
  const by = changedBy(act.actor);
  const saved = await createRecord(tx, { marc: briefRecord(fast, act.now), profile: "cnmarc" }, { by, now: act.now });
  if (isProblem(saved)) return saved;
  const { itemBarcode: barcode, kind, location, price } = fast;
  const made = await createItems(
    tx,
    [{ recordId: saved.record.id, barcode, kind, location, noteStaff: toCatalogue, ...(price ? { price } : {}) }],
    { changedBy: by },
  );
  const [id] = made.ids;
  if (id === undefined) return circulationProblems.barcodeTaken({ barcode });
  const [item] = await findItems(tx, [id]);
  if (!item) throw new Error(`item ${id} is not there after it was made`);
  await setItemState(tx, [item], act.now);
  return item;
}

const addedAtDesk = { zh: "待编目：流通台临时建档", en: "to be catalogued: added at the desk" };

/** Found by the cataloguers' search of staff notes, in either language. */
const toCatalogue = `${addedAtDesk.zh} / ${addedAtDesk.en}`;

function field(tag: string, indicators: string, subfields: readonly (readonly [string, string])[]) {
  return {
    tag,
    ind1: indicators[0] ?? " ",
    ind2: indicators[1] ?? " ",
    subfields: subfields.map(([code, value]) => ({ code, value })),
  };
}

/**
 * CNMARC (GB/T 33286-2016) with the least that a record can have: coded data as far as they are known, the title, and who wrote it. The
 * encoding level `3` (leader/17) says that it is brief.
 */
function briefRecord({ title, author }: FastItem, now: Date): MarcRecord {
  const day = now.toISOString().slice(0, 10).replaceAll("-", "");
  const responsibility = author?.trim() ? [["f", author.trim()] as const] : [];
  return {
    leader: "00000nam0 22000003  450 ",
    fields: [
      field("100", "  ", [["a", `${day}d        em y0chiy50      ea`]]),
      field("101", "0 ", [["a", "chi"]]),
      field("102", "  ", [["a", "CN"]]),
      field("105", "  ", [["a", "y   z   000yy"]]),
      field("200", "1 ", [["a", title.trim()], ...responsibility]),
      field("801", " 0", [
        ["a", "CN"],
        ["c", day],
      ]),
    ],
  };
}
