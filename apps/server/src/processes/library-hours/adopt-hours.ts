import { setBuildingHours } from "../../capabilities/circulation/index.ts";
import { takeStatedHours } from "../../capabilities/portal/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import type { Kernel, Module } from "../../kernel/module.ts";

/** Hours that a library stated in its profile, before the calendars were one, become the building's calendar: once, at a start. */
export function libraryHours({ db, clock, log }: Pick<Kernel, "db" | "clock" | "log">): Module {
  return {
    name: "library-hours",
    async start() {
      await transact(db, async (tx) => {
        const hours = await takeStatedHours(tx);
        if (!hours) return;
        const act = { by: "system", reason: "opening hours of the library’s profile", now: clock.now() };
        const problem = await setBuildingHours(tx, hours, act);
        if (problem)
          log.warn({ part: "library-hours", code: problem.code }, "the hours of the profile were not taken over");
      });
    },
  };
}
