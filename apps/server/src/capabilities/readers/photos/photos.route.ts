import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { recordLook } from "../../identity/index.ts";
import { ReaderParams } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { mayUse } from "../privacy/decide-use.ts";
import { readersProblems } from "../problems.ts";
import { keepPhoto, removePhoto } from "./keep-photo.ts";
import { findPhoto } from "./photo.store.ts";

const Done = Type.Object({ done: Type.Literal(true) });

/** A reader's photo at the desk, with the reader's consent. */
export function photoRoutes({ db, clock }: Kernel): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/readers/:id/photo",
      access: readersPermissions["photo.see"],
      summary:
        "A reader's photo, and whether the reader has agreed that there is one; that it was seen is written into the audit",
      params: ReaderParams,
      answer: Type.Object({
        agreed: Type.Boolean(),
        photo: Type.Optional(
          Type.Object({
            kind: Type.String(),
            width: Type.Integer(),
            height: Type.Integer(),
            takenAt: Type.String({ format: "date-time" }),
            content: Type.String({ description: "In base64" }),
          }),
        ),
      }),
      async handle({ params: { id }, principal }) {
        const [agreed, photo] = [await mayUse(db, id, "photo"), await findPhoto(db, id)];
        if (!photo || !agreed) return { agreed };
        const { kind, width, height, content, takenAt } = photo;
        const look = { actor: principal, action: readersPermissions["photo.see"].code, at: clock.now() };
        await transact(db, (tx) => recordLook(tx, { ...look, subject: { kind: "reader", id } }));
        return {
          agreed,
          photo: { kind, width, height, takenAt: takenAt.toISOString(), content: content.toString("base64") },
        };
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/readers/:id/photo",
      access: readersPermissions["photo.keep"],
      summary: "Keep a photo (JPEG or PNG) of a reader who has agreed to it",
      params: ReaderParams,
      body: Type.Object(
        { content: Type.String({ maxLength: 1_000_000, description: "The file in base64" }) },
        { additionalProperties: false },
      ),
      answer: Done,
      problems: [readersProblems.readerNotFound, readersProblems.photoNotAgreed, readersProblems.photoUnusable],
      async handle({ params: { id }, body: { content }, principal }) {
        const doing = { actor: principal, now: clock.now() };
        const given = { readerId: id, bytes: Buffer.from(content, "base64") };
        return (await transactOrRefuse(db, (tx) => keepPhoto(tx, given, doing))) ?? { done: true as const };
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/readers/:id/photo",
      access: readersPermissions["photo.keep"],
      summary: "Delete a reader's photo",
      params: ReaderParams,
      answer: Done,
      problems: [readersProblems.photoNotFound],
      async handle({ params: { id }, principal }) {
        const doing = { actor: principal, now: clock.now() };
        return (await transactOrRefuse(db, (tx) => removePhoto(tx, id, doing))) ?? { done: true as const };
      },
    }),
  ];
}
