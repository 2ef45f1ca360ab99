import type { Clock } from "../../../kernel/clock/clock.ts";
import type { Consumer } from "../../../kernel/events/consumer.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { availabilityChanged, holdNoticesDue, holdsChanged } from "../events.ts";
import { noteHoldNotices } from "./hold-notice.store.ts";

/** Has readers told that a copy is ready for them, or that their hold ended without one: once each, off the desk's path. */
export function notifyHolds(clock: Clock): Consumer {
  return {
    name: "circulation.notify-holds",
    topics: [holdsChanged.name, availabilityChanged.name],
    batchSize: 500,
    async consume(tx, events) {
      const named = (field: string) => [
        ...new Set(events.flatMap(({ payload }) => (payload as Record<string, string[]>)[field] ?? [])),
      ];
      const due = await noteHoldNotices(tx, { ids: named("ids"), recordIds: named("recordIds"), now: clock.now() });
      const byKind = Map.groupBy(due, ({ kind }) => kind);
      const said = [...byKind].map(([kind, notices]) => ({ kind, ids: notices.map(({ holdId }) => holdId) }));
      if (said.length > 0) await publish(tx, holdNoticesDue, said);
    },
  };
}
