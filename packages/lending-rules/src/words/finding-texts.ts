import type { LocalText } from "@wenyuan/calendar";
import type { FindingCode, FindingFacts } from "../findings/finding.ts";
import { HOLD_TEXTS } from "./hold-texts.ts";
import { ITEM_TEXTS } from "./item-texts.ts";
import { READER_TEXTS } from "./reader-texts.ts";
import { RENEWAL_TEXTS } from "./renewal-texts.ts";
import type { Telling } from "./telling.ts";

/** A finding in words: the sentence, and the way on when there is one. */
export interface FindingWords {
  readonly say: LocalText;
  readonly way?: LocalText;
}

/** The words of each code. A code without words does not compile. */
export type FindingTexts<C extends FindingCode> = {
  readonly [K in C]: (facts: FindingFacts[K], telling: Telling) => FindingWords;
};

export const FINDING_TEXTS: FindingTexts<FindingCode> = {
  ...READER_TEXTS,
  ...ITEM_TEXTS,
  ...RENEWAL_TEXTS,
  ...HOLD_TEXTS,
};
