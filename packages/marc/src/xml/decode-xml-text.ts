import type { ByteSource } from "../iso2709/read-iso2709.ts";

/** The text of an XML document in pieces, by its byte order mark or its declaration (XML 1.0, appendix F). */
export async function* decodeXmlText(
  source: ByteSource | AsyncIterable<string> | string,
): AsyncGenerator<string, void> {
  if (typeof source === "string") {
    yield source;
    return;
  }
  let decoder: ReturnType<typeof decoderFor> | undefined;
  for await (const chunk of source instanceof Uint8Array ? [source] : source) {
    if (typeof chunk === "string") {
      yield chunk;
      continue;
    }
    decoder ??= decoderFor(chunk);
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function decoderFor(start: Uint8Array): InstanceType<typeof TextDecoder> {
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be");
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le");
  const head = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(head)?.[1];
  try {
    return new TextDecoder(declared ?? "utf-8");
  } catch {
    return new TextDecoder("utf-8");
  }
}
