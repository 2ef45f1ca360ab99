import { crc32 } from "node:zlib";

/** One segment as the manifest names it. */
export interface ManifestSegment {
  readonly file: string;
  readonly documents: number;
  /** The file of its deleted documents, when it has any. */
  readonly deleted?: string;
}

/** What the index consisted of after one commit. All or nothing: the file is renamed into place last. */
export interface Manifest {
  readonly generation: number;
  /** What schema and analyzer the segments were made by. */
  readonly fingerprint: string;
  readonly position?: string;
  readonly segments: readonly ManifestSegment[];
}

const NAME = /^manifest-(\d{10})\.json$/;

export function manifestName(generation: number): string {
  return `manifest-${String(generation).padStart(10, "0")}.json`;
}

/** The generation a file name stands for; undefined when it is no manifest's. */
export function generationOf(name: string): number | undefined {
  const match = NAME.exec(name);
  return match === null ? undefined : Number(match[1]);
}

/** JSON on the first line, its CRC-32 in hexadecimal on the second. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  const json = JSON.stringify(manifest);
  return Buffer.from(`${json}\n${checksum(json)}\n`, "utf8");
}

/** Undefined when the bytes are not those of a whole manifest. */
export function decodeManifest(bytes: Uint8Array): Manifest | undefined {
  const [json = "", sum] = Buffer.from(bytes).toString("utf8").split("\n");
  return sum === checksum(json) ? (JSON.parse(json) as Manifest) : undefined;
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, "0");
}
