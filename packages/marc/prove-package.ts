/**
 * Proves that the package works where it is installed: builds it, packs it, installs the tarball in an empty folder with npm and uses it from
 * plain JavaScript, on the Node that runs this.
 *
 *   node packages/marc/prove-package.ts
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = import.meta.dirname;
const TSC = join(PACKAGE, "../../node_modules/.bin/tsc");

/** What a stranger would try first; each line that fails throws. */
const PROGRAM = `
import assert from "node:assert/strict";
import * as marc from "@wenyuan/marc";
const record = { leader: "00000nam0 2200000   450 ", fields: [
  { tag: "001", value: "1" },
  { tag: "200", ind1: "1", ind2: " ", subfields: [{ code: "a", value: "红楼梦" }, { code: "A", value: "hong lou meng" }, { code: "f", value: "曹雪芹著" }] },
] };
const bytes = marc.writeIso2709(record, { encoding: "gb18030" });
const read = [];
for await (const result of marc.readIso2709([bytes.subarray(0, 40), bytes.subarray(40)], { profile: "cnmarc" })) read.push(result);
assert.deepEqual(read[0].record.fields, record.fields);
assert.equal(read[0].encoding.encoding, "gb18030");
assert.equal(marc.parseMarcXml(marc.writeMarcXml(record, { standalone: true }))[0].record.fields[1].subfields[0].value, "红楼梦");
assert.equal(marc.describeBib(record, { profile: "cnmarc" }).contributors[0].text, "曹雪芹");
assert.match(marc.toMods(marc.describeBib(record, { profile: "cnmarc" })), /<title>红楼梦<\\/title>/);
const { loadFormat, validateRecord } = await import("@wenyuan/marc/format");
const cnmarc = await loadFormat("cnmarc-bibliographic");
assert.equal(cnmarc.fields.get("200").name.zh, "题名与责任说明");
assert.deepEqual(validateRecord(record, cnmarc).map((finding) => finding.tag), ["100", "101", "801"]);
assert.throws(() => marc.writeIso2709({ leader: "", fields: [] }), marc.MarcError);
console.log("plain JavaScript, Node " + process.version + ": ok, " + Object.keys(marc).length + " exports");
`;

const TYPED = `
import { type BibDescription, describeBib, type MarcRecord, readIso2709Sync } from "@wenyuan/marc";
import { loadFormat, validateRecord, type Finding } from "@wenyuan/marc/format";
const findings: Finding[] = validateRecord({ leader: "", fields: [] }, await loadFormat("marc21-bibliographic"));
console.log(findings[0]?.words.zh);
for (const result of readIso2709Sync(new Uint8Array(0))) {
  if (result.kind !== "record") continue;
  const record: MarcRecord = result.record;
  const bib: BibDescription = describeBib(record);
  console.log(bib.titles[0]?.text);
}
`;

const folder = mkdtempSync(join(tmpdir(), "marc-package-"));
try {
  execFileSync(TSC, ["-p", join(PACKAGE, "tsconfig.build.json")], { stdio: "inherit" });
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: PACKAGE,
    encoding: "utf8",
  }).trim();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "elsewhere", private: true, type: "module" }));
  execFileSync("npm", ["install", "--silent", "--ignore-scripts", `./${packed}`], { cwd: folder, stdio: "inherit" });
  writeFileSync(join(folder, "use.js"), PROGRAM);
  writeFileSync(join(folder, "use.ts"), TYPED);
  execFileSync(process.execPath, ["use.js"], { cwd: folder, stdio: "inherit" });
  execFileSync("node", ["use.js"], { cwd: folder, stdio: "inherit" });
  const strict = [
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--moduleResolution",
    "nodenext",
    "--lib",
    "es2024,dom",
    "use.ts",
  ];
  execFileSync(TSC, strict, { cwd: folder, stdio: "inherit" });
  console.log(`${packed} installs elsewhere, runs, and its types are understood`);
} finally {
  rmSync(folder, { recursive: true });
}
