/** An event of a whole day, or of a moment. */
export interface CalendarEvent {
  /** The same each time, so that a calendar updates and does not double it. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  /** `YYYY-MM-DD` for a whole day, or an instant. */
  readonly at: string | Date;
  /** Days before at which the calendar reminds. */
  readonly remindDays?: number;
  readonly changedAt: Date;
}

export interface Calendar {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly events: readonly CalendarEvent[];
}

/** A calendar as iCalendar text (RFC 5545). */
export function writeIcs({ name, language, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Wenyuan//Library loans//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    // RFC 7986 §5.1 and what older calendars read instead.
    `NAME;LANGUAGE=${language}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    // RFC 7986 §5.7: asking once in some hours is enough.
    "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
    "X-PUBLISHED-TTL:PT4H",
    ...events.flatMap((event) => eventLines(event, language)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, summary, description, url, at, remindDays, changedAt }: CalendarEvent, language: string) {
  const day = typeof at === "string";
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    day ? `DTSTART;VALUE=DATE:${at.replaceAll("-", "")}` : `DTSTART:${utc(at)}`,
    // A day's event lasts the day; one without an end at a moment takes no time (§3.6.1).
    "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE",
    `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...(remindDays === undefined
      ? []
      : [
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          `DESCRIPTION:${escaped(summary)}`,
          `TRIGGER:-P${remindDays}D`,
          "END:VALARM",
        ]),
    "END:VEVENT",
  ];
}

/** TEXT (§3.3.11): backslash, semicolon, comma and line break are escaped; other control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** An instant in UTC (§3.3.5, form 2). */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

const longestLine = 75;

/** Lines of at most 75 octets, broken between characters (§3.1): a following line begins with a space that counts. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > longestLine) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += length;
  }
  return out;
}
