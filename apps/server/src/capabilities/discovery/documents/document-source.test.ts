import { expect, it } from "vitest";
import { documentSource, makeDocument } from "./document-source.ts";
import { withLending } from "./lending-parts.ts";
import { searchDocument } from "./search-document.ts";

const marc = {
  leader: "00000nam0 2200000   450 ",
  fields: [
    { "001": "7" },
    { "200": { ind1: "1", ind2: " ", subfields: [{ a: "红楼梦\n“𠮷”" }, { f: "曹雪芹著" }] } },
    { "690": { ind1: " ", ind2: " ", subfields: [{ a: "I242.4" }] } },
  ],
};
const record = { id: "7", profile: "cnmarc" as const, createdAt: new Date("2026-11-20T23:30:00.123Z"), workId: "3" };
const copy = {
  recordId: "7",
  callNumber: "I242.4/88",
  location: "main-3",
  acquiredOn: "2026-11-03",
  createdAt: record.createdAt,
};
const unmarked = { ...copy, callNumber: null, location: "gone", acquiredOn: null };
const branchOf = (location: string) => (location === "main-3" ? "main" : undefined);
const lending = { available: ["*", "main"], loans: 20 };

it("makes the document that the record and its copies have", () => {
  const source = documentSource(
    { ...record, marc: JSON.stringify(marc) },
    { items: [copy, unmarked], branchOf, lending },
  );
  expect(source.id).toBe("7");
  const items = [
    { callNumber: "I242.4/88", location: "main-3", acquiredOn: "2026-11-03", suppressed: false },
    { location: "gone", createdAt: record.createdAt, suppressed: false },
  ];
  const document = searchDocument({ ...record, marc }, items, branchOf);
  expect(makeDocument(source.text)).toEqual(withLending(document, lending));
  expect(document.facets?.["location"]).toEqual(["main/main-3"]);
});

it("knows a record without copies, work and branch", () => {
  const source = documentSource(
    { ...record, workId: null, marc: JSON.stringify(marc) },
    { items: [], branchOf, lending: { available: [], loans: 0 } },
  );
  const document = makeDocument(source.text);
  expect(document.facets?.["work"]).toBeUndefined();
  expect(document.sorts).toMatchObject({ added: 7, arrived: 20_777 });
});
