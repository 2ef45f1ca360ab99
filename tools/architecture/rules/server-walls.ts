import { neighbours, orderOfRooms } from "../neighbours.ts";
import {
  commands,
  compositionRoot,
  domainFile,
  kernel,
  npm,
  ownDomainFile,
  pages,
  processes,
  rooms,
  server,
  tests,
} from "../places.ts";
import { type Wall, wall } from "./rule.ts";

const roomIndex = String.raw`${rooms}[^/]+/index\.ts$`;
const tables = String.raw`${rooms}[^/]+/tables\.ts$`;
const openTables = String.raw`${kernel}db/open-tables\.ts$`;

export const serverWalls: readonly Wall[] = [
  wall(
    "kernel-knows-no-room",
    "The kernel stands below every room, page and command. Hand it what it needs from app.ts, as a value of a kernel's interface.",
    { from: { path: kernel, pathNot: tests }, to: { path: server, pathNot: kernel } },
  ),
  wall(
    "rooms-know-no-page",
    "A room does not know who shows it. Return a value; the page, command, process or app.ts takes it from there.",
    { from: { path: rooms }, to: { path: `${pages}|${commands}|${processes}|${compositionRoot}` } },
  ),
  wall(
    "rooms-meet-at-their-index",
    "Of another room only its index.ts is open. Export there what you need, or publish an event.",
    {
      from: { path: `${rooms}([^/]+)/` },
      to: { path: rooms, pathNot: [`${rooms}$1/`, roomIndex] },
    },
  ),
  wall("rooms-are-entered-by-their-index", "Of a room only its index.ts is open to pages, commands and processes.", {
    from: { pathNot: [rooms, tests] },
    to: { path: `${rooms}[^/]+/`, pathNot: roomIndex },
  }),
  ...neighbourWalls(),
  wall(
    "pages-know-no-command",
    "A page is one way in, a command another; what both need belongs to a room, a process or the kernel.",
    {
      from: { path: pages, pathNot: tests },
      to: { path: `${commands}|${compositionRoot}` },
    },
  ),
  wall(
    "commands-know-no-page",
    "A command may put the whole program together (app.ts), but takes nothing out of a page.",
    {
      from: { path: commands, pathNot: tests },
      to: { path: pages },
    },
  ),
  wall(
    "domain-is-pure",
    "A thing of the domain (a noun without a role in its name) takes what it needs as values: no kernel but languages and the clock's type, " +
      "no database, no node:*, no library with input or output. Move the I/O into an operation (verb-noun) or a file with a role.",
    {
      from: { path: domainFile, pathNot: tests },
      to: {
        path: ".+",
        pathNot: [
          ownDomainFile,
          String.raw`${kernel}i18n/language\.ts$`,
          String.raw`${kernel}clock/clock\.ts$`,
          "^packages/",
          npm("temporal-polyfill"),
          roomIndex,
        ],
      },
    },
  ),
  wall(
    "domain-takes-only-types-of-other-rooms",
    "A thing of the domain may name another room's types; calling it is an operation's work.",
    {
      from: { path: domainFile, pathNot: tests },
      to: { path: roomIndex, dependencyTypesNot: ["type-only"] },
    },
  ),
  wall(
    "only-stores-speak-sql",
    "SQL stands in *.store.ts, beside the things it stores. Move the query there and give it a name.",
    {
      from: { path: server, pathNot: [kernel, String.raw`\.store\.ts$`, tables, tests] },
      to: { path: `${tables}|${kernel}db/statement\\.ts$|${npm("kysely", "pg")}` },
    },
  ),
  wall(
    "only-the-kernel-looks-inside",
    "A transaction is opaque to rooms: a store reaches its own tables by on(tx), hot queries by statement().",
    {
      from: { path: server, pathNot: [kernel, tests] },
      to: { path: String.raw`${kernel}db/inside\.ts$` },
    },
  ),
  wall(
    "only-tables-open-tables",
    "openTables() gives any schema's tables; only the generated tables.ts may call it, for its own. Import `on` from your room's tables.ts.",
    { from: { path: "^(apps|packages|tools)/", pathNot: tables }, to: { path: openTables } },
  ),
];

/** One wall per room, all under one name: what it may call is listed in neighbours.ts. A room that is not listed may call none. */
function neighbourWalls(): Wall[] {
  const listed = orderOfRooms();
  return [
    ...listed.map((room) => neighbourWall({ path: roomFolder(room) }, [room, ...(neighbours[room] ?? [])])),
    neighbourWall({ path: `${rooms}([^/]+)/`, pathNot: listed.map(roomFolder) }, ["$1"]),
  ];
}

function neighbourWall(from: Wall["from"], known: readonly string[]): Wall {
  return wall(
    "rooms-know-only-listed-neighbours",
    "List the neighbour in tools/architecture/neighbours.ts if that closes no circle; otherwise let it tell you by an event.",
    { from, to: { path: `${rooms}[^/]+/`, pathNot: known.map(roomFolder) } },
  );
}

function roomFolder(room: string): string {
  return `${rooms}${room}/`;
}
