import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { identityPermissions } from "../permissions.ts";

const LetterView = Type.Object({
  id: Type.String(),
  at: Type.String({ format: "date-time" }),
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
});

/** The letters of a library without a mail server: of the last day, for who administers it. */
export function outboxRoutes({ mailer }: Pick<Kernel, "mailer">): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/mail-outbox",
      access: identityPermissions["outbox.read"],
      summary: "Letters that stayed here because no mail server is set, newest first",
      query: PageQuery,
      answer: PageOf(LetterView),
      async handle({ query: { limit, cursor } }) {
        const kept = await mailer.listKept({ limit: limit + 1, ...(cursor === undefined ? {} : { before: cursor }) });
        return pageOf(kept, limit, ({ at, ...letter }) => ({ ...letter, at: at.toISOString() }));
      },
    }),
  ];
}
