import { execFileSync, spawnSync } from "node:child_process";
import { deflateSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { giveConsent } from "../privacy/decide-use.ts";
import { eraseReader } from "../privacy/erase-reader.ts";
import { aReader, testDoing } from "../testing/a-reader.ts";
import { readPhoto } from "./read-photo.ts";
import { jpegSaying } from "./testing/jpeg-saying.ts";

/** A Python that has Pillow; Debian's own stands apart from others that may be installed. */
const python = ["python3", "/usr/bin/python3"].find((one) => spawnSync(one, ["-c", "import PIL"]).status === 0) ?? "";
const pillow = python !== "";
if (!pillow) console.warn("SKIPPED: no Pillow to write a JPEG with (Debian: python3-pil)");

/** A JPEG with camera data, as another program writes it. */
function jpeg(width = 120, height = 160, options = ""): Buffer {
  const script = `
import sys, io
from PIL import Image
image = Image.effect_noise((${width}, ${height}), 40).convert("RGB")
exif = Image.Exif(); exif[0x010F] = "SYNTHETIC CAMERA"
image.save(sys.stdout.buffer, "JPEG", exif=exif${options})`;
  return execFileSync(python, ["-c", script]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

/** CRC-32 bit by bit (PNG, annex D), so that the reading is not judged by the function that it uses. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function png({ width = 80, rows = 100 } = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(100, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("tEXt", Buffer.from("Author\0SYNTHETIC CAMERA")),
    chunk("IDAT", deflateSync(Buffer.alloc(rows * (width + 1)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("a photo", () => {
  it("of PNG loses what stands beside it and what follows it", () => {
    const photo = readPhoto(Buffer.concat([png(), Buffer.from("<script>")]))!;
    expect(photo).toMatchObject({ kind: "image/png", width: 80, height: 100 });
    expect(photo.content.toString("latin1")).not.toMatch(/SYNTHETIC|script/);
    expect(readPhoto(photo.content)).toEqual(photo);
  });

  it.skipIf(!pillow).each(["", ", progressive=True"])(
    "of JPEG%s loses the camera's data and still opens",
    (options) => {
      const photo = readPhoto(jpeg(120, 160, options))!;
      expect(photo).toMatchObject({ kind: "image/jpeg", width: 120, height: 160 });
      expect(photo.content.toString("latin1")).not.toContain("SYNTHETIC");
      const size = execFileSync(
        python,
        [
          "-c",
          "import sys,io;from PIL import Image;i=Image.open(io.BytesIO(sys.stdin.buffer.read()));i.load();print(i.size)",
        ],
        { input: photo.content },
      );
      expect(size.toString().trim()).toBe("(120, 160)");
    },
  );

  it.each([
    ["too small", png({ width: 20 })],
    ["too wide", png({ width: 2001 })],
    ["a bomb that unpacks to more than it says", png({ rows: 100_000 })],
    ["a JPEG that says it is 60,000 px wide", jpegSaying(60_000, 60_000)],
    ["cut off", png().subarray(0, -10)],
    ["with a sign changed", Buffer.from(png().map((byte, at) => (at === 60 ? byte ^ 1 : byte)))],
    ["something else", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["nothing", Buffer.alloc(0)],
  ])("is not taken when it is %s", (_, bytes) => {
    expect(readPhoto(bytes)).toBeUndefined();
  });

  it("of JPEG is taken by what it says of its size, before anybody unpacks it", () => {
    expect(readPhoto(jpegSaying(600, 800))).toMatchObject({ kind: "image/jpeg", width: 600, height: 800 });
  });

  it.skipIf(!pillow)("of JPEG cut off anywhere is refused, and breaks nothing", () => {
    const whole = jpeg();
    for (let length = 0; length < whole.length; length += 37)
      expect(readPhoto(whole.subarray(0, length))).toBeUndefined();
  });
});

const url = (id: string) => `/api/v1/readers/${id}/photo`;

describe("a reader's photo", () => {
  let library: TestApp;
  let desk: Record<string, string>;
  beforeAll(async () => {
    library = await testApp();
    desk = await library.signedInAs("circulation");
  });

  const agree = (readerId: string, granted: boolean) =>
    transact(library.kernel.db, (tx) => giveConsent(tx, { readerId, purpose: "photo", granted }, testDoing.now));
  const put = (id: string, content = png()) =>
    library.request({
      method: "PUT",
      url: url(id),
      headers: desk,
      payload: { content: content.toString("base64") },
    });
  const get = async (id: string, headers = desk) => await library.request({ url: url(id), headers });
  const kept = async () =>
    (await inside(library.kernel.db).client.query("select reader_id from readers.photo")).rows.map(
      (row) => row.reader_id,
    );

  it("is kept only when the reader has agreed, and seen only by who may", async () => {
    const id = await aReader(library.kernel.db);
    expect((await put(id)).json().code).toBe("readers.photo-not-agreed");
    await agree(id, true);
    expect((await put(id, Buffer.from("GIF89a"))).json().code).toBe("readers.photo-unusable");
    expect((await put(id)).statusCode).toBe(200);
    expect((await get(id)).json()).toMatchObject({ agreed: true, photo: { width: 80, height: 100 } });
    expect((await get(id, await library.signedInAs("reader"))).statusCode).toBe(403);
  });

  it("is gone the moment the reader no longer agrees", async () => {
    const id = await aReader(library.kernel.db);
    await agree(id, true);
    await put(id);
    expect(await kept()).toContain(id);
    await agree(id, false);
    expect(await kept()).not.toContain(id);
    expect((await get(id)).json()).toEqual({ agreed: false });
  });

  it("is erased with the reader", async () => {
    const id = await aReader(library.kernel.db);
    await agree(id, true);
    await put(id);
    await transact(library.kernel.db, (tx) => eraseReader(tx, id, { providers: [], doing: testDoing }));
    expect(await kept()).not.toContain(id);
  });
});
