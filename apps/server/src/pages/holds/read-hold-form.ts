import type { HoldWish } from "../../capabilities/circulation/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { formValue } from "../page.ts";
import type { HoldFields } from "./hold-form.tsx";

/** The id in the address; what is no number names nothing. */
export function idOf(call: Call): string {
  const { id } = call.request.params as { id: string };
  return /^\d{1,18}$/.test(id) ? id : "0";
}

/** What was filled in for a new hold. */
export function readHoldFields(call: Call): HoldFields {
  const volume = formValue(call, "volume");
  return {
    pickup: formValue(call, "pickup").slice(0, 40),
    volume: /^\d{1,18}$/.test(volume) ? volume : "",
    from: dayOf(formValue(call, "from")),
    until: dayOf(formValue(call, "until")),
    recall: formValue(call, "recall") === "yes",
  };
}

/** What is to be different of a hold; a date that was emptied is taken away. */
export function readWish(call: Call): Omit<HoldWish, "holdId"> {
  const act = formValue(call, "act");
  if (act === "resume") return { suspend: null };
  if (act === "suspend") {
    const until = dayOf(formValue(call, "suspendUntil"));
    return { suspend: until === "" ? {} : { until } };
  }
  const { pickup, from, until } = readHoldFields(call);
  const dated = (call.request.body as Record<string, unknown> | undefined)?.["from"] !== undefined;
  return { pickup, ...(dated ? { from: from || null, until: until || null } : {}) };
}

/** A day as a browser sends it; anything else is none. */
function dayOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return "";
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : "";
}
