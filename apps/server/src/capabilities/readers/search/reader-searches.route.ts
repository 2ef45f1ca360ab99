import { isProblem } from "@wenyuan/problem";
import { type Static, Type } from "typebox";
import { Check } from "typebox/value";
import type { Database } from "../../../kernel/db/database.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { present } from "../people/present.ts";
import { type FoundReaderView, SearchBody, SearchView } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import type { After, FoundReader } from "./reader-search.store.ts";
import { searchPeople } from "./search-people.ts";

/** A search is a POST: names and numbers of people stay out of addresses, and so out of logs. */
export function readerSearchRoutes(db: Database): Endpoint[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/reader-searches",
      access: readersPermissions["reader.read"],
      summary: "Find readers by a name in any script, pinyin, initials, a card or a number",
      body: SearchBody,
      answer: SearchView,
      problems: [readersProblems.unknownPlace],
      async handle({ body }) {
        const { limit, after, ...query } = body;
        const start = after === undefined ? undefined : readPlace(after);
        if (isProblem(start)) return start;
        const found = await searchPeople(db, query, { limit, ...(start ? { after: start } : {}) });
        return {
          items: found.readers.map(line),
          near: found.near,
          ...(found.next ? { next: writePlace(found.next) } : {}),
        };
      },
    }),
  ];
}

const Place = Type.Tuple([Type.Integer(), Type.String(), Type.String({ pattern: "^[0-9]{1,18}$" })]);

function writePlace({ rank, sortKey, id }: After): string {
  return Buffer.from(JSON.stringify([rank, sortKey, id])).toString("base64url");
}

function readPlace(text: string): After | ReturnType<typeof readersProblems.unknownPlace> {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (!Check(Place, place)) return readersProblems.unknownPlace();
    const [rank, sortKey, id] = place;
    return { rank, sortKey, id };
  } catch {
    return readersProblems.unknownPlace();
  }
}

/** Rank and sort key are not for the wire; the schema leaves them out. */
function line(reader: FoundReader): Static<typeof FoundReaderView> {
  return { ...present(reader), cards: [...reader.cards], otherNames: [...reader.otherNames] };
}
