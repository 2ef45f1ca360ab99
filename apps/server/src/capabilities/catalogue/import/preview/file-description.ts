import type { EncodingGuess } from "@wenyuan/marc";
import type { FileFormat } from "../file/file-format.ts";
import type { ProfileGuess } from "../file/profile-guess.ts";
import type { ItemDraft } from "../items/item-draft.ts";
import type { Finding } from "../report/finding.ts";

/** A record of the file as it would come in. */
export interface SampleRecord {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly year: string;
  readonly isbn: string;
  readonly items: readonly ItemDraft[];
  readonly findings: readonly Finding[];
}

/** A code of the sending system, and how often it was met. */
export interface CodeCount {
  readonly code: string;
  readonly count: number;
}

/** What a file seems to be. Nothing is written when it is looked at. */
export interface FileDescription {
  readonly format: FileFormat | undefined;
  /** The likeliest first; their confidences add up to 1. */
  readonly encodings: readonly EncodingGuess[];
  readonly profile: ProfileGuess;
  readonly samples: readonly SampleRecord[];
  /** Records looked at, and whether those are all. */
  readonly scanned: number;
  readonly complete: boolean;
  readonly unreadable: number;
  readonly repaired: number;
  readonly items: number;
  readonly itemsWithoutBarcode: number;
  readonly places: readonly CodeCount[];
  readonly kinds: readonly CodeCount[];
  /** The item profile that finds most items with a barcode; undefined when none finds any. */
  readonly itemProfile: string | undefined;
}
