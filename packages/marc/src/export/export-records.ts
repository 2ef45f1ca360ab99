import type { Encoding } from "../charset/encoding.ts";
import { MarcError } from "../faults/fault.ts";
import type { Profile } from "../profile.ts";
import type { MarcRecord } from "../record.ts";
import { EXPORT_FORMATS, type ExportFormat, type ExportFormatName } from "./export-formats.ts";

export interface ExportOptions {
  /** Default `marc21`: what the tags of the records mean. */
  readonly profile?: Profile;
  /** Default `utf-8`; only ISO 2709 is ever anything else. */
  readonly encoding?: Encoding;
  /** A record that the format cannot hold — too long for ISO 2709, a character that GBK lacks — is left out and told here; without this, thrown. */
  readonly onRefused?: (error: MarcError, record: MarcRecord) => void;
}

/**
 * Records as a file of a format, piece by piece, in constant memory: to be piped into a file or an answer.
 *
 * @throws MarcError when a record cannot be written and nobody wants to hear of it (`onRefused`).
 * @example
 * await pipeline(exportRecords(records, "ris", { profile: "cnmarc" }), createWriteStream("records.ris"));
 */
export async function* exportRecords(
  records: AsyncIterable<MarcRecord> | Iterable<MarcRecord>,
  format: ExportFormatName,
  options: ExportOptions = {},
): AsyncGenerator<Uint8Array, void> {
  const { head, between, tail }: ExportFormat = EXPORT_FORMATS[format];
  if (head !== "") yield UTF8.encode(head);
  let first = true;
  for await (const record of records) {
    const piece = pieceOf(record, EXPORT_FORMATS[format], options);
    if (piece === undefined) continue;
    if (!first && between !== "") yield UTF8.encode(between);
    first = false;
    yield typeof piece === "string" ? UTF8.encode(piece) : piece;
  }
  if (tail !== "") yield UTF8.encode(tail);
}

const UTF8 = new TextEncoder();

function pieceOf(record: MarcRecord, format: ExportFormat, options: ExportOptions): string | Uint8Array | undefined {
  const { profile = "marc21", encoding = "utf-8", onRefused } = options;
  try {
    return format.piece(record, { profile, encoding });
  } catch (error) {
    if (!(error instanceof MarcError) || onRefused === undefined) throw error;
    onRefused(error, record);
    return undefined;
  }
}
