import { describe, expect, it } from "vitest";
import { compareEnumerations, heldYears } from "./held-years.ts";

describe("the years that are held of a journal", () => {
  it("are runs, with the gaps between them", () => {
    const volumes = ["2024, no.1–12", "2022, no.1–12", "2020, no.1–12", "2019, no.1–12", "2024, no.11"];
    expect(heldYears(volumes)).toEqual({
      held: [
        { from: 2019, to: 2020 },
        { from: 2022, to: 2022 },
        { from: 2024, to: 2024 },
      ],
      missing: [
        { from: 2021, to: 2021 },
        { from: 2023, to: 2023 },
      ],
    });
  });

  it("are read out of volumes of several years", () => {
    expect(heldYears(["v.3 (1998–2000)", "v.4 (2001/2002)"])?.held).toEqual([{ from: 1998, to: 2002 }]);
  });

  it.each([["v.1"], ["no.20251"], ["9999"], ["2020-2010"]])("are not to be had from %s", (text) =>
    expect(heldYears([text])).toBeUndefined(),
  );
});

it("puts no.9 before no.10", () => {
  expect(["2026, no.10", "2026, no.9", "2025, no.12"].toSorted(compareEnumerations)).toEqual([
    "2025, no.12",
    "2026, no.9",
    "2026, no.10",
  ]);
});
