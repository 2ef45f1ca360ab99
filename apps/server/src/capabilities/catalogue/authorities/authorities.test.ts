import { type MarcRecord, toMarcJson } from "@wenyuan/marc";
import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { findEditedRecord } from "../records/edited-record.store.ts";
import { saveRecords } from "../records/save-records.ts";
import { saveAuthorities } from "./save-authorities.ts";
import { updateHeadings } from "./update-headings.ts";

let library: TestApp;
let headers: Record<string, string>;
let keys = 0;

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
});

type Line = readonly [tag: string, indicators: string, ...subfields: (readonly [string, string])[]];

const fields = (lines: readonly Line[]) =>
  lines.map(([tag, [ind1 = " ", ind2 = " "], ...subfields]) => ({
    tag,
    ind1,
    ind2,
    subfields: subfields.map(([code, value]) => ({ code, value })),
  }));

const bib = (...lines: Line[]): MarcRecord => ({
  leader: "00000nam a2200000 a 4500",
  fields: fields([["245", "00", ["a", `Book ${++keys}`]], ...lines]),
});
const authority = (...lines: Line[]): MarcRecord => ({
  leader: "00000nz  a2200000n  4500",
  fields: [
    { tag: "001", value: `a${++keys}` },
    { tag: "008", value: "860211n| azannaabn          |a aaa      " },
    ...fields([["040", "  ", ["a", "X"], ["c", "X"]], ...lines]),
  ],
});

async function saveBib(...lines: Line[]): Promise<string> {
  const { saved } = await transact(library.kernel.db, (tx) =>
    saveRecords(tx, [{ key: `b${++keys}`, record: bib(...lines) }], { source: "test", profile: "marc21" }),
  );
  return saved[0]!.id;
}

async function saveAuthority(...lines: Line[]): Promise<string> {
  const origin = { source: "test", profile: "marc21", by: "system" } as const;
  const { ids } = await transact(library.kernel.db, (tx) =>
    saveAuthorities(tx, [{ key: `a${++keys}`, record: authority(...lines) }], origin),
  );
  return ids[0]!;
}

