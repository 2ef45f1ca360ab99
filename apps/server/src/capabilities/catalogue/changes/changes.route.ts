import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { Marc } from "../records/record.schema.ts";
import { type Change, changesAfter, findMarc } from "./change.store.ts";

const Kind = Type.Union([Type.Literal("record"), Type.Literal("item"), Type.Literal("authority")]);

const ChangesQuery = Type.Object(
  {
    since: Type.String({ pattern: "^[0-9]{1,18}$", default: "0", description: "The `next` of the last answer" }),
    limit: Type.Integer({ minimum: 1, maximum: 1000, default: 200 }),
    kind: Type.Optional(Kind),
    marc: Type.Boolean({ default: false, description: "With the content of the records that readers may see" }),
  },
  { additionalProperties: false },
);

const ChangeView = Type.Object({
  kind: Kind,
  id: Type.String(),
  changedAt: Type.String({ format: "date-time" }),
  version: Type.Optional(Type.Integer()),
  deleted: Type.Boolean({ description: "Deleted, withdrawn or merged away" }),
  suppressed: Type.Boolean({ description: "Not for readers" }),
  mergedInto: Type.Optional(Type.String()),
  recordId: Type.Optional(Type.String({ description: "Of an item" })),
  profile: Type.Optional(Type.String()),
  marc: Type.Optional(Marc),
});

/** What changed in the catalogue, for programs that keep a copy of it. */
export function changeRoutes({ db }: Pick<Kernel, "db">): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/changes",
      access: cataloguePermissions["change.read"],
      summary:
        "What changed since a place in the feed, each thing once with the state it is in now; ask again with `next`",
      query: ChangesQuery,
      answer: Type.Object({
        items: Type.Array(ChangeView),
        next: Type.String({ description: "What to ask with next time, also when nothing changed" }),
        more: Type.Boolean({ description: "There is more already" }),
      }),
      async handle({ query: { since, limit, kind, marc } }) {
        const kinds = kind === undefined ? (["record", "item", "authority"] as const) : [kind];
        const found = await changesAfter(db, since, { kinds, limit: limit + 1 });
        const shown = found.slice(0, limit);
        const ids = shown.flatMap((one) => (marc && one.kind === "record" ? [one.id] : []));
        const contents = await findMarc(db, ids);
        return {
          items: shown.map((one) => ({
            ...changeView(one),
            ...(one.kind === "record" ? content(contents.get(one.id)) : {}),
          })),
          next: shown.at(-1)?.position ?? since,
          more: found.length > limit,
        };
      },
    }),
  ];
}

function content(of: { readonly profile: string; readonly marc: object } | undefined) {
  return of ? { profile: of.profile, marc: { ...of.marc } } : {};
}

function changeView({ kind, id, changedAt, version, deleted, suppressed, mergedInto, recordId }: Change) {
  return {
    kind,
    id,
    deleted,
    suppressed,
    changedAt: changedAt.toISOString(),
    ...(version === null ? {} : { version }),
    ...(mergedInto === null ? {} : { mergedInto }),
    ...(recordId === null ? {} : { recordId }),
  };
}
