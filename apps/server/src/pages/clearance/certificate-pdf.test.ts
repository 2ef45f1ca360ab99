import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findPdfFont } from "./find-pdf-font.ts";
import { writeCertificatePdf } from "./write-certificate-pdf.ts";

const font = await findPdfFont("");
const certificate = {
  name: "曾毕业𠮷",
  latinName: "ZENG Biye",
  number: "0020220001",
  category: { zh: "本科生", en: "Undergraduate" },
  department: "数学学院",
  clearedOn: "2026-11-21",
};
const paper = {
  certificate,
  code: "AB2C-DE3F-GH4J",
  address: "https://library.example.edu/zh/verify/AB2C-DE3F-GH4J",
  library: "云泽大学图书馆",
};

/** What Poppler says of a PDF: the judge is another program. */
async function ask(program: string, language: "zh" | "en"): Promise<string> {
  const pdf = await writeCertificatePdf({ ...paper, language }, font!);
  const file = join(await mkdtemp(join(tmpdir(), "wenyuan-pdf-")), "certificate.pdf");
  await writeFile(file, pdf);
  return execFileSync(program, program === "pdftotext" ? ["-layout", file, "-"] : [file], { encoding: "utf8" });
}

const poppler = "/usr/bin/pdftotext";
const canJudge = existsSync(poppler) && font !== undefined;
if (!canJudge) console.warn(`SKIPPED: no ${poppler} or no Chinese font (Debian: poppler-utils, fonts-noto-cjk)`);
const judged = it.skipIf(!canJudge);

judged("the certificate as PDF says in both languages what the page says", async () => {
  const zh = await ask("pdftotext", "zh");
  for (const said of ["图书馆离校证明", "曾毕业𠮷", "0020220001", "数学学院", paper.code, "云泽大学图书馆"])
    expect(zh).toContain(said);
  const en = await ask("pdftotext", "en");
  for (const said of ["Library Clearance Certificate", "ZENG Biye (曾毕业𠮷)", "Undergraduate"])
    expect(en).toContain(said);
});

judged("carries the signs that it uses, and no more of the font", async () => {
  const fonts = await ask("pdffonts", "zh");
  expect(fonts.trim().split("\n").slice(2)).toEqual([expect.stringMatching(/\+NotoSerifCJK.* yes yes yes /)]);
  const { length } = await writeCertificatePdf({ ...paper, language: "zh" }, font!);
  expect(length).toBeLessThan((await stat(font!.path)).size / 100);
});

it("says when the machine has no such font", async () => {
  expect(await findPdfFont("/nowhere/none.ttf")).toBeUndefined();
  expect(await findPdfFont(`${import.meta.filename}#Face`)).toEqual({ path: import.meta.filename, face: "Face" });
});
