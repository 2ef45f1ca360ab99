/** A moment by the clock on the library's wall. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The library's zone (IANA), which the server writes into the page: due dates, closings and till reports go by it, wherever the
 * browser stands and however its clock is set. Without a server that says so, the browser's own.
 */
export function libraryZone(): string {
  const stated = typeof document === "undefined" ? undefined : document.documentElement.dataset["zone"];
  return stated ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What the library's clock shows at a moment. */
export function wallTimeAt(at: Date): WallTime {
  const parts = clockOf(libraryZone()).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [read("year"), read("month"), read("day")];
  return { year, month, day, hour: read("hour"), minute: read("minute"), second: read("second") };
}

/** The library's day at a moment: `2026-09-15`. */
export function libraryDay(at: Date): string {
  const { year, month, day } = wallTimeAt(at);
  return [year, two(month), two(day)].join("-");
}

/**
 * The moment at which the library's clock shows what was typed: `2026-09-15T14:07`, seconds if wanted. Of an hour that comes twice the
 * first; one that summer time leaves out is taken as much later. An invalid date for what is no such text.
 */
export function momentOf(typed: string): Date {
  const shown = Date.parse(`${typed}Z`);
  if (Number.isNaN(shown)) return new Date(Number.NaN);
  // The offset before and after cover any change of the clock between; the earlier moment that shows what was typed counts.
  const [before, after] = [offsetAt(shown - dayMs), offsetAt(shown + dayMs)];
  const fitting = [before, after].map((offset) => shown - offset).filter((at) => offsetAt(at) === shown - at);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : shown - before);
}

/** Midnight at the beginning of a day, `2026-09-15`, in the library. */
export function startOfDay(day: string): Date {
  return momentOf(`${day}T00:00:00`);
}

/** The last second of a day in the library: until then counts what is said to last to that day. */
export function endOfDay(day: string): Date {
  return momentOf(`${day}T23:59:59`);
}

const dayMs = 86_400_000;

/** How far the library's clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number): number {
  const { year, month, day, hour, minute, second } = wallTimeAt(new Date(at));
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const numeric = { year: "numeric", month: "numeric", day: "numeric" } as const;
  const time = { hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23" } as const;
  const made = new Intl.DateTimeFormat("en", { ...numeric, ...time, calendar: "gregory", timeZone });
  clocks.set(timeZone, made);
  return made;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
