/** The parts of a JPEG in their order (T.81 §B.2.1), of any size it cares to say. */
export function jpegSaying(width: number, height: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  const frame = Buffer.concat([Buffer.from("ffc0000b08", "hex"), size, Buffer.from("01011100", "hex")]);
  const scan = Buffer.from("ffda0008010100003f00112233", "hex");
  return Buffer.concat([Buffer.from("ffd8", "hex"), frame, scan, Buffer.from("ffd9", "hex")]);
}
