import { describe, expect, it } from "vitest";
import { authorNumber, readAuthorTable } from "./author-table.ts";
import { cornerNumber } from "./four-corner.ts";

/* Rows invented for the test: the printed tables are not ours to copy. */
const { table } = readAuthorTable("# invented\nFa\t10\nFi\t21\nFie\t22\nLi,L30\n\nLu\tL40\n");

describe("authorNumber", () => {
  it.each([
    ["Fa", "F10"],
    ["Fitzgerald", "F22"],
    ["FIELDING", "F22"],
    ["Fïa", "F21"],
    ["Lu Xun", "L40"],
    ["Lin", "L30"],
  ])("gives %s the number of the last row at or before it, %s", (name, number) =>
    expect(authorNumber(name, table)).toBe(number),
  );

  it("gives none before the first row", () => expect(authorNumber("Eco", table)).toBeUndefined());
});

describe("readAuthorTable", () => {
  it("names lines that are no rows and names that stand twice", () => {
    expect(readAuthorTable("Fa\t10\nnonsense\nfa\t11").faults).toEqual([
      { code: "row-malformed", line: 2, found: "nonsense" },
      { code: "name-repeated", line: 3, found: "fa" },
    ]);
  });

  it("sorts rows that come in any order", () => {
    expect(readAuthorTable("Lu\t2\nFa\t1").table.rows.map(({ name }) => name)).toEqual(["Fa", "Lu"]);
  });
});

describe("cornerNumber", () => {
  const codes = new Map([
    ["甲", "6050"],
    ["乙", "1771"],
    ["丙", "1022"],
    ["丁", "1020"],
  ]);
  const codeOf = (character: string) => codes.get(character);

  it.each([
    ["甲", "6050"],
    ["甲乙", "6017"],
    ["甲乙丙", "6011"],
    ["甲乙丙丁", "6111"],
    ["甲乙丙丁甲", "6111"],
    ["甲·乙", "6017"],
  ])("gives %s %s", (name, number) => expect(cornerNumber(name, codeOf)).toBe(number));

  it("gives none when a character has no code", () => {
    expect(cornerNumber("甲戊", codeOf)).toBeUndefined();
    expect(cornerNumber("", codeOf)).toBeUndefined();
  });
});
