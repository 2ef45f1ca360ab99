import type { Hours } from "@wenyuan/calendar";

/** Hours as a person types them: `8:00-12:00, 14:00-22:00`; nothing is closed. */
export function hoursText(hours: readonly Hours[]): string {
  return hours.map(([from, to]) => `${short(from)}–${short(to)}`).join(", ");
}

/**
 * Hours out of what was typed: full-width signs, 24:00 and bare hours are understood. What is not understood comes back as it was typed, so
 * that the server can say what is wrong with it.
 */
export function readHours(text: string): Hours[] {
  return text
    .normalize("NFKC")
    .replaceAll(/\s*(?:[-–—~〜至到]|\bto\b)\s*/g, "-")
    .split(/[,;、\s]+/)
    .filter(Boolean)
    .map((span): Hours => {
      const [from = "", to = ""] = span.split("-");
      return [clock(from), clock(to)];
    });
}

function clock(text: string): string {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[:.点](\d{2})?)?$/.exec(text.trim()) ?? [];
  return hour === undefined ? text : `${hour.padStart(2, "0")}:${minute}`;
}

function short(clockText: string): string {
  return clockText.replace(/^0(?=\d:)/, "");
}
