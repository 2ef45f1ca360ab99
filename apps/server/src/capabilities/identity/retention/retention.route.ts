import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { readRuns } from "./retention-day.store.ts";

const reportDays = 30;
const Words = Type.Object({ zh: Type.String(), en: Type.String() });

/** What is kept for a time: proof that it is kept no longer. */
export function retentionRoutes({ db, clock, retention }: IdentityOptions): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/retention-report",
      access: identityPermissions["audit.read"],
      summary:
        "What is kept for how long, what was taken away in the last 30 days, and what is older now: counted anew",
      answer: Type.Object({
        days: Type.Integer(),
        rules: Type.Array(
          Type.Object({
            code: Type.String(),
            what: Words,
            kept: Words,
            due: Type.Integer({ description: "Found too old in the last 30 days" }),
            removed: Type.Integer({ description: "Of these, taken away or unlinked" }),
            remaining: Type.Integer({ description: "Left by the last run: 0, or the rule does not work" }),
            ranAt: Type.Optional(Type.String({ format: "date-time" })),
            olderNow: Type.Integer({ description: "Too old at this moment: what fell due since the last run" }),
          }),
        ),
      }),
      async handle() {
        const now = clock.now();
        const runs = await readRuns(db, new Date(now.getTime() - reportDays * 86_400_000));
        const rules = await Promise.all(
          retention().map(async ({ code, what, kept, countDue }) => {
            const { due = 0, removed = 0, remaining = 0, ranAt } = runs.get(code) ?? {};
            const olderNow = await countDue(db, now);
            const words = { what: { ...what }, kept: { ...kept } };
            return {
              code,
              ...words,
              due,
              removed,
              remaining,
              olderNow,
              ...(ranAt ? { ranAt: ranAt.toISOString() } : {}),
            };
          }),
        );
        return { days: reportDays, rules };
      },
    }),
  ];
}
