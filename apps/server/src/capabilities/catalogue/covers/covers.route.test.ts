import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { sampleFile } from "../../../../../../tests/setup/sample-catalogue.ts";
import { installationDirectory } from "../../../kernel/paths.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { importRecords } from "../import/import-records.ts";

let library: TestApp;
let cataloguer: Record<string, string>;
// Any real picture will do: one of the README's is a WebP, which is refused.
const webp = readFileSync(join(installationDirectory, "docs/pictures/home.zh.webp"));
/** 120 × 120 pixels of one grey, made by hand: see cover-picture.test.ts for the format. */
const picture = await makePicture();

beforeAll(async () => {
  library = await testApp();
  await importRecords(library.kernel.db, sampleFile(0), { source: "sample", profile: "marc21" });
  cataloguer = await library.tokenFor("cataloguer");
});

async function makePicture(): Promise<Buffer> {
  const { crc32, deflateSync } = await import("node:zlib");
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 120, 0, 0, 0, 120, 8, 0, 0, 0, 0]);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const pixels = deflateSync(Buffer.alloc(121 * 120));
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

async function upload(body: Buffer, headers = cataloguer, id = "1") {
  return await library.request({
    method: "PUT",
    url: `/api/v1/records/${id}/cover`,
    headers: { ...headers, "content-type": "application/octet-stream" },
    payload: body,
  });
}

const cover = async () => await library.request({ url: "/covers/1.svg" });

it("shows the uploaded picture in the place of the drawing, and the drawing again once it is taken away", async () => {
  expect((await cover()).headers["content-type"]).toContain("image/svg+xml");
  expect((await upload(picture)).statusCode).toBe(200);
  const shown = await cover();
  expect(shown.headers["content-type"]).toBe("image/png");
  expect(shown.rawPayload.equals(picture)).toBe(true);
  const gone = await library.request({ method: "DELETE", url: "/api/v1/records/1/cover", headers: cataloguer });
  expect(gone.statusCode).toBe(200);
  expect((await cover()).headers["content-type"]).toContain("image/svg+xml");
});

it("refuses what is no JPEG or PNG, a record that is not there, and who is no cataloguer", async () => {
  expect((await upload(webp)).statusCode).toBe(415);
  expect((await upload(picture.subarray(0, 60))).statusCode).toBe(422);
  expect((await upload(Buffer.alloc(6 << 20))).statusCode).toBe(413);
  expect((await upload(picture, cataloguer, "999999")).statusCode).toBe(404);
  expect((await upload(picture, await library.tokenFor("reader"))).statusCode).toBe(403);
  expect((await cover()).headers["content-type"]).toContain("image/svg+xml");
});

it("tells what picture a record has, and names on the record's page whose it is", async () => {
  const url = "/api/v1/records/1/cover";
  const read = async () => (await library.request({ url, headers: cataloguer })).json<Record<string, unknown>>();
  const page = async () => (await library.request({ url: "/en/records/1" })).body;
  const credit = (payload: object) =>
    library.request({ method: "PUT", url: `${url}/credit`, headers: cataloguer, payload });
  expect(await read()).toEqual({ limits: { bytes: 5 << 20, smallest: 120, largest: 4000, credit: 200 } });
  expect((await credit({ credit: "nobody's" })).statusCode).toBe(404);

  await upload(picture);
  expect(await read()).toMatchObject({ uploaded: { mediaType: "image/png", width: 120, height: 120 } });
  expect((await credit({ credit: " Zhonghua Book <Company> " })).json()).toMatchObject({
    uploaded: { credit: "Zhonghua Book <Company>" },
  });
  expect(await page()).toContain("Cover: Zhonghua Book &lt;Company&gt;");

  await upload(picture);
  expect(await page(), "another picture may be somebody else's").not.toContain("Zhonghua Book &lt;");
  await library.request({ method: "DELETE", url, headers: cataloguer });
  expect(await read()).not.toHaveProperty("uploaded");
});
