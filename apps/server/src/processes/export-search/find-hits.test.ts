import { type MarcRecord, writeIso2709 } from "@wenyuan/marc";
import { expect, it } from "vitest";
import { importRecords } from "../../capabilities/catalogue/index.ts";
import { sequence } from "../../kernel/events/event-log.ts";
import { followNext } from "../../kernel/events/follower.ts";
import { testApp } from "../../testing/test-app.ts";

const library = await testApp();
const { db } = library.kernel;

const field = (tag: string, code: string, value: string) => ({
  tag,
  ind1: " ",
  ind2: " ",
  subfields: [{ code, value }],
});

/** A synthetic record. */
function aRecord(number: string, title: string): Buffer {
  const record: MarcRecord = {
    leader: "00000nam0 2200000   450 ",
    fields: [
      { tag: "001", value: number },
      field("101", "a", "chi"),
      field("200", "a", title),
      field("210", "d", "2020"),
    ],
  };
  return Buffer.from(writeIso2709(record));
}

async function indexAll(): Promise<void> {
  while ((await sequence(db)) > 0);
  const followers = library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(db, follower)) > 0);
}

it("exports what a search finds, byte for byte as it came, and nothing else", async () => {
  const [found, other] = [aRecord("s1", "合成检索样书"), aRecord("s2", "别的题名")];
  await indexAll();
  await importRecords(db, Buffer.concat([found, other]), { source: "vendor", profile: "cnmarc" });
  await indexAll();
  const headers = await library.tokenFor("cataloguer");
  const search = new URLSearchParams({ q: "合成检索样书", language: "chi" }).toString();
  const answer = await library.request({ url: `/api/v1/export?${new URLSearchParams({ search })}`, headers });
  expect(answer.statusCode, answer.body).toBe(200);
  expect(answer.rawPayload).toEqual(found);
});
