import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FaultCode } from "../faults/catalogue.ts";
import { MarcError } from "../faults/fault.ts";
import { parseMarcJson } from "../json/marc-json.ts";
import { marcData } from "../testing/peer.ts";
import { parseMarcXml } from "../xml/read-marcxml.ts";
import { type ReadResult, readIso2709Sync } from "./read-iso2709.ts";
import { writeIso2709 } from "./write-iso2709.ts";

/** Each file of the malformed set: the fault that strict mode refuses it with, its offset, and the fields that repair mode saves. */
const EXPECTED: Readonly<Record<string, readonly [FaultCode, number, fields: number | undefined]>> = {
  "e001_record_length_below_24.bin": ["record-length-invalid", 0, 3],
  "e001_record_length_non_digit.bin": ["record-length-invalid", 0, 3],
  "e002_indicator_count_non_digit.bin": ["leader-indicator-count-invalid", 10, 3],
  "e002_indicator_count_not_two.bin": ["leader-indicator-count-invalid", 10, 3],
  "e002_invalid_bibliographic_level.bin": ["leader-level-invalid", 7, 3],
  "e002_invalid_cataloging_form.bin": ["leader-form-invalid", 18, 3],
  "e002_invalid_character_coding.bin": ["leader-coding-invalid", 9, 3],
  "e002_invalid_control_record_type.bin": ["leader-control-type-invalid", 8, 3],
  "e002_invalid_encoding_level.bin": ["leader-encoding-level-invalid", 17, 3],
  "e002_invalid_multipart_level.bin": ["leader-multipart-invalid", 19, 3],
  "e002_invalid_record_status.bin": ["leader-status-invalid", 5, 3],
  "e002_invalid_record_type.bin": ["leader-type-invalid", 6, 3],
  "e002_subfield_code_count_not_two.bin": ["leader-code-length-invalid", 11, 3],
  "e003_base_address_below_24.bin": ["base-address-invalid", 12, 3],
  "e003_base_address_non_digit.bin": ["base-address-invalid", 12, 3],
  "e004_base_address_past_record.bin": ["base-address-past-record", 12, 3],
  "e005_truncated_record.bin": ["record-truncated", 100, 2],
  "e006_no_record_terminator.bin": ["record-terminator-missing", 150, 3],
  "e101_directory_no_terminator.bin": ["directory-unterminated", 60, 3],
  "e101_directory_non_digit_length.bin": ["directory-length-invalid", 27, 3],
  "e101_directory_non_digit_start.bin": ["directory-start-invalid", 31, 3],
  "e101_non_ascii_tag.bin": ["tag-invalid", 24, 3],
  // Both authority files count the 008 one byte short, before the fault they are named for
  "e106_authority_field_too_short.bin": ["field-length-wrong", 100, 4],
  "e106_expected_subfield_delimiter.bin": ["subfield-mark-missing", 63, 3],
  "e106_field_length_past_data.bin": ["field-past-record", 61, 3],
  "e106_recovery_invalid_field.bin": ["record-truncated", 37, 0],
  "e201_bad_indicator.bin": ["indicator-invalid", 86, 3],
  "e201_per_tag_indicator_245.bin": ["indicator-undefined", 86, 3],
  "e202_non_printable_subfield_code.bin": ["subfield-code-invalid", 64, 3],
  "e301_invalid_utf8_in_authority_control_field.bin": ["field-length-wrong", 100, 4],
  "e301_invalid_utf8_in_control_field.bin": ["encoding-invalid", 49, 2],
  "e301_invalid_utf8_in_subfield.bin": ["encoding-invalid", 70, 3],
  "e401_bad_char_reference.xml": ["xml-malformed", 213, undefined],
  "e401_malformed_marcxml.xml": ["xml-malformed", 220, undefined],
  "e401_no_record_element.xml": ["xml-no-record", 0, undefined],
  "e401_unexpected_eof_in_subfield.xml": ["xml-malformed", 212, undefined],
  "e402_malformed_marcjson.json": ["json-malformed", 112, undefined],
};

/** Faults that come with the deciding one and give a file its name. */
const BESIDE: Readonly<Record<string, FaultCode>> = {
  "e106_authority_field_too_short.bin": "field-too-short",
  "e106_recovery_invalid_field.bin": "directory-length-invalid",
  "e301_invalid_utf8_in_authority_control_field.bin": "encoding-invalid",
};

const folder = marcData();

function read(name: string, mode: "strict" | "repair"): ReadResult[] {
  const bytes = readFileSync(`${folder}/malformed/${name}`);
  if (name.endsWith(".bin")) return [...readIso2709Sync(bytes, { mode })];
  if (name.endsWith(".xml")) return parseMarcXml(bytes.toString("utf8"), { mode });
  return readJson(bytes.toString("utf8"));
}

function readJson(text: string): ReadResult[] {
  try {
    parseMarcJson(text);
    return [];
  } catch (error) {
    if (!(error instanceof MarcError)) throw error;
    return [{ kind: "fault", fault: error.fault, faults: [error.fault], offset: 0, bytes: new Uint8Array(0) }];
  }
}

describe.skipIf(folder === undefined)("the malformed set", () => {
  it("is named in full", () => {
    expect(readdirSync(`${folder}/malformed`).toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  it.each(Object.entries(EXPECTED))("names the fault of %s and its place", (name, [code, offset]) => {
    const [result] = read(name, "strict");
    expect(result).toMatchObject({ kind: "fault", fault: { code, offset } });
    if (BESIDE[name])
      expect(result?.kind === "fault" && result.faults.map((fault) => fault.code)).toContain(BESIDE[name]);
  });

  it.each(Object.entries(EXPECTED))("saves what can be saved of %s", (name, [, , fields]) => {
    const results = read(name, "repair");
    expect(results.map((result) => (result.kind === "record" ? result.record.fields.length : undefined))).toEqual([
      fields,
    ]);
  });

  it.each(Object.keys(EXPECTED).filter((name) => name.endsWith(".bin")))("loses no record that follows %s", (name) => {
    const sound = writeIso2709({ leader: "00000nam a2200000   4500", fields: [{ tag: "001", value: "next" }] });
    const joined = Buffer.concat([readFileSync(`${folder}/malformed/${name}`), sound]);
    for (const mode of ["strict", "repair"] as const) {
      expect([...readIso2709Sync(joined, { mode })].at(-1)).toMatchObject({
        record: { fields: [{ tag: "001", value: "next" }] },
        repairs: [],
      });
    }
  });
});
