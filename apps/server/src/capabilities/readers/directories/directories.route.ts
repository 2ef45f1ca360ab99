import { isProblem } from "@wenyuan/problem";
import { type Static, Type } from "typebox";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { recordAudit } from "../../identity/index.ts";
import { feedFields } from "../feeds/feed-columns.ts";
import { Text } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { deleteDirectory, findDirectory, listDirectories, saveDirectory } from "./directory.store.ts";
import { type Directory, directorySecretPurpose } from "./directory.ts";
import { loadDirectory } from "./load-directory.ts";

const Source = Type.String({
  pattern: "^[\\p{L}\\p{N}_.-]{1,50}$",
  description: "The campus system, such as students",
});
const SourceParams = Type.Object({ source: Source });
const Attribute = Type.String({ pattern: "^[A-Za-z][A-Za-z0-9;-]{0,99}$" });

const settings = {
  url: Type.String({ pattern: "^ldaps?://[^\\s/?#@]+$", maxLength: 300 }),
  startTls: Type.Boolean({ default: false }),
  bindDn: Type.String({ maxLength: 500, default: "" }),
  base: Text(500),
  filter: Type.String({ pattern: "^\\(.*\\)$", maxLength: 1000, default: "(objectClass=person)" }),
  mapping: Type.Partial(Type.Record(Type.Enum([...feedFields]), Attribute)),
  complete: Type.Boolean({ default: false, description: "Everybody of the source is in it" }),
  nightly: Type.Boolean({ default: false, description: "Read and applied every night" }),
};

const DirectoryBody = Type.Object(
  { ...settings, password: Type.Optional(Type.String({ maxLength: 500, description: "Left out: as it is" })) },
  { additionalProperties: false },
);

const DirectoryView = Type.Object({
  id: Type.String(),
  source: Type.String(),
  ...settings,
  mapping: Type.Record(Type.String(), Type.String()),
  lastRunAt: Type.Optional(Type.String({ format: "date-time" })),
  lastFeedId: Type.Optional(Type.String()),
  lastFault: Type.Optional(Type.String({ description: "The code of why the last run came to nothing" })),
});

const Done = Type.Object({ done: Type.Literal(true) });
const Loaded = Type.Object({
  id: Type.String({ description: "The feed, to be looked at and applied" }),
  counts: Type.Record(Type.String(), Type.Integer()),
});

export function directoryRoutes(kernel: Kernel): Endpoint[] {
  const { db, clock, settings: own } = kernel;
  const access = readersPermissions["feed.apply"];
  return [
    route({
      method: "GET",
      path: "/api/v1/reader-directories",
      access,
      summary: "Directories of the campus (LDAP) that lists of people are read from; without their passwords",
      query: PageQuery,
      answer: PageOf(DirectoryView),
      handle: async ({ query }) => pageOf(await listDirectories(db, pageStart(query)), query.limit, directoryView),
    }),
    route({
      method: "PUT",
      path: "/api/v1/reader-directories/:source",
      access,
      summary: "Set up a directory of the campus, and which attribute says what",
      params: SourceParams,
      body: DirectoryBody,
      answer: Done,
      problems: [readersProblems.directoryNeeds],
      async handle({ params: { source }, body: { password, mapping, ...body }, principal }) {
        const needed = (["number", "name", "category"] as const).filter((field) => mapping[field] === undefined);
        if (needed.length > 0) return readersProblems.directoryNeeds({ fields: needed.join(", ") });
        const box = openSecretBox(own);
        await transact(db, async (tx) => {
          const before = await findDirectory(tx, source);
          const secret =
            password === undefined && before ? before.secret : box.seal(password ?? "", directorySecretPurpose);
          await saveDirectory(tx, { source, mapping, ...body }, secret);
          const subject = { kind: "reader-directory", id: source };
          await recordAudit(tx, { actor: principal, action: access.code, subject, after: body, at: clock.now() });
        });
        return { done: true as const };
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/reader-directories/:source",
      access,
      summary: "Read a directory no more; its readers stay",
      params: SourceParams,
      answer: Done,
      problems: [readersProblems.directoryNotFound],
      async handle({ params: { source }, principal }) {
        return await transact(db, async (tx) => {
          if (!(await deleteDirectory(tx, source))) return readersProblems.directoryNotFound();
          const subject = { kind: "reader-directory", id: source };
          await recordAudit(tx, {
            actor: principal,
            action: access.code,
            subject,
            after: { deleted: true },
            at: clock.now(),
          });
          return { done: true as const };
        });
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/reader-directories/:source/reading",
      access,
      summary: "Read a directory now and see what it would do; changes no reader",
      params: SourceParams,
      answer: Loaded,
      problems: [readersProblems.directoryNotFound, readersProblems.directoryUnreachable, readersProblems.emptyFeed],
      async handle({ params: { source }, principal }) {
        const loaded = await loadDirectory(kernel, { source, apply: false }, principal);
        return isProblem(loaded) ? loaded : { id: loaded.id, counts: { ...loaded.counts } };
      },
    }),
  ];
}

function directoryView({
  lastRunAt,
  lastFeedId,
  lastFault,
  mapping,
  ...rest
}: Directory): Static<typeof DirectoryView> {
  return {
    ...rest,
    mapping: { ...mapping },
    ...(lastRunAt === null ? {} : { lastRunAt: lastRunAt.toISOString() }),
    ...(lastFeedId === null ? {} : { lastFeedId }),
    ...(lastFault === null ? {} : { lastFault }),
  };
}
