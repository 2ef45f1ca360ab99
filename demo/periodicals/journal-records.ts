import type { MarcRecord } from "@wenyuan/marc";
import { type Catalogued, dataField, madeOn } from "../catalogue/marc-field.ts";
import { institution } from "../catalogue/shelving-locations.ts";
import type { Journal } from "./journal.ts";

/** 001 of a journal's record: its ISSN names it for good. */
export function journalId({ issn }: Journal): string {
  return `issn-${issn}`;
}

/** A journal in Chinese as CNMARC: a continuing resource (s) that still appears (100 $a/08 a). */
export function cnmarcJournal(journal: Journal, { id }: Pick<Catalogued, "id">): MarcRecord {
  const { title, pinyin, issn, since, place, publisher, clc, subject } = journal;
  return {
    leader: "00000nas0 2200000   450 ",
    fields: [
      { tag: "001", value: id },
      dataField("011", "  ", [["a", issn]]),
      dataField("100", "  ", [["a", `${madeOn}a${since ?? "    "}9999em y0chiy0110    ea`]]),
      dataField("101", "0 ", [["a", "chi"]]),
      dataField("200", "1 ", [
        ["a", title],
        ["A", pinyin],
      ]),
      ...(since === undefined && place === undefined && publisher === undefined
        ? []
        : [
            dataField("210", "  ", [
              ["a", place],
              ["c", publisher],
              ["d", since === undefined ? undefined : `${since}-`],
            ]),
          ]),
      dataField("606", "0 ", [
        ["a", subject.zh],
        ["x", "期刊"],
      ]),
      dataField("610", "0 ", [["a", subject.en]]),
      dataField("690", "  ", [
        ["a", clc],
        ["v", "5"],
      ]),
      dataField("801", " 0", [
        ["a", "CN"],
        ["b", institution],
        ["c", madeOn],
      ]),
    ],
  };
}

/** Any other as MARC 21; 008/06 c is a serial that goes on. */
export function marc21Journal(journal: Journal, { id }: Pick<Catalogued, "id">): MarcRecord {
  const { title, issn, since, place, publisher, clc, subject, language } = journal;
  return {
    leader: "00000nas a2200000 i 4500",
    fields: [
      { tag: "001", value: id },
      { tag: "003", value: institution },
      { tag: "008", value: `${madeOn.slice(2)}c${since ?? "uuuu"}9999xx ${"|".repeat(17)}${language} d` },
      dataField("022", "  ", [["a", issn]]),
      dataField("084", "  ", [
        ["a", clc],
        ["2", "clc"],
      ]),
      dataField("245", `0${title.startsWith("The ") ? 4 : 0}`, [["a", `${title}.`]]),
      ...(place === undefined && publisher === undefined
        ? []
        : [
            dataField("264", " 1", [
              ["a", place],
              ["b", publisher],
            ]),
          ]),
      ...(since === undefined ? [] : [dataField("362", "1 ", [["a", `Began in ${since}.`]])]),
      dataField("650", " 4", [
        ["a", subject.en],
        ["v", "Periodicals."],
      ]),
      dataField("653", "  ", [["a", subject.zh]]),
    ],
  };
}
