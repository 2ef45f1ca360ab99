import { beforeAll, expect, it } from "vitest";
import { aLibrary, anItem, haveItems, someRecords } from "../../capabilities/catalogue/items/testing/an-item.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
let record: string;

beforeAll(async () => {
  library = await testApp();
  await aLibrary(library.kernel.db);
  [record] = (await someRecords(library.kernel.db, "合成文集")) as [string];
  const headers = await library.signedInAs("cataloguer");
  const post = async (path: string, payload: object) =>
    (await library.request({ method: "POST", url: `/api/v1/records/${record}/${path}`, headers, payload })).json();
  const { volumes } = await post("volumes", {
    volumes: [{ enumeration: "上" }, { enumeration: "中" }, { enumeration: "下" }],
  });
  await haveItems(
    library.kernel.db,
    anItem(record, { volumeId: volumes[0].id }),
    anItem(record, { volumeId: volumes[2].id }),
  );
  await post("holdings", { location: "main-3", statement: "上、下，毛边本" });
});

it.each([
  ["zh", "馆藏 上、下；缺 中"],
  ["en", "上, 下; missing: 中"],
])("the page of a set says which volume is missing, and what stands where (%s)", async (language, summary) => {
  const { body } = await library.request({ url: `/${language}/records/${record}`, headers: { accept: "text/html" } });
  expect(body).toContain(summary);
  expect(body).toContain("上、下，毛边本");
});

it("the page of a title in one piece says nothing of volumes", async () => {
  const [other] = await someRecords(library.kernel.db, "合成单本");
  const { body } = await library.request({ url: `/zh/records/${other}`, headers: { accept: "text/html" } });
  expect(body).toContain("合成单本");
  expect(body).not.toContain("馆藏说明");
});

it("the page of a title in three hundred copies shows a dozen, and folds the others", async () => {
  const [many] = (await someRecords(library.kernel.db, "合成教材")) as [string];
  await haveItems(library.kernel.db, ...Array.from({ length: 300 }, () => anItem(many)));
  const { body } = await library.request({ url: `/en/records/${many}`, headers: { accept: "text/html" } });
  expect(body).toContain("300 in all");
  expect(body).toContain("288 more copies");
  expect(body.indexOf("<tr", body.indexOf("288 more copies"))).toBeGreaterThan(0);
});
