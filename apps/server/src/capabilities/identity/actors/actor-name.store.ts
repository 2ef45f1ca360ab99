import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/**
 * The names of who is kept as `account:12` or `token:3`, for those of the staff who look at what was done: of accounts that have a role, and of
 * API tokens, which some histories keep as `client:3`. Whatever else is asked for has none.
 */
export async function readActorNames(at: Database | Tx, actors: readonly string[]): Promise<Map<string, string>> {
  const idsOf = (kind: string) => actors.flatMap((actor) => new RegExp(`^${kind}:(\\d{1,18})$`).exec(actor)?.[1] ?? []);
  const [accounts, tokens] = [idsOf("account"), [...idsOf("token"), ...idsOf("client")]];
  const [people, clients] = await Promise.all([
    accounts.length === 0
      ? []
      : on(at)
          .selectFrom("account")
          .select(["id", "display_name as name"])
          .where("id", "in", accounts)
          .where((where) =>
            where.exists(where.selectFrom("account_role").select("role").whereRef("account_id", "=", "account.id")),
          )
          .execute(),
    tokens.length === 0
      ? []
      : on(at).selectFrom("api_token").select(["id", "name"]).where("id", "in", tokens).execute(),
  ]);
  const names = new Map<string, string>([
    ...people.map(({ id, name }) => [`account:${id}`, name] as const),
    ...clients.flatMap(({ id, name }) => [[`token:${id}`, name] as const, [`client:${id}`, name] as const]),
  ]);
  return new Map(
    actors.flatMap((actor) => {
      const name = names.get(actor);
      return name === undefined ? [] : [[actor, name] as const];
    }),
  );
}
