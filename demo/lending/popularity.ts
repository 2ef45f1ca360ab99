import type { DemoItem } from "../items/demo-items.ts";
import { choiceFor } from "../seeded-choice.ts";

/** A title and its copies that are lent, in the order of liking. */
export interface LikedTitle {
  readonly workId: string;
  /** First letter of its class. */
  readonly letter: string;
  readonly copies: readonly DemoItem[];
}

/** Titles whose copies are lent, the most liked first: an order that hangs on their names alone. */
export function titlesByLiking(items: readonly DemoItem[]): readonly LikedTitle[] {
  const lent = items.filter(({ kind }) => kind === "book" || kind === "new-book");
  return [...Map.groupBy(lent, ({ workId }) => workId)]
    .map(([workId, copies]) => ({
      workId,
      letter: copies[0]?.callNumber[0] ?? "",
      copies,
      // What has many copies was bought because many ask for it.
      rank: choiceFor(`liked ${workId}`).number("", 10_000) / copies.length,
    }))
    .toSorted((a, b) => a.rank - b.rank || (a.workId < b.workId ? -1 : 1));
}

/** How steeply liking falls: the hundredth title is asked for a sixteenth as often as the first. */
const steepness = 0.6;

/** Chooses places of a list, the first ones far more often. */
export function zipfChooser(length: number): (random: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (let place = 1; place <= length; place++) sums.push((sum += place ** -steepness));
  return (random) => {
    const wanted = random * sum;
    let [low, high] = [0, length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
