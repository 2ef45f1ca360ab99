import { mayTravel, type QueuePolicy } from "@wenyuan/lending-rules";
import type { BringService } from "./request.ts";

/** A copy on its shelf, as a choice of what to bring looks at it. */
export interface ShelvedCopy {
  readonly itemId: string;
  readonly volumeId?: string;
  readonly branch: string;
  /** Where it stands now: away from its own branch only for a while. */
  readonly atBranch: string;
  readonly location: string;
  readonly closed: boolean;
  /** The reader may take it home; else it is read here. */
  readonly home: boolean;
  readonly onSite: boolean;
}

/** What is asked for. */
export interface CopyQuestion {
  readonly pickup: string;
  readonly volume?: string | undefined;
  readonly item?: string | undefined;
  readonly passedItems: readonly string[];
  /** Services that the library offers. */
  readonly offered: readonly BringService[];
  /** Staff have a copy fetched off an open shelf for who cannot go there. */
  readonly openShelfToo: boolean;
  /** Which copies are sent where. */
  readonly queue: QueuePolicy;
}

export type CopyChoice =
  | { readonly copy: ShelvedCopy; readonly service: BringService }
  /** It stands open where the reader would fetch it; that none is on a shelf; that such a copy is not given to this reader. */
  | {
      readonly none: "open-shelf" | "none-in" | "not-for-reader" | "not-offered" | "no-transfer";
      readonly copy?: ShelvedCopy;
    };

/**
 * Chooses the copy to bring: out of the closed stacks of the branch where it is wanted before one that must travel, one to take home before
 * one to read here. A copy that stands open there needs no service.
 */
export function chooseCopy(copies: readonly ShelvedCopy[], question: CopyQuestion): CopyChoice {
  const { pickup, volume, item, passedItems, offered, openShelfToo, queue } = question;
  const asked = copies.filter(
    (copy) =>
      (volume === undefined || copy.volumeId === volume) &&
      (item === undefined || copy.itemId === item) &&
      !passedItems.includes(copy.itemId),
  );
  if (asked.length === 0) return { none: "none-in" };
  const given = asked.filter(({ home, onSite }) => home || onSite);
  if (given.length === 0) return { none: "not-for-reader" };
  const open = given.find((copy) => copy.atBranch === pickup && !copy.closed);
  if (open && !openShelfToo) return { none: "open-shelf", copy: open };
  const sent = given.filter(({ atBranch }) => mayTravel(atBranch, pickup, queue));
  if (sent.length === 0) return { none: "no-transfer" };
  const [best] = sent
    .map((copy) => ({ copy, service: copy.atBranch === pickup ? ("stacks" as const) : ("branch" as const) }))
    .filter(({ service }) => offered.includes(service))
    .toSorted((a, b) => rank(a) - rank(b));
  return best ?? { none: "not-offered" };
}

function rank({ copy, service }: { readonly copy: ShelvedCopy; readonly service: BringService }): number {
  return (copy.home ? 0 : 2) + (service === "stacks" ? 0 : 1);
}
