import { ITEM_STATUS_WORDS, type ItemStatus } from "@wenyuan/lending-rules";
import type { AvailabilityKind, AvailabilityProps } from "@wenyuan/ui";
import type { Item } from "../../capabilities/catalogue/index.ts";
import { type ItemNow, itemStatus } from "../../capabilities/circulation/index.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { availabilityMessages } from "./availability.messages.ts";
import { dayOf, type Here } from "./availability-view.ts";

const kinds: Partial<Readonly<Record<ItemStatus, AvailabilityKind>>> = {
  available: "in",
  "checked-out": "out",
  "in-transit": "soon",
  "awaiting-pickup": "soon",
  "in-process": "soon",
  "on-order": "soon",
  "at-binding": "soon",
};

/** Whether one copy can be had, and when it comes back. */
export function copyLine(
  { withdrawn }: Pick<Item, "withdrawn">,
  now: ItemNow | undefined,
  here: Here,
): AvailabilityProps {
  const t = speak(availabilityMessages, here.language);
  const inWords = (status: ItemStatus) => ITEM_STATUS_WORDS[status][here.language];
  if (withdrawn) return { kind: "late", children: inWords("withdrawn") };
  // An item that lending has not met yet stands where the catalogue put it.
  const status = now ? itemStatus(now) : "available";
  if (status === "available") return now?.lendable === false ? { kind: "here", children: t.here } : onShelf(here);
  if (!now?.dueAt) return { kind: kinds[status] ?? "late", children: inWords(status) };
  const due = dayOf(now.dueAt, here);
  return status === "checked-out" && now.dueAt < here.now
    ? { kind: "late", children: t.overdue, fact: t.wasDue(due) }
    : { kind: kinds[status] ?? "late", children: inWords(status), fact: t.dueBack(due) };
}

function onShelf({ language }: Here): AvailabilityProps {
  return { kind: "in", children: speak(availabilityMessages, language).onShelf };
}
