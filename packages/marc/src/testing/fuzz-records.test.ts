import { describe, expect, it } from "vitest";
import { fuzzRecords } from "./fuzz-records.ts";

describe("a seeded sample of the fuzz trial", () => {
  it("meets no foreign error, loses no record that follows a broken one, and writes only what reads back", () => {
    const report = fuzzRecords({ records: 3000, seed: 1 });
    expect(report).toMatchObject({ foreignErrors: [], lost: 0, unstable: 0, sentinels: 3000 });
    expect(report.repaired).toBeGreaterThan(500);
  });
});
