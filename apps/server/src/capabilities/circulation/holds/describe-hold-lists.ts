import { HOLD_LOG_WORDS } from "@wenyuan/lending-rules";
import type { Static } from "typebox";
import type { Language } from "../../../kernel/i18n/language.ts";
import type { HoldDescription } from "./describe-holds.ts";
import type { ListedHoldView, LogEntryView, QueuedHoldView } from "./hold.schema.ts";
import type { ListedHold, LogEntry, QueuePlace } from "./hold-lists.store.ts";
import { holdActWords } from "./hold-words.ts";

export function listedView(hold: ListedHold, described: HoldDescription | undefined): Static<typeof ListedHoldView> {
  const { id, recordId, state, target, pickup } = hold;
  return {
    id,
    recordId,
    state,
    target,
    pickup,
    placedAt: hold.placedAt.toISOString(),
    ...(described ?? { title: "", slip: id, shelfKey: "" }),
    ...(hold.atBranch === null ? {} : { atBranch: hold.atBranch }),
    ...(hold.keepUntil === null ? {} : { keepUntil: hold.keepUntil }),
    ...timeOf("pulledAt", hold.pulledAt),
    ...timeOf("readyAt", hold.readyAt),
    ...timeOf("transitSince", hold.transitSince),
    ...timeOf("hopelessSince", hold.hopelessSince),
    ...timeOf("endedAt", hold.endedAt),
  };
}

export function queuedView(
  hold: ListedHold & QueuePlace,
  place: number,
  slip: string | undefined,
): Static<typeof QueuedHoldView> {
  const { id, state, target, pickup, suspended } = hold;
  return {
    id,
    place,
    state,
    target,
    pickup,
    suspended,
    slip: slip ?? id,
    placedAt: hold.placedAt.toISOString(),
    pinned: hold.pinned !== null,
    hopeless: hold.hopelessSince !== null,
    ...(hold.readerId === null ? {} : { readerId: hold.readerId }),
    ...(hold.volumeId === null ? {} : { volumeId: hold.volumeId }),
    ...(hold.itemId === null ? {} : { itemId: hold.itemId }),
    ...(hold.suspendedUntil === null ? {} : { suspendedUntil: hold.suspendedUntil }),
    ...(hold.from === null ? {} : { from: hold.from }),
    ...(hold.until === null ? {} : { until: hold.until }),
    ...(hold.keepUntil === null ? {} : { keepUntil: hold.keepUntil }),
    ...timeOf("recalledFor", hold.recalledFor),
  };
}

export function logView(entry: LogEntry, language: Language): Static<typeof LogEntryView> {
  const { id, holdId, outcome, because } = entry;
  return {
    id,
    holdId,
    outcome,
    because,
    at: entry.at.toISOString(),
    text: wordsOf(entry, language),
    ...(entry.itemId === null ? {} : { itemId: entry.itemId }),
    ...(entry.by === null ? {} : { by: entry.by }),
    ...(entry.note === null ? {} : { note: entry.note }),
  };
}

function wordsOf({ outcome, because }: LogEntry, language: Language): string {
  const words = outcome === "act" ? holdActWords : HOLD_LOG_WORDS;
  return (
    (words as Readonly<Record<string, { readonly zh: string; readonly en: string }>>)[because]?.[language] ?? because
  );
}

function timeOf<K extends string>(key: K, at: Date | null): { [P in K]?: string } {
  return (at === null ? {} : { [key]: at.toISOString() }) as { [P in K]?: string };
}
