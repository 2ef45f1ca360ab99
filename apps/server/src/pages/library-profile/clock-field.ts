/**
 * A time of day as people type it, as the calendar wants it: `8:00`, `0800`, `８：３０` and `8` are `08:00`, `08:00`, `08:30`
 * and `08:00`; `24:00` ends a day. @returns undefined when it is no time
 */
export function readClock(typed: string): string | undefined {
  const plain = typed
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[点时.]/g, ":");
  const [, hours = "", minutes = "00"] =
    /^(\d{1,2})(?::(\d{2})?)?$/.exec(plain) ?? /^(\d{1,2})(\d{2})$/.exec(plain) ?? [];
  const clock = `${hours.padStart(2, "0")}:${minutes}`;
  return hours !== "" && (/^([01]\d|2[0-3]):[0-5]\d$/.test(clock) || clock === "24:00") ? clock : undefined;
}
