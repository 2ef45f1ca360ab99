import { type MarcRecord, writeIso2709 } from "@wenyuan/marc";
import { beforeAll, expect, it } from "vitest";
import { sequence } from "../../../kernel/events/event-log.ts";
import { followNext } from "../../../kernel/events/follower.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { importRecords } from "../../catalogue/index.ts";

let library: TestApp;

function field(tag: string, ind1: string, text: string) {
  return { tag, ind1, ind2: tag === "650" ? "4" : "0", subfields: [{ code: "a", value: text }] };
}

function book(title: string, author: string, subject: string): MarcRecord {
  return {
    leader: "00000nam a2200000 a 4500",
    fields: [
      { tag: "001", value: title },
      field("100", "1", author),
      field("245", "1", title),
      field("650", " ", subject),
    ],
  };
}

beforeAll(async () => {
  library = await testApp();
  const { db } = library.kernel;
  const books = [
    book("Synthetic bees", "Writer, Ann", "Bees"),
    book("Honey and hives", "Other, Bob", "Bees"),
    book("A garden", "Writer, Ann", "Gardens"),
    book("Steam engines", "Third, Cy", "Engines"),
  ];
  await importRecords(
    db,
    books.map((each) => writeIso2709(each)),
    { source: "test", profile: "marc21" },
  );
  while ((await sequence(db)) > 0);
  const followers = library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(db, follower)) > 0);
});

async function relatedTo(id: string) {
  const answer = await library.request({ url: `/api/v1/records/${id}/related` });
  return { status: answer.statusCode, body: answer.json<{ works: { title: string }[] }>() };
}

it("works alike share a subject or an author; the work itself and what has nothing in common are not among them", async () => {
  const { hits } = (await library.request({ url: "/api/v1/search?q=synthetic+bees" })).json<{
    hits: { id: string }[];
  }>();
  const { body } = await relatedTo(hits[0]?.id ?? "");
  expect(body.works.map(({ title }) => title).toSorted()).toEqual(["A garden", "Honey and hives"]);
});

it("a record that is not there has none", async () => {
  expect((await relatedTo("999999")).status).toBe(404);
});
