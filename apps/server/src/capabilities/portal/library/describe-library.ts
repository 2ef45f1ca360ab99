import { readOpeningCalendar } from "@wenyuan/calendar";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { portalProblems } from "../problems.ts";
import { writeLibrary } from "./library.store.ts";
import type { LibraryProfile } from "./library-profile.ts";

type Described = Omit<LibraryProfile, "hours"> & { readonly hours?: unknown };

/** States anew what the library says of itself. @returns undefined, or what is wrong with the hours */
export async function describeLibrary(tx: Tx, { hours, ...profile }: Described): Promise<Problem | undefined> {
  if (hours === undefined) {
    await writeLibrary(tx, profile);
    return undefined;
  }
  const read = readOpeningCalendar(hours);
  if (!read.ok)
    return portalProblems.unusableHours({
      list: listOf(read.faults.map(({ where, what, mend }) => ({ where, what, mend }))),
    });
  await writeLibrary(tx, { ...profile, hours: read.value });
  return undefined;
}

function listOf(faults: readonly { where: string; what: Bilingual; mend: Bilingual }[]): Bilingual {
  return {
    zh: faults.map(({ where, what, mend }) => `${where}：${what.zh} ${mend.zh}`).join("\n"),
    en: faults.map(({ where, what, mend }) => `${where}: ${what.en} ${mend.en}`).join("\n"),
  };
}
