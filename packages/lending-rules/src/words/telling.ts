import { dateAt, dateInWords, type LocalText, Temporal } from "@wenyuan/calendar";

/** When and where the words are said. */
export interface Telling {
  readonly now: Temporal.Instant;
  readonly zone: string;
  /** What the library calls its branches, for findings that name one; a branch without a name is told by its code. */
  readonly branches?: readonly { readonly code: string; readonly name: LocalText }[];
}

/** A branch by its name. */
export function branchNamed(code: string, { branches }: Telling): LocalText {
  return branches?.find((branch) => branch.code === code)?.name ?? { zh: code, en: code };
}

/** A date in both languages, seen from today. */
export function day(iso: string, { now, zone }: Telling): LocalText {
  const today = dateAt(now, zone);
  const date = Temporal.PlainDate.from(iso);
  return { zh: dateInWords(date, "zh", today), en: dateInWords(date, "en", today) };
}

/** An instant in both languages: its date and time on the wall. */
export function moment(iso: string, telling: Telling): LocalText {
  const local = Temporal.Instant.from(iso).toZonedDateTimeISO(telling.zone);
  const date = day(local.toPlainDate().toString(), telling);
  const time = local
    .toPlainTime()
    .toString({ smallestUnit: "minute" })
    .replace(/^0(?=\d)/, "");
  return { zh: `${date.zh}${time}`, en: `${date.en}, ${time}` };
}

/** `1 book`, `3 books`. */
export function counted(count: number, word: string, plural = `${word}s`): string {
  return `${count} ${count === 1 ? word : plural}`;
}
