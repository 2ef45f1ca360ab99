import type { LocalText } from "@wenyuan/calendar";
import type { ItemStatus } from "../items/item-status.ts";

/** What an item's status is called. */
export const ITEM_STATUS_WORDS: Readonly<Record<ItemStatus, LocalText>> = {
  available: { zh: "在架", en: "on the shelf" },
  restricted: { zh: "限制借阅", en: "restricted" },
  "checked-out": { zh: "借出", en: "on loan" },
  "awaiting-pickup": { zh: "在预约架", en: "on the hold shelf" },
  "awaiting-delivery": { zh: "等待送达", en: "awaiting delivery" },
  "in-transit": { zh: "在途", en: "in transit" },
  paged: { zh: "正在取书", en: "being fetched" },
  missing: { zh: "找不到", en: "missing" },
  "long-missing": { zh: "长期找不到", en: "long missing" },
  "on-order": { zh: "订购中", en: "on order" },
  "in-process": { zh: "加工中", en: "in process" },
  "in-process-non-requestable": { zh: "加工中，暂不可约", en: "in process, not requestable" },
  "at-binding": { zh: "装订中", en: "at binding" },
  "declared-lost": { zh: "已报失", en: "declared lost" },
  "lost-and-paid": { zh: "已赔", en: "lost and paid for" },
  "aged-to-lost": { zh: "久未归还，按丢失计", en: "taken for lost" },
  "claimed-returned": { zh: "读者称已还", en: "claimed returned" },
  withdrawn: { zh: "已注销", en: "withdrawn" },
  "non-physical": { zh: "没有实体", en: "not a physical item" },
  unavailable: { zh: "不可用", en: "unavailable" },
  unknown: { zh: "状态不明", en: "of unknown status" },
};
