import { resolveAspect } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { findItems, placeNow, readPlaces } from "../../catalogue/index.ts";
import type { ReaderStanding } from "../../readers/index.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import type { ShelvedCopy } from "./copy-choice.ts";
import { lockShelved } from "./shelved-copies.store.ts";

/** Copies of a title that stand on their shelves, locked, and whether this reader may take each home or read it here. */
export async function readShelvedCopies(
  tx: Tx,
  recordId: string,
  { reader, rulebook, now }: { readonly reader: ReaderStanding; readonly rulebook: Rulebook; readonly now: Date },
): Promise<ShelvedCopy[]> {
  const shelved = await lockShelved(tx, recordId);
  const items = new Map(
    (
      await findItems(
        tx,
        shelved.map(({ itemId }) => itemId),
      )
    ).map((item) => [item.id, item]),
  );
  const { locations } = await readPlaces(tx);
  return shelved.flatMap(({ itemId, volumeId, branch, atBranch, kind }) => {
    const item = items.get(itemId);
    if (!item) return [];
    const location = placeNow(item, now);
    const facts = {
      readerCategory: reader.category,
      department: reader.department,
      itemType: kind,
      branch,
      courseReserve: item.temporary !== undefined && item.temporary.until > now,
    };
    const loan = resolveAspect(rulebook.policies, "loan", caseAt(rulebook, facts, instantOfDate(now)))?.terms;
    const copy: ShelvedCopy = {
      itemId,
      branch,
      atBranch,
      location,
      closed: locations.find(({ code }) => code === location)?.closed ?? false,
      home: loan?.lend === true,
      onSite: loan !== undefined && (loan.lend || loan.onSite),
      ...(volumeId === null ? {} : { volumeId }),
    };
    return [copy];
  });
}
