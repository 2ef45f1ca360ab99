import { isProblem } from "@wenyuan/problem";
import { type Static, Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { libraryDay } from "../people/library-day.ts";
import { ReaderParams, Text } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { applyFeed } from "./apply-feed.ts";
import { type Feed, findFeed, listFeedRows, listFeeds, namesOfRows } from "./feed.store.ts";
import { prepareFeed } from "./prepare-feed.ts";
import { undoFeed } from "./undo-feed.ts";

/** Bytes of an upload: 40,000 people in a workbook have about 3 MB, in CSV 8; in base64 a third more. */
const mostUpload = 48 * 1024 * 1024;

const outcomes = ["new", "changed", "unchanged", "refused", "missing"] as const;
const Counts = Type.Object({
  new: Type.Integer(),
  changed: Type.Integer(),
  unchanged: Type.Integer(),
  refused: Type.Integer(),
  missing: Type.Integer(),
});

const FeedView = Type.Object({
  id: Type.String(),
  source: Type.String(),
  fileName: Type.Optional(Type.String()),
  complete: Type.Boolean(),
  state: Type.Enum(["previewed", "applying", "applied", "undone"]),
  counts: Counts,
  createdBy: Type.String(),
  createdAt: Type.String({ format: "date-time" }),
  appliedAt: Type.Optional(Type.String({ format: "date-time" })),
  undoneAt: Type.Optional(Type.String({ format: "date-time" })),
});

const Facts = Type.Record(Type.String(), Type.Unknown());

const FeedRowView = Type.Object({
  line: Type.Integer(),
  outcome: Type.Enum([...outcomes]),
  kind: Type.Optional(Type.String()),
  readerId: Type.Optional(Type.String()),
  number: Type.Optional(Type.String()),
  name: Type.Optional(Type.String()),
  before: Type.Optional(Facts),
  after: Type.Optional(Facts),
  faults: Type.Array(
    Type.Object({ column: Type.String(), why: Type.Object({ zh: Type.String(), en: Type.String() }) }),
  ),
});

const wrongFiles = [readersProblems.columnsMissing, readersProblems.emptyFeed, readersProblems.unreadableWorkbook];

export function feedRoutes({ db, clock, settings }: Kernel): Endpoint[] {
  const today = (now: Date) => libraryDay(now, settings.timeZone);
  return [
    {
      ...route({
        method: "POST",
        path: "/api/v1/reader-feeds",
        access: readersPermissions["feed.apply"],
        summary: "Upload a list of people (.xlsx, .csv) and see what it would do; changes no reader",
        body: Type.Object(
          {
            source: Type.String({
              pattern: "^[\\p{L}\\p{N}_.-]{1,50}$",
              description: "The campus system, such as students",
            }),
            fileName: Type.Optional(Text(200)),
            complete: Type.Boolean({ default: false, description: "Everybody of the source is in it" }),
            content: Type.String({ description: "The file's bytes in base64" }),
          },
          { additionalProperties: false },
        ),
        answer: Type.Object({ id: Type.String(), counts: Counts, unknownHeadings: Type.Array(Type.String()) }),
        status: 201,
        problems: wrongFiles,
        async handle({ body, principal }) {
          const now = clock.now();
          const { source, complete, fileName, content } = body;
          const file = {
            bytes: Buffer.from(content, "base64"),
            source,
            complete,
            ...(fileName === undefined ? {} : { name: fileName }),
          };
          const prepared = await prepareFeed(db, file, { today: today(now), doing: { actor: principal, now } });
          return isProblem(prepared) ? prepared : { ...prepared, unknownHeadings: [...prepared.unknownHeadings] };
        },
      }),
      bodyLimit: mostUpload,
    },
    route({
      method: "GET",
      path: "/api/v1/reader-feeds",
      access: readersPermissions["feed.read"],
      summary: "Feeds of readers, newest first",
      query: PageQuery,
      answer: PageOf(FeedView),
      async handle({ query: { limit, cursor } }) {
        const feeds = await listFeeds(db, { limit: limit + 1, ...(cursor === undefined ? {} : { before: cursor }) });
        return pageOf(feeds, limit, feedView);
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/reader-feeds/:id",
      access: readersPermissions["feed.read"],
      summary: "A feed and its rows, in order of their lines",
      params: ReaderParams,
      query: Type.Object(
        {
          outcome: Type.Optional(Type.Enum([...outcomes])),
          after: Type.Integer({ minimum: -1, default: -1, description: "The last line of the part before" }),
          limit: Type.Integer({ minimum: 1, maximum: 500, default: 100 }),
        },
        { additionalProperties: false },
      ),
      answer: Type.Object({ feed: FeedView, rows: Type.Array(FeedRowView), more: Type.Boolean() }),
      problems: [readersProblems.feedNotFound],
      async handle({ params, query: { outcome, after, limit } }) {
        const feed = await findFeed(db, params.id);
        if (!feed) return readersProblems.feedNotFound();
        const rows = await listFeedRows(db, params.id, {
          after,
          limit: limit + 1,
          ...(outcome ? { outcomes: [outcome] } : {}),
        });
        const part = rows.slice(0, limit);
        const names = await namesOfRows(db, part);
        const shown = part.map(({ person, before, after: changed, ...row }) => ({
          ...row,
          ...(person ? { number: person.number, name: person.name } : names.get(row.readerId ?? "")),
          ...(before ? { before: { ...before } } : {}),
          ...(changed ? { after: { ...changed } } : {}),
          faults: [...row.faults],
        }));
        return { feed: feedView(feed), rows: shown, more: rows.length > limit };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/reader-feeds/:id/application",
      access: readersPermissions["feed.apply"],
      summary: "Do what a feed says; done twice it does nothing more",
      params: ReaderParams,
      body: Type.Object(
        { goneAreGone: Type.Boolean({ default: false, description: "Yes, all who are missing have gone" }) },
        { additionalProperties: false },
      ),
      answer: Counts,
      problems: [readersProblems.feedNotFound, readersProblems.feedDone, readersProblems.tooManyMissing],
      async handle({ params, body, principal }) {
        const now = clock.now();
        return await applyFeed(db, params.id, { ...body, today: today(now), doing: { actor: principal, now } });
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/reader-feeds/:id/application",
      access: readersPermissions["feed.apply"],
      summary: "Undo a feed wherever nothing has happened since",
      params: ReaderParams,
      answer: Type.Object({ removed: Type.Integer(), restored: Type.Integer(), kept: Type.Integer() }),
      problems: [readersProblems.feedNotFound, readersProblems.feedNotApplied],
      async handle({ params, principal }) {
        const now = clock.now();
        return await undoFeed(db, params.id, { today: today(now), doing: { actor: principal, now } });
      },
    }),
  ];
}

function feedView(feed: Feed): Static<typeof FeedView> {
  const { id, source, fileName, complete, state, counts, createdBy, createdAt, appliedAt, undoneAt } = feed;
  return {
    id,
    source,
    complete,
    state,
    counts,
    createdBy,
    createdAt: createdAt.toISOString(),
    ...(fileName === null ? {} : { fileName }),
    ...(appliedAt === null ? {} : { appliedAt: appliedAt.toISOString() }),
    ...(undoneAt === null ? {} : { undoneAt: undoneAt.toISOString() }),
  };
}
