import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { HoldAct } from "./hold-act.ts";

/** What was done with a hold, in a sentence for staff. */
export const holdActWords: Readonly<Record<HoldAct, Bilingual>> = {
  placed: { zh: "预约登记", en: "The hold was placed" },
  pulled: { zh: "在架的一册留给它，待找书", en: "A copy on the shelf was set aside for it" },
  "not-found": { zh: "架上没找到，换下一册", en: "The copy was not on its shelf; the next one is tried" },
  released: { zh: "留的一册放开，回到原来的位置", en: "Its copy was let go; it waits in its old place" },
  "copy-gone": {
    zh: "留给它的一册借走、丢失或注销了，回到原来的位置",
    en: "Its copy was lent, lost or withdrawn; it waits in its old place",
  },
  moved: { zh: "人工调整了先后", en: "It was given another place by hand" },
  unpinned: { zh: "取消人工调整，回到按时间的位置", en: "It has its own place by time again" },
  changed: { zh: "改了取书点或日期", en: "Branch or dates were changed" },
  "suspended-by": { zh: "暂停预约", en: "It was suspended" },
  resumed: { zh: "恢复预约", en: "It was resumed" },
  recalled: { zh: "为它催还了一册", en: "A loan was called back for it" },
  "recall-undone": { zh: "催还撤回", en: "The recall was undone" },
};
