import { formatCallNumber } from "@wenyuan/call-number";
import {
  type BibDescription,
  checkRecord,
  controlValue,
  dataFields,
  describeBib,
  readIso2709Sync,
  subfieldValue,
  writeIso2709,
} from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
import { allWorks } from "./all-works.ts";
import { allocateCallNumbers } from "./call-numbers.ts";
import { workId } from "./identify-work.ts";
import { type CatalogueFile, catalogueFiles } from "./marc-records.ts";
import { marc21Record } from "./marc21-record.ts";
import { isLatin } from "./personal-name.ts";
import type { Maker, Work } from "./work.ts";

const callNumbers = allocateCallNumbers(allWorks);
const works = new Map(allWorks.map((work) => [workId(work), work]));
const files = catalogueFiles();
const [cnmarc, marc21] = files as [CatalogueFile, CatalogueFile];

function read(file: Pick<CatalogueFile, "bytes" | "profile">) {
  return [...readIso2709Sync(file.bytes, { profile: file.profile })].map((result) => {
    if (result.kind === "fault") throw new Error(`unreadable at ${result.offset}`);
    return result;
  });
}

const described = (file: Pick<CatalogueFile, "bytes" | "profile">): BibDescription[] =>
  read(file).map(({ record }) => describeBib(record, { profile: file.profile }));

/** Chinese works as MARC 21 libraries would have them: in no file of ours, but every pair of scripts is tried. */
const chineseAsMarc21 = {
  profile: "marc21",
  bytes: Buffer.concat(
    allWorks
      .filter(({ language }) => language === "chi")
      .map((work) => writeIso2709(marc21Record(work, { id: workId(work), callNumber: callNumberOf(work) }))),
  ),
} as const;

function callNumberOf(work: Work): string {
  return formatCallNumber(callNumbers.get(workId(work))!);
}

function workOf(bib: BibDescription): Work {
  return works.get(bib.controlNumber ?? "")!;
}

const originalsOf = (bib: BibDescription) =>
  bib.links.filter(({ kind }) => kind === "translation-of").map(({ text }) => text);

/** Words of a name in any order: `Austen, Jane` is Jane Austen. */
const wordsOf = (name: string) => name.replaceAll(",", "").split(" ").toSorted().join(" ");

const codes: Readonly<Record<NonNullable<Maker["role"]>, { marc21: string; cnmarc: string }>> = {
  author: { marc21: "aut", cnmarc: "aut" },
  body: { marc21: "aut", cnmarc: "edt" },
  compiler: { marc21: "com", cnmarc: "com" },
  editor: { marc21: "edt", cnmarc: "edt" },
  translator: { marc21: "trl", cnmarc: "trl" },
  annotator: { marc21: "ann", cnmarc: "ann" },
  illustrator: { marc21: "ill", cnmarc: "ill" },
};

describe("the files of the demonstration", () => {
  it("hold every work once, Chinese ones as CNMARC in GB18030 and others as MARC 21 in UTF-8", () => {
    expect(files.map(({ profile, encoding }) => [profile, encoding])).toEqual([
      ["cnmarc", "gb18030"],
      ["marc21", "utf-8"],
    ]);
    const ids = [...described(cnmarc), ...described(marc21)].map(({ controlNumber = "" }) => controlNumber);
    expect(ids.toSorted()).toEqual([...works.keys()].toSorted());
    expect(described(cnmarc).every((bib) => workOf(bib).language === "chi")).toBe(true);
    expect(described(marc21).some((bib) => workOf(bib).language === "chi")).toBe(false);
  });

  it.each(files)("$name is read without repair, its encoding found out", (file) => {
    const results = read(file);
    expect(results).toHaveLength(file.records);
    expect(results.flatMap(({ repairs }) => repairs)).toEqual([]);
    expect(results.filter(({ encoding }) => encoding.encoding !== file.encoding).map(({ offset }) => offset)).toEqual(
      [],
    );
  });

  it.each(files)("$name keeps to its format", (file) => {
    expect(read(file).flatMap(({ record }) => checkRecord(record, file.profile))).toEqual([]);
  });

  it("have coded data of the right length", () => {
    const coded = files.flatMap((file) =>
      read(file).map(({ record }) =>
        file.profile === "marc21"
          ? controlValue(record, "008")?.length === 40
          : subfieldValue(dataFields(record, "100")[0]!, "a")?.length === 36,
      ),
    );
    expect(new Set(coded)).toEqual(new Set([true]));
  });

  it("are the same bytes each time", () => {
    expect(catalogueFiles().map(({ bytes }) => bytes)).toEqual(files.map(({ bytes }) => bytes));
  });
});

