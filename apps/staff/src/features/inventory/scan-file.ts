import type { Scan } from "./api/inventories.ts";

/** The scans of a handheld's text file: a barcode a line, of several columns the first; an empty line is another shelf. */
export function readScanFile(text: string, firstShelf: number): readonly Scan[] {
  const scans: Scan[] = [];
  let shelf = firstShelf;
  let begun = false;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const barcode = (line.normalize("NFKC").split(/[\t,;]/)[0] ?? "").replaceAll('"', "").trim();
    if (barcode !== "") {
      scans.push({ barcode, shelf });
      begun = true;
    } else if (begun) {
      shelf += 1;
      begun = false;
    }
  }
  return scans;
}
