import { findClasses, parseCallNumber } from "@wenyuan/call-number";
import { languageTag } from "@wenyuan/marc";
import { afterAll, describe, expect, it } from "vitest";
import { allWorks } from "./all-works.ts";
import { demoGrammar } from "./call-numbers.ts";
import { isPinyinOf } from "./pinyin-matching.ts";
import { provenanceInChinese } from "./provenance.ts";
import type { Work } from "./work.ts";

const thisYear = 2026;
const han = /\p{Script=Han}/u;
/** Letters, tone marks, digits and the marks that stand between words (GB/T 16159). */
const pinyin = /^[A-Za-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜêĀÁǍÀĒÉĚÈŌÓǑÒ0-9 ,.:;?!'’()/&+#-]+$/u;
const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** The works of which the statement is not true, by title. */
function failing(test: (work: Work) => boolean): string[] {
  return allWorks.filter((work) => !test(work)).map(({ title }) => title);
}

const isLanguage = (code: string) => /^[a-z]{3}$/.test(code) && languages.of(languageTag(code)) !== undefined;

describe("every work", () => {
  it("has a title, subjects and a provenance", () => {
    expect(
      failing(
        ({ title, subjects, provenance }) =>
          title.trim() === title && title !== "" && subjects.length > 0 && provenance.trim() !== "",
      ),
    ).toEqual([]);
  });

  it("says in Chinese how its facts are known when it is in Chinese", () => {
    const unsaid = allWorks.filter(
      ({ language, provenance }) => language === "chi" && !han.test(provenanceInChinese(provenance)),
    );
    expect(unsaid.map(({ provenance }) => provenance)).toEqual([]);
  });

  it("has pinyin with tones when its title is Chinese, and only then", () => {
    const chinese = allWorks.filter(({ language, title }) => language === "chi" && han.test(title));
    expect(failing((work) => (work.pinyin !== undefined) === chinese.includes(work))).toEqual([]);
    const wrong = chinese.filter((work) => !pinyin.test(work.pinyin!.normalize("NFC")));
    expect(wrong.map((work) => work.pinyin)).toEqual([]);
  });

  it("has pinyin that is that of its characters", () => {
    const wrong = allWorks.filter((work) => work.pinyin !== undefined && !isPinyinOf(work.title, work.pinyin));
    expect(wrong.map((work) => `${work.title} | ${work.pinyin}`)).toEqual([]);
  });

  it("has a class that the grammar reads and the outline knows", () => {
    expect(
      failing(({ clc }) => {
        const { callNumber, faults } = parseCallNumber(`${clc}/1`, demoGrammar);
        return callNumber?.classNumber === clc && faults.length === 0 && findClasses(clc, "clc").length > 0;
      }),
    ).toEqual([]);
  });

  it("has a summary in each language", () => {
    expect(failing(({ summary: { zh, en } }) => han.test(zh) && /[A-Za-z]{2}/.test(en) && zh !== en)).toEqual([]);
    expect(failing(({ summary: { en } }) => !han.test(en))).toEqual([]);
  });

  it("has subjects in pairs, Chinese and English", () => {
    expect(failing(({ subjects }) => subjects.every(({ zh, en }) => zh !== "" && en !== "" && !han.test(en)))).toEqual(
      [],
    );
    expect(failing(({ subjects }) => new Set(subjects.map(({ zh }) => zh)).size === subjects.length)).toEqual([]);
  });

  it("has a year that has been, and no year of a century to come", () => {
    expect(
      failing(({ year }) => year === undefined || (Number.isInteger(year) && year > 0 && year <= thisYear)),
    ).toEqual([]);
  });

  it("has makers with names once each, and dates in order", () => {
    expect(failing(({ makers }) => makers.every(({ name }) => name !== "" && name.trim() === name))).toEqual([]);
    expect(
      failing(({ makers }) => new Set(makers.map(({ name, role }) => `${name} ${role}`)).size === makers.length),
    ).toEqual([]);
    const dates = allWorks.flatMap(({ makers }) => makers.flatMap((maker) => maker.dates ?? []));
    expect(dates.filter((one) => !isLifetime(one))).toEqual([]);
  });

  it("has language codes of ISO 639-2", () => {
    expect(
      failing(({ language, original }) => isLanguage(language) && (!original || isLanguage(original.language))),
    ).toEqual([]);
    expect(failing(({ language, original }) => original?.language !== language)).toEqual([]);
  });

  it("has a number of volumes only when there are several", () => {
    expect(failing(({ volumes }) => volumes === undefined || (Number.isInteger(volumes) && volumes > 1))).toEqual([]);
  });
});

/** `1881-1936`, `1949-`, `前551-前479`, `约1715-约1763`. */
function isLifetime(dates: string): boolean {
  const years = /^(约?)(前?)(\d{1,4})-(?:约?(前?)(\d{1,4}))?$/.exec(dates);
  if (!years) return false;
  const [, , bornBefore, born, diedBefore, died] = years;
  const from = Number(born) * (bornBefore ? -1 : 1);
  const to = died === undefined ? thisYear : Number(died) * (diedBefore ? -1 : 1);
  return to <= thisYear && to - from > 0 && to - from < 115;
}

afterAll(() => {
  const counts = Map.groupBy(allWorks, ({ clc }) => (clc.startsWith("T") ? clc.slice(0, 2) : clc[0]!));
  const perClass = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, works]) => `${code} ${works.length}`);
  const chinese = allWorks.filter(({ language }) => language === "chi").length;
  console.info(`${allWorks.length} works (aim ≥ 900), ${chinese} in Chinese: ${perClass.join(", ")}`);
});
