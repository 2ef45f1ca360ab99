import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readIso2709Sync, toMarcJson } from "@wenyuan/marc";
import type { SearchDocument } from "@wenyuan/search";
import { searchDocument } from "../../apps/server/src/capabilities/discovery/index.ts";
import { coinWord, Dice } from "./dice.ts";

/** Real records as the discovery room indexes them; throws when they are not there. */
function realDocuments(): SearchDocument[] {
  const folder = process.env["WENYUAN_TEST_DATA"] ?? join(import.meta.dirname, "../../../shared/data");
  const path = join(folder, "marc/bib.mrc");
  if (!existsSync(path)) throw new Error(`${path} is missing: this grows real records (set WENYUAN_TEST_DATA)`);
  return Array.from(readIso2709Sync(readFileSync(path))).flatMap((result) =>
    "record" in result ? [searchDocument({ id: "1", profile: "marc21", marc: toMarcJson(result.record) }, [])] : [],
  );
}

/** Fields whose Latin words are drawn anew, and how many of them; names and numbers stay as they are. */
const mixed: Readonly<Record<string, number>> = { title: 0.5, fullTitle: 0.5, otherTitle: 0.3, text: 0.5 };
/** One work in five has another edition. */
const worksPerRecord = 0.8;

/**
 * Documents of the discovery room, grown from real ones to any number, the same for the same number: words drawn from the whole, so
 * that common ones stay common; half of the names made of two others; titles, and what sorts by them, as good as all different.
 */
export function* growDocuments(many: number, seed = 1): Generator<SearchDocument> {
  const real = realDocuments();
  const dice = new Dice(seed);
  const words = real.flatMap(({ fields }) =>
    [...valuesOf(fields?.["title"]), ...valuesOf(fields?.["text"])].flatMap(wordsOf),
  );
  const names = real.flatMap(({ facets }) => valuesOf(facets?.["author"]));
  const mix = (text: string, part: number) =>
    text.replace(/[A-Za-z]{3,}/g, (word) =>
      dice.chance(part) ? (dice.chance(0.005) ? coinWord(dice) : dice.any(words)) : word,
    );
  const rename = (name: string) => {
    if (!dice.chance(0.5)) return name;
    const [family = ""] = name.split(",");
    const [, given = ""] = dice.any(names).split(",");
    return `${dice.chance(0.125) ? coinWord(dice) : family},${given}`;
  };
  for (let id = 1; id <= many; id += 1) {
    const base = dice.any(real);
    const other = dice.any(real);
    const fields = Object.entries(base.fields ?? {}).map(([name, values]) => [
      name,
      valuesOf(values).map((value) => mix(value, mixed[name] ?? 0)),
    ]);
    const author = valuesOf(base.facets?.["author"]).map(rename);
    const [title = ""] = valuesOf(Object.fromEntries(fields)["title"] as string[]);
    yield {
      id,
      fields: {
        ...Object.fromEntries(fields),
        author,
        subject: valuesOf((dice.chance(0.7) ? base : other).fields?.["subject"]),
      },
      facets: {
        ...base.facets,
        author,
        subject: valuesOf((dice.chance(0.7) ? base : other).facets?.["subject"]),
        title: title.length <= 80 ? [title] : [],
        work: String(Math.ceil(id * worksPerRecord)),
        available: dice.chance(0.7) ? ["*", "main"] : [],
        location: ["main/main-3"],
      },
      sorts: {
        ...base.sorts,
        title: title.toLowerCase().slice(0, 64),
        titleLatin: title.toLowerCase().slice(0, 32),
        callNumber: `${String(base.sorts?.["callNumber"] ?? "")}${id % 1000}`,
        added: id,
      },
    };
  }
}

function valuesOf(values: string | readonly string[] | undefined): readonly string[] {
  if (values === undefined) return [];
  return typeof values === "string" ? [values] : values;
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z]{3,}/g) ?? [];
}
