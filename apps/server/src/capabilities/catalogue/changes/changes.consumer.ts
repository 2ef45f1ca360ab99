import type { Consumer } from "../../../kernel/events/consumer.ts";
import type { LoggedEvent } from "../../../kernel/events/event.ts";
import { authoritiesChanged, itemsChanged, recordsChanged } from "../events.ts";
import { type ChangedKind, noteChanges } from "./change.store.ts";

const kinds: Readonly<Record<string, ChangedKind>> = {
  [recordsChanged.name]: "record",
  [itemsChanged.name]: "item",
  [authoritiesChanged.name]: "authority",
};

/** Keeps the feed of changes. It alone writes there, one batch after the other: so places are given in the order of commits. */
export const changesConsumer: Consumer = {
  name: "catalogue.changes",
  topics: Object.keys(kinds),
  async consume(tx, events) {
    for (const run of runsOfOneKind(events)) await noteChanges(tx, run.kind, run.ids);
  },
};

/** The ids of the events, in their order, as runs of one kind. */
function runsOfOneKind(events: readonly LoggedEvent[]): { kind: ChangedKind; ids: string[] }[] {
  const runs: { kind: ChangedKind; ids: string[] }[] = [];
  for (const { topic, payload } of events) {
    const kind = kinds[topic]!;
    const { ids } = payload as { ids: string[] };
    const last = runs.at(-1);
    if (last?.kind === kind) last.ids.push(...ids);
    else runs.push({ kind, ids: [...ids] });
  }
  return runs;
}
