import { findClasses } from "@wenyuan/call-number";
import { describeBib, normaliseIssn } from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
import { isPinyinOf } from "../catalogue/pinyin-matching.ts";
import { journalItems } from "./journal-items.ts";
import { cnmarcJournal, journalId, marc21Journal } from "./journal-records.ts";
import { journals } from "./journals.ts";

const now = new Date("2026-11-21T00:00:00Z");

describe("the journals", () => {
  it("have an ISSN each whose check digit is right, and no two the same", () => {
    expect(journals.filter(({ issn }) => normaliseIssn(issn) !== issn).map(({ title }) => title)).toEqual([]);
    expect(new Set(journals.map(journalId)).size).toBe(journals.length);
    expect(journals).toHaveLength(40);
  });

  it("have pinyin that is that of their characters, and classes that the outline knows", () => {
    expect(
      journals
        .filter(({ title, pinyin }) => pinyin !== undefined && !isPinyinOf(title, pinyin))
        .map(({ title }) => title),
    ).toEqual([]);
    expect(journals.filter(({ language, pinyin }) => (language === "chi") !== (pinyin !== undefined))).toEqual([]);
    expect(journals.filter(({ clc }) => findClasses(clc, "clc").length === 0).map(({ clc }) => clc)).toEqual([]);
  });

  it("are described as serials that go on, with their number", () => {
    for (const journal of journals) {
      const make = journal.language === "chi" ? cnmarcJournal : marc21Journal;
      const profile = journal.language === "chi" ? "cnmarc" : "marc21";
      const bib = describeBib(make(journal, { id: journalId(journal) }), { profile });
      expect([bib.kind, bib.titles[0]?.text, bib.identifiers.find(({ type }) => type === "issn")?.value]).toEqual([
        "serial",
        journal.title,
        journal.issn,
      ]);
      if (journal.since !== undefined && bib.publications[0]?.years)
        expect([journal.title, bib.publications[0].years.from, bib.publications[0].years.to]).toEqual([
          journal.title,
          journal.since,
          undefined,
        ]);
    }
  });

  it("stand in bound volumes with gaps, and in current issues that no one borrows", () => {
    const items = journalItems(now);
    expect(new Set(items.map(({ barcode }) => barcode)).size).toBe(items.length);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    const bound = items.filter(({ kind }) => kind === "preservation");
    expect(bound.length).toBeLessThan(40 * 8);
    expect(items.filter(({ kind }) => kind === "current-issue").length).toBeGreaterThan(100);
    expect(items.filter(({ enumeration }) => (enumeration ?? "") > "2026, no.9z")).toEqual([]);
  });
});
