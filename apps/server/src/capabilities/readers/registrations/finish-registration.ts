import { isProblem, type Problem } from "@wenyuan/problem";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { listCategories } from "../people/category.store.ts";
import { libraryDay } from "../people/library-day.ts";
import { readersProblems } from "../problems.ts";
import { acceptRegistration } from "./accept-registration.ts";
import { findAlike } from "./find-alike.ts";
import { lockByKey, markWaiting } from "./registration.store.ts";
import { confirmHours } from "./registration.ts";

/** What came of the link in the letter: a reader already, or a wish that staff look at. */
export type FinishedRegistration = { readonly state: "accepted" | "waiting" };

/**
 * The address is confirmed. Where the category's rule says so, and nobody of the readers looks like the same person, the reader is made at
 * once; otherwise staff decide.
 */
export async function finishRegistration(
  { db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">,
  { key, library, origin }: { readonly key: string; readonly library: string; readonly origin: string },
): Promise<FinishedRegistration | Problem> {
  const now = clock.now();
  const askedAfter = new Date(now.getTime() - confirmHours * 3_600_000);
  const confirmed = await transactOrRefuse(db, async (tx) => {
    const wish = await lockByKey(tx, key, askedAfter);
    if (!wish) return readersProblems.registrationOver();
    if (wish.state === "mailed") await markWaiting(tx, wish, now);
    const rule = (await listCategories(tx)).find(({ code }) => code === wish.category)?.registration;
    return { wish, atOnce: rule === "automatic" && (await findAlike(tx, [wish])).flat().length === 0 };
  });
  if (isProblem(confirmed)) return confirmed;
  if (!confirmed.atOnce) return { state: "waiting" };
  const admission = {
    settings,
    library,
    origin,
    today: libraryDay(now, settings.timeZone),
    doing: { actor: { kind: "system", name: "registration" } as const, now },
  };
  // What stands in the way, such as an address that an account has, is for staff to see: the wish waits.
  const made = await transactOrRefuse(db, async (tx) => {
    const wish = await lockByKey(tx, key, askedAfter);
    return wish ? await acceptRegistration(tx, wish, admission) : readersProblems.registrationOver();
  });
  return { state: isProblem(made) ? "waiting" : "accepted" };
}
