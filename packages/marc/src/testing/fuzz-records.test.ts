import { describe, expect, it } from "vitest";
import { fuzzRecords } from "./fuzz-records.ts";

/** What a sample of a trial may take on a machine that has other work, too. */
const SAMPLE_MS = 30_000;

describe("a seeded sample of the fuzz trial", () => {
  it(
    "meets no foreign error, loses no record that follows a broken one, writes only what reads back, and is strict where it repairs",
    () => {
      const report = fuzzRecords({ records: 3000, seed: 1 });
      expect(report).toMatchObject({ foreignErrors: [], lost: 0, unstable: 0, strictAtOdds: 0, sentinels: 3000 });
      expect(report.repaired).toBeGreaterThan(500);
      expect(report.strictRefused).toBeGreaterThan(100);
      expect(report.strictSound).toBeGreaterThan(100);
    },
    SAMPLE_MS,
  );
});
