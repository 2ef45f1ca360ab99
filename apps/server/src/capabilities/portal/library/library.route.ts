import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { portalPermissions } from "../permissions.ts";
import { describeLibrary } from "./describe-library.ts";
import { LibraryBody } from "./library.schema.ts";
import { readLibrary } from "./library.store.ts";

export function libraryRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/library",
      access: "public",
      summary: "What the library says of itself",
      answer: LibraryBody,
      handle: async () => (await readLibrary(db)) as never,
    }),
    route({
      method: "PUT",
      path: "/api/v1/library",
      access: portalPermissions["library.edit"],
      summary: "State anew what the library says of itself",
      body: LibraryBody,
      answer: Type.Object({ saved: Type.Literal(true) }),
      async handle({ body }) {
        await transact(db, (tx) => describeLibrary(tx, body));
        return { saved: true as const };
      },
    }),
  ];
}