async function send(method: "GET" | "POST" | "PUT" | "DELETE", path: string, payload?: object) {
  const key: Record<string, string> = method === "POST" ? { "idempotency-key": `authority-test-${++keys}` } : {};
  const answer = await library.request({
    method,
    url: `/api/v1/${path}`,
    headers: { ...headers, ...key },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() };
}

interface Heading {
  readonly text: string;
  readonly authorityId?: string;
  readonly inPreferredForm: boolean;
  readonly position: number;
}
const headingsOf = async (id: string): Promise<Heading[]> => (await send("GET", `records/${id}/headings`)).body.items;

/** What is queued for a job, taken from the queue. */
async function queued(): Promise<{ authorityId: string; from: string; by: string }[]> {
  const { rows } = await inside(library.kernel.db).client.query(
    `delete from graphile_worker._private_jobs as job using graphile_worker._private_tasks as task
     where task.id = job.task_id and task.identifier = 'catalogue.update-headings' returning job.payload`,
  );
  return rows.map((row: { payload: never }) => row.payload);
}

const rewrite = async () => {
  for (const job of await queued()) await updateHeadings(library.kernel.db, job);
};
const marcOf = async (record: string) => JSON.stringify((await findEditedRecord(library.kernel.db, record))?.marc);
const linked = async (record: string) => (await headingsOf(record))[0]?.authorityId;

describe("headings of records", () => {
  it("are linked to the authority that has them, by its form, a variant, or without their subdivisions", async () => {
    const id = await saveAuthority(["150", "  ", ["a", "Motion pictures"]], ["450", "  ", ["a", "Moving-pictures"]]);
    const record = await saveBib(
      ["650", " 0", ["a", "Motion pictures"], ["z", "China."]],
      ["650", " 0", ["a", "Moving-pictures."]],
      ["650", " 0", ["a", "Theatre."]],
    );
    expect((await headingsOf(record)).map((one) => [one.text, one.authorityId, one.inPreferredForm])).toEqual([
      ["Motion pictures--China", id, true],
      ["Moving-pictures", id, false],
      ["Theatre", undefined, false],
    ]);
  });

  it("are linked when their authority comes later", async () => {
    const record = await saveBib(["100", "1 ", ["a", "老舍,"], ["d", "1899-1966."]]);
    expect((await headingsOf(record))[0]).not.toHaveProperty("authorityId");
    const id = await saveAuthority(["100", "1 ", ["a", "老舍,"], ["d", "1899-1966"]]);
    expect((await headingsOf(record))[0]?.authorityId).toBe(id);
  });

  it("are linked to none where two authorities have them, or one of another vocabulary or kind", async () => {
    await saveAuthority(["100", "1 ", ["a", "Smith, John"]]);
    await saveAuthority(["100", "1 ", ["a", "Smith, J."]], ["400", "1 ", ["a", "Smyth, John"]]);
    await saveAuthority(["100", "1 ", ["a", "Smith, Jonathan"]], ["400", "1 ", ["a", "Smyth, John"]]);
    await saveAuthority(["150", "  ", ["a", "Neoplasms"]]);
    const record = await saveBib(
      ["100", "1 ", ["a", "Smyth, John."]],
      ["650", " 2", ["a", "Neoplasms."]],
      ["651", " 0", ["a", "Neoplasms."]],
    );
    expect((await headingsOf(record)).map((one) => one.authorityId)).toEqual([undefined, undefined, undefined]);
  });

  it("stay unlinked when an editor says so, though the record is saved anew", async () => {
    const id = await saveAuthority(["110", "2 ", ["a", "Commercial Press"]]);
    const record = await saveBib(["710", "2 ", ["a", "Commercial Press."]]);
    const [heading] = await headingsOf(record);
    expect(heading?.authorityId).toBe(id);
    const path = `records/${record}/headings/${heading!.position}`;
    expect((await send("PUT", path, { authorityId: null })).body.items[0]).not.toHaveProperty("authorityId");
    await transact(library.kernel.db, (tx) =>
      saveRecords(tx, [{ key: "anew", id: record, record: bib(["710", "2 ", ["a", "Commercial Press."]]) }], {
        source: "test",
        profile: "marc21",
      }),
    );
    expect((await headingsOf(record))[0]).not.toHaveProperty("authorityId");
    expect((await send("PUT", path, { authorityId: "99999999" })).body.code).toBe("catalogue.authority-not-found");
  });
});

describe("a changed authority", () => {
  it("tells how many records it would rewrite, and rewrites them once that is confirmed", async () => {
    const id = await saveAuthority(["100", "1 ", ["a", "Lu, Hsün,"], ["d", "1881-1936"]]);
    const records = [
      await saveBib(["100", "1 ", ["a", "Lu, Hsün,"], ["d", "1881-1936,"], ["e", "author."]]),
      await saveBib(["600", "10", ["a", "Lu, Hsün,"], ["d", "1881-1936"], ["x", "Criticism."]]),
    ];
    const marc = toMarcJson(authority(["100", "1 ", ["a", "Lu, Xun,"], ["d", "1881-1936"]]));
    const asked = await send("PUT", `authorities/${id}`, { version: 1, marc });
    expect([asked.status, asked.body.code, asked.body.records]).toEqual([409, "catalogue.authority-to-confirm", 2]);
    expect((await send("POST", `authorities/${id}/preview`, { marc })).body).toEqual({
      from: "Lu, Hsün, 1881-1936",
      to: "Lu, Xun, 1881-1936",
      records: 2,
    });
    const saved = await send("PUT", `authorities/${id}`, { version: 1, marc, confirmed: true });
    expect([saved.status, saved.body.recordsToUpdate, saved.body.authority.version]).toEqual([200, 2, 2]);

    const [job] = await queued();
    expect(await updateHeadings(library.kernel.db, job!)).toBe(2);
    expect(await updateHeadings(library.kernel.db, job!)).toBe(0);
    const [first, second] = await Promise.all(records.map((one) => findEditedRecord(library.kernel.db, one)));
    expect([first?.version, second?.version]).toEqual([2, 2]);
    expect(JSON.stringify(first?.marc)).toContain('{"a":"Lu, Xun,"},{"d":"1881-1936,"},{"e":"author."}');
    expect(JSON.stringify(second?.marc)).toContain('{"a":"Lu, Xun,"},{"d":"1881-1936"},{"x":"Criticism."}');
    expect((await headingsOf(records[0]!))[0]?.authorityId).toBe(id);
  });

  it("over a newer version is refused", async () => {
    const id = await saveAuthority(["151", "  ", ["a", "Peking"]]);
    const marc = toMarcJson(authority(["151", "  ", ["a", "Beijing"]]));
    expect((await send("PUT", `authorities/${id}`, { version: 1, marc })).status).toBe(200);
    expect((await send("PUT", `authorities/${id}`, { version: 1, marc })).body.code).toBe("catalogue.record-changed");
  });

  it("without a heading is refused", async () => {
    const marc = toMarcJson(bib());
    const answer = await send("POST", "authorities", { profile: "marc21", marc });
    expect([answer.status, answer.body.code]).toEqual([422, "catalogue.no-heading"]);
  });

  it("stays while records are linked to it", async () => {
    const id = await saveAuthority(["130", " 0", ["a", "Beowulf"]]);
    await saveBib(["730", "0 ", ["a", "Beowulf."]]);
    expect((await send("DELETE", `authorities/${id}?version=1`)).body.code).toBe("catalogue.authority-in-use");
    const free = await saveAuthority(["130", " 0", ["a", "Nibelungenlied"]]);
    expect((await send("DELETE", `authorities/${free}?version=1`)).body.deletedAt).toBeDefined();
  });

  it("merged into another brings its records, and its heading leads there from then on", async () => {
    const winner = await saveAuthority(["100", "1 ", ["a", "Twain, Mark"]]);
    const loser = await saveAuthority(["100", "1 ", ["a", "Clemens, Samuel"]]);
    const record = await saveBib(["100", "1 ", ["a", "Clemens, Samuel."]]);
    const merged = await send("POST", `authorities/${winner}/merge`, { loserId: loser, version: 1, loserVersion: 1 });
    expect([merged.status, merged.body.recordsToUpdate]).toEqual([200, 1]);
    for (const job of await queued()) await updateHeadings(library.kernel.db, job);
    expect(JSON.stringify((await findEditedRecord(library.kernel.db, record))?.marc)).toContain("Twain, Mark.");
    const later = await saveBib(["100", "1 ", ["a", "Clemens, Samuel."]]);
    expect((await headingsOf(later))[0]?.authorityId).toBe(winner);
    expect((await send("GET", `authorities/${loser}`)).body.authority.mergedInto).toBe(winner);
  });

  describe("merged into another", () => {
    const orwell = { name: "Orwell, George", other: "Blair, Eric" };
    const merge = async ({ name, other } = orwell) => {
      const winner = await saveAuthority(["100", "1 ", ["a", name]]);
      const loser = await saveAuthority(["100", "1 ", ["a", other]]);
      const own = await saveBib(["100", "1 ", ["a", `${name}.`]]);
      const moved = await saveBib(["100", "1 ", ["a", `${other}.`]]);
      await send("POST", `authorities/${winner}/merge`, { loserId: loser, version: 1, loserVersion: 1 });
      return { winner, loser, own, moved };
    };
    it("comes back by an undo as it was, with its records, which say its heading again", async () => {
      const { winner, loser, own, moved } = await merge();
      await rewrite();
      expect(await marcOf(moved)).toContain("Orwell, George.");
      const back = await send("POST", `authorities/${loser}/unmerge`);
      expect([back.status, back.body.recordsToUpdate, back.body.authority.heading]).toEqual([200, 1, "Blair, Eric"]);
      await rewrite();
      expect(await marcOf(moved)).toContain("Blair, Eric.");
      expect(await marcOf(own)).toContain("Orwell, George.");
      expect([await linked(own), await linked(moved)]).toEqual([winner, loser]);
      const forms = async (id: string) =>
        (await send("GET", `authorities/${id}`)).body.forms.map((form: { text: string }) => form.text);
      expect([await forms(winner), await forms(loser)]).toEqual([["Orwell, George"], ["Blair, Eric"]]);
    });

    it("comes back before its records were rewritten, and they are left as they are", async () => {
      const { loser, moved } = await merge({ name: "Eliot, George", other: "Evans, Mary Ann" });
      await send("POST", `authorities/${loser}/unmerge`);
      await rewrite();
      expect(await marcOf(moved)).toContain("Evans, Mary Ann.");
      expect((await headingsOf(moved))[0]?.authorityId).toBe(loser);
    });

    it("leaves with the other a heading that an editor has moved meanwhile", async () => {
      const { winner, loser, moved } = await merge({ name: "Sand, George", other: "Dudevant, Aurore" });
      await rewrite();
      const { version } = (await findEditedRecord(library.kernel.db, moved))!;
      const marc = toMarcJson(bib(["500", "  ", ["a", "A note"]], ["700", "1 ", ["a", "Sand, George."]]));
      expect((await send("PUT", `records/${moved}`, { version, marc })).status).toBe(200);
      expect((await send("POST", `authorities/${loser}/unmerge`)).body.recordsToUpdate).toBe(0);
      expect((await headingsOf(moved))[0]?.authorityId).toBe(winner);
    });

    it("is not brought back twice, nor one that was never merged", async () => {
      const { winner, loser } = await merge({ name: "Stendhal", other: "Beyle, Henri" });
      expect((await send("POST", `authorities/${loser}/unmerge`)).status).toBe(200);
      for (const id of [loser, winner])
        expect((await send("POST", `authorities/${id}/unmerge`)).body.code).toBe("catalogue.authority-not-merged");
    });
  });
});

const browse = async (query: string) => (await send("GET", `headings?kind=genre&${query}`)).body;
const texts = (page: { items: { text: string }[] }) => page.items.map((one) => one.text);

describe("the list of headings", () => {
  beforeAll(async () => {
    await saveAuthority(
      ["155", "  ", ["a", "Comic books"]],
      ["455", "  ", ["a", "Graphic novels"]],
      ["555", "  ", ["a", "Fiction"]],
    );
    for (const genre of ["Atlases", "Biographies", "Comic books", "Comic books", "Diaries", "Essays", "传记", "小说"])
      await saveBib(["655", " 7", ["a", genre]]);
  });

  it("counts records and shows see and see also", async () => {
    const { items } = await browse("limit=50");
    expect(items).toContainEqual(
      expect.objectContaining({ text: "Comic books", records: 2, role: "preferred", see: ["Fiction"] }),
    );
    expect(items).toContainEqual(
      expect.objectContaining({ text: "Graphic novels", records: 0, role: "variant", see: ["Comic books"] }),
    );
  });

  it("files letters before characters, and characters by pinyin", async () => {
    expect(texts(await browse("limit=50"))).toEqual([
      "Atlases",
      "Biographies",
      "Comic books",
      "Diaries",
      "Essays",
      "Graphic novels",
      "小说",
      "传记",
    ]);
  });

  it("opens at what was typed, also between two headings", async () => {
    const page = await browse("anchor=comic%20books&direction=around&limit=3");
    expect([texts(page), page.anchor, page.exact]).toEqual([["Biographies", "Comic books", "Diaries"], 1, true]);
    const between = await browse("anchor=cz&direction=forward&limit=2");
    expect([texts(between), between.anchor, between.exact]).toEqual([["Diaries", "Essays"], 0, false]);
    const past = await browse(`anchor=${encodeURIComponent("座右铭")}&limit=2`);
    expect([texts(past), past.exact]).toEqual([[], false]);
  });

  it("is read on in both directions without a gap or a repetition", async () => {
    const first = await browse("limit=3");
    const second = await browse(`limit=3&at=${encodeURIComponent(first.next)}`);
    expect([texts(first), texts(second), "previous" in first]).toEqual([
      ["Atlases", "Biographies", "Comic books"],
      ["Diaries", "Essays", "Graphic novels"],
      false,
    ]);
    const back = await browse(`limit=3&direction=back&at=${encodeURIComponent(second.previous)}`);
    expect([texts(back), "previous" in back]).toEqual([texts(first), false]);
  });
});