describe.each([
  { name: "CNMARC", file: cnmarc },
  { name: "MARC 21", file: marc21 },
  { name: "MARC 21 of Chinese works", file: chineseAsMarc21 },
])("a work as $name", ({ file }) => {
  const bibs = described(file);
  const each = (say: (bib: BibDescription, work: Work) => void) => {
    expect(bibs.length).toBeGreaterThan(0);
    for (const bib of bibs) say(bib, workOf(bib));
  };

  it("has its title, subtitle and pinyin", () =>
    each((bib, { title, subtitle, pinyin }) => {
      expect(bib.titles[0]).toMatchObject({ kind: "proper", text: title });
      expect(bib.titles[0]?.subtitle).toBe(subtitle);
      expect(bib.titles[0]?.romanized === undefined).toBe(pinyin === undefined);
    }));

  it("has all its makers with their roles and dates, in order, and names them in the statement", () =>
    each((bib, { title, makers }) => {
      const names = bib.contributors.map(({ text }) => wordsOf(text));
      const expected = makers.map((maker) => wordsOf(shownName(maker)));
      expect(names.toSorted(), title).toEqual(expected.toSorted());
      for (const maker of makers) {
        const found = bib.contributors.find(({ text }) => wordsOf(text) === wordsOf(shownName(maker)));
        const profile = file.profile === "cnmarc" ? "cnmarc" : "marc21";
        expect(found?.roles[0]?.code, `${title}: ${maker.name}`).toBe(codes[maker.role ?? "author"][profile]);
        expect(found?.kind).toBe(maker.role === "body" ? "body" : "person");
        if (maker.role !== "body") expect(found?.dates).toBe(maker.dates);
        expect(bib.titles[0]?.responsibility).toContain(maker.name.replace(/\.$/, ""));
      }
    }));

  function shownName({ name, alsoWritten }: Maker): string {
    if (file.profile === "cnmarc") return name;
    return [name, alsoWritten].find((text) => text !== undefined && !isLatin(text)) ?? name;
  }

  it("says what it is a translation of", () =>
    each((bib, { title, original, language }) => {
      expect(bib.languages).toMatchObject({ text: [language], original: original ? [original.language] : [] });
      expect(bib.languages.translation, title).toBe(original !== undefined);
      expect(originalsOf(bib), title).toEqual(original?.title ? [original.title] : []);
    }));

  it("has its other titles", () =>
    each((bib, { title, alsoKnownAs = [] }) => {
      const others = bib.titles.slice(1).filter(({ kind }) => kind === "parallel" || kind === "variant");
      expect(others.map(({ text }) => text).toSorted(), title).toEqual([...alsoKnownAs].toSorted());
    }));

  it("has subjects and summaries in both languages", () =>
    each((bib, { title, subjects, summary }) => {
      const terms = bib.subjects.flatMap((subject) => subject.terms);
      expect(terms.toSorted(), title).toEqual(subjects.flatMap(({ zh, en }) => [zh, en]).toSorted());
      expect(bib.summaries.toSorted()).toEqual([summary.zh, summary.en].toSorted());
    }));

  it("has class and call number", () =>
    each((bib, work) => {
      expect(bib.classifications).toMatchObject([{ scheme: "clc", number: work.clc }]);
      expect(bib.holdings.map(({ callNumber }) => callNumber)).toEqual([callNumberOf(work)]);
    }));

  it("has edition, publisher, place, year and series, and none that the work has not", () =>
    each((bib, { title, edition, publisher, place, year, series }) => {
      const [publication] = bib.publications;
      expect(publication?.publishers.map(({ text }) => text) ?? [], title).toEqual(publisher ? [publisher] : []);
      expect(publication?.places.map(({ text }) => text) ?? [], title).toEqual(place ? [place] : []);
      expect(publication?.years?.from).toBe(year);
      expect(bib.editions.map(({ text }) => text)).toEqual(edition ? [edition] : []);
      expect(bib.series.map(({ text }) => text)).toEqual(series ? [series] : []);
    }));
});
