import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCoverPicture } from "./read-cover-picture.ts";

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png({ width = 200, height = 280, more = [] as Buffer[] } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  const pixels = deflateSync(Buffer.alloc((width + 1) * height));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    ...more,
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const segment = (marker: number, data: Uint8Array) =>
  Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);

/** The frame of a JPEG, with data that no decoder has to like. */
function jpeg(more: Buffer[] = []): Buffer {
  const frame = Buffer.from([8, 1, 24, 0, 200, 1, 1, 0x11, 0]);
  const scan = Buffer.from([1, 1, 0, 0, 63, 0]);
  const data = Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...more,
    segment(0xc0, frame),
    segment(0xda, scan),
    data,
    Buffer.from([0xff, 0xd9]),
  ]);
}

describe("a picture for a cover", () => {
  it("is a PNG or JPEG by its bytes, and comes out as it was", () => {
    const [one, other] = [png(), jpeg()];
    expect(readCoverPicture(one)).toEqual({ type: "image/png", bytes: one, width: 200, height: 280 });
    expect(readCoverPicture(other)).toEqual({ type: "image/jpeg", bytes: other, width: 200, height: 280 });
  });

  it("loses texts, places, and whatever follows its end", () => {
    const secret = Buffer.from("GPS 30.5N 114.3E <script>alert(1)</script>");
    expect(readCoverPicture(Buffer.concat([png({ more: [chunk("tEXt", secret)] }), secret]))).toEqual({
      type: "image/png",
      bytes: png(),
      width: 200,
      height: 280,
    });
    expect(readCoverPicture(Buffer.concat([jpeg([segment(0xe1, secret), segment(0xfe, secret)]), secret]))).toEqual({
      type: "image/jpeg",
      bytes: jpeg(),
      width: 200,
      height: 280,
    });
  });

  it.each([
    ["an SVG", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), "not-a-picture"],
    ["a GIF", Buffer.from("GIF89a"), "not-a-picture"],
    ["nothing", Buffer.alloc(0), "not-a-picture"],
    ["a PNG cut off", png().subarray(0, -20), "broken"],
    ["a PNG with a wrong sum", Buffer.from(png().map((byte, at) => (at === 20 ? byte ^ 1 : byte))), "broken"],
    ["a JPEG cut off", jpeg().subarray(0, -2), "broken"],
    ["a dot", png({ width: 1, height: 1 }), "size"],
    ["a poster", png({ width: 5000, height: 200 }), "size"],
  ])("is not %s", (_, bytes, fault) => {
    expect(readCoverPicture(bytes)).toBe(fault);
  });

  it("has one frame, which is the one that is measured, and no thousands of scans", () => {
    const huge = segment(0xc0, Buffer.from([8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0]));
    expect(readCoverPicture(jpeg([huge]))).toBe("broken");
    const scan = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));
    expect(readCoverPicture(jpeg(Array.from({ length: 101 }, () => scan)))).toBe("broken");
  });

  it.each([
    ["an SVG, which may hold scripts", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ["a GIF", "GIF89a\u0001\u0000\u0001\u0000"],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["nothing", ""],
  ])("is not %s, whatever its name says", (_, text) => {
    expect(readCoverPicture(Buffer.from(text, "latin1"))).toBe("not-a-picture");
  });

  it("is read or refused, whatever the bytes", () => {
    const starts = [png().subarray(0, 40), jpeg().subarray(0, 20), Buffer.alloc(0)];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        expect(readCoverPicture(Buffer.concat([start, rest]))).toBeDefined();
      }),
    );
  });
});
