import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { identityPermissions } from "../permissions.ts";
import { readActorNames } from "./actor-name.store.ts";

/** As many as a page of a history has, and some. */
const mostAtOnce = 200;
const longestActor = 40;

const ActorNamesQuery = Type.Object(
  {
    actors: Type.String({
      maxLength: mostAtOnce * (longestActor + 1),
      description: "Actors as histories have them, with commas between: account:12,token:3",
    }),
  },
  { additionalProperties: false },
);

/** Histories keep who did something without a name; staff who read them are told it. */
export function actorRoutes({ db }: Pick<Kernel, "db">): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/actor-names",
      access: identityPermissions["actor.read"],
      summary: "The names of those who did something, by how histories keep them; who is not staff has none",
      query: ActorNamesQuery,
      answer: Type.Object({ names: Type.Record(Type.String(), Type.String()) }),
      async handle({ query }) {
        const actors = query.actors.split(",").slice(0, mostAtOnce);
        return { names: Object.fromEntries(await readActorNames(db, actors)) };
      },
    }),
  ];
}
