import { Type } from "typebox";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { portalPermissions } from "../permissions.ts";
import { portalProblems } from "../problems.ts";
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
      handle: async () => {
        const { hours, ...profile } = await readLibrary(db);
        return { ...profile, ...(hours ? { hours: { ...hours } } : {}) } as never;
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/library",
      access: portalPermissions["library.edit"],
      summary: "State anew what the library says of itself",
      body: LibraryBody,
      answer: Type.Object({ saved: Type.Literal(true) }),
      problems: [portalProblems.unusableHours],
      handle: async ({ body }) => (await transact(db, (tx) => describeLibrary(tx, body))) ?? { saved: true as const },
    }),
  ];
}
