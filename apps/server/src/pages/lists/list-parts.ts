import { type CitationStyle, citationStyles } from "@wenyuan/citation";
import type { Problem } from "@wenyuan/problem";
import { findReaderOfAccount, libraryDay, type Reader } from "../../capabilities/readers/index.ts";
import { spaceProblems } from "../../capabilities/space/index.ts";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import type { Here } from "../holdings/availability-view.ts";
import { queryValue } from "../page.ts";

export interface ListSources {
  readonly db: Database;
  readonly clock: Clock;
  readonly zone: string;
  readonly publicUrl: string | undefined;
}

/** What every view of a list is given: when and where it is, and the style of its citations. */
export function viewParts(
  { clock, zone }: ListSources,
  call: Call,
): { readonly here: Here; readonly style: CitationStyle; readonly today: string } {
  const { language } = call;
  const chosen = queryValue(call, "style");
  const usual = language === "zh" ? "gbt7714-2025" : "apa";
  return {
    here: { now: clock.now(), zone, language },
    style: citationStyles.find((style) => style === chosen) ?? usual,
    today: libraryDay(clock.now(), zone),
  };
}

/** The reader of the account that is signed in; staff without a card of the library have no lists. */
export async function ownReader({ db }: ListSources, { principal }: Call): Promise<Reader | Problem> {
  const reader = principal.kind === "account" ? await findReaderOfAccount(db, principal.accountId) : undefined;
  return reader ?? spaceProblems.noReader();
}
