import type { Encoding, Profile } from "@wenyuan/marc";
import type { FileFormat } from "./file/file-format.ts";
import type { ItemLayout } from "./items/item-layout.ts";

/** What happens with a record that is here already: a new one all the same, its content replaced, or nothing. */
export const policies = ["create", "overlay", "skip"] as const;
export type Policy = (typeof policies)[number];

/** Codes of the sending system → codes here. */
export type CodeMap = Readonly<Record<string, string>>;

/** A tag, or several: `690`, `9##`, where `#` is any character. */
export type TagPattern = string;

/** How items are made of what a record states. Codes that are not in `places` go to `defaultPlace`, or the item is left out and named. */
export interface ItemPlan {
  readonly layout: ItemLayout;
  /** Place codes of the sending system → shelving locations here. */
  readonly places: CodeMap;
  readonly kinds: CodeMap;
  readonly defaultPlace?: string;
  readonly defaultKind: string;
}

/** How one file is imported, as it was settled when the import began: an import that goes on does not change its mind. */
export interface ImportPlan {
  readonly format: FileFormat;
  readonly encoding: Encoding | "auto";
  readonly profile: Profile;
  readonly policy: Policy;
  /** Fields that an overlay leaves as they are here: `690`, `9##`. */
  readonly protectedFields: readonly TagPattern[];
  readonly threshold: number;
  readonly items?: ItemPlan;
  /** Records that somebody deleted here come back; without it they stay deleted and are named. */
  readonly reviveDeleted?: boolean;
}

/** Points at which two records are taken for one, unless the source says otherwise. See match/match-points.ts. */
export const usualThreshold = 1000;
