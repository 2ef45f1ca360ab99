import { Type } from "typebox";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { Day, ReaderParams, Text } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { removeNote, writeNote } from "./write-note.ts";

export function noteRoutes({ db, clock, idempotency }: Kernel): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/readers/:id/notes",
      access: readersPermissions["note.write"],
      summary: "Write a note on a reader; the reader may see it",
      params: ReaderParams,
      body: Type.Object(
        { text: Text(2000), urgent: Type.Boolean({ default: false }), endsOn: Type.Optional(Day) },
        { additionalProperties: false },
      ),
      answer: Type.Object({ id: Type.String() }),
      status: 201,
      problems: [readersProblems.readerNotFound],
      handle: async ({ params, body, principal }, tx) =>
        await writeNote(tx, { ...body, readerId: params.id }, { actor: principal, now: clock.now() }),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/reader-notes/:id",
      access: readersPermissions["note.write"],
      summary: "Delete a note",
      params: ReaderParams,
      answer: Type.Object({ readerId: Type.String() }),
      problems: [readersProblems.noteNotFound],
      handle: async ({ params, principal }) =>
        await transactOrRefuse(db, (tx) => removeNote(tx, params.id, { actor: principal, now: clock.now() })),
    }),
  ];
}
