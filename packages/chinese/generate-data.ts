/**
 * Makes the tables in src/data from their published sources. Run it when a source has a new version:
 *
 *     npm run generate -w packages/chinese -- --unihan DIR --jieba DIR
 *
 * `--unihan` holds Unihan_*.txt (Unicode licence), `--jieba` holds dict.txt and finalseg/prob_emit.py of jieba (MIT).
 * OpenCC (Apache-2.0), pinyin-pro and cnchar-order (MIT) come from npm. A change of folds.json changes every search key,
 * so `foldVersion` rises with it and indexes rebuild themselves.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateFolds } from "./generate-folds.ts";
import { generateReadings } from "./generate-readings.ts";
import { generateStrokes } from "./generate-strokes.ts";
import { generateWords } from "./generate-words.ts";
import { readUnihan } from "./read-unihan.ts";

const { values } = parseArgs({ options: { unihan: { type: "string" }, jieba: { type: "string" } } });
if (!values.unihan || !values.jieba) {
  console.error("Say where the sources are: --unihan DIR (Unihan_*.txt) and --jieba DIR (dict.txt, finalseg/).");
  process.exit(2);
}

/** One line a column, so that a new version's diff stays small. */
function write(name: string, table: object): void {
  const columns = Object.entries(table).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const text = `{\n${columns.join(",\n")}\n}\n`;
  writeFileSync(join(import.meta.dirname, "src", "data", `${name}.json`), text);
  console.log(`${name}.json ${(text.length / 1024).toFixed(0)} Ki characters`);
}

const unihan = readUnihan(values.unihan);
const folds = generateFolds(unihan);
write("folds", folds);
const words = generateWords(values.jieba, folds);
write("words", words.dictionary);
write("word-shapes", words.shapes);
write("strokes", generateStrokes(unihan));
const readings = await generateReadings(unihan, { folds, words: words.list });
write("readings", readings.characters);
write("phrase-readings", readings.phrases);
