import type { ItemDraft } from "../items/item-draft.ts";
import type { CodeCount } from "./file-description.ts";

/** So many different codes are told apart; a layout that takes a barcode for a place must not fill the memory. */
const mostCodes = 500;

/** Counts items and the codes that they have. */
export class ItemTally {
  #items = 0;
  #withoutBarcode = 0;
  readonly #places = new Map<string, number>();
  readonly #kinds = new Map<string, number>();

  add(drafts: readonly ItemDraft[]): void {
    for (const { barcode, place, kind } of drafts) {
      this.#items++;
      if (barcode === undefined) this.#withoutBarcode++;
      count(this.#places, place);
      count(this.#kinds, kind);
    }
  }

  counts() {
    return {
      items: this.#items,
      itemsWithoutBarcode: this.#withoutBarcode,
      places: listed(this.#places),
      kinds: listed(this.#kinds),
    };
  }
}

function count(codes: Map<string, number>, code: string | undefined): void {
  if (code === undefined || (codes.size >= mostCodes && !codes.has(code))) return;
  codes.set(code, (codes.get(code) ?? 0) + 1);
}

/** The most frequent first. */
function listed(codes: ReadonlyMap<string, number>): CodeCount[] {
  return Array.from(codes, ([code, number]) => ({ code, count: number })).toSorted((a, b) => b.count - a.count);
}
