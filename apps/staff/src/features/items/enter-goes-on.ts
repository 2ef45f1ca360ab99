import type { KeyboardEvent } from "react";

const stops = "input:not([type=hidden], [type=checkbox]), select";

/**
 * Enter, which a scanner sends behind each code, goes on to the next field instead of sending the form; in the last one it sends it. Keys that
 * an input method is using are left alone.
 */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (event.key !== "Enter" || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLElement) || !target.matches(stops)) return;
  const form = target.closest("form");
  const fields = Array.from(form?.querySelectorAll<HTMLElement>(stops) ?? []).filter(
    (field) => field.offsetParent !== null,
  );
  const at = fields.indexOf(target);
  const next = fields[at + (event.shiftKey ? -1 : 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}
