import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { demoRecords, realRecords } from "../../../../../../bench/relevance/collection.ts";
import { parts, type RelevanceFigures, relevanceFigures } from "../../../../../../bench/relevance/relevance-figures.ts";

// `npm run bench -- relevance` writes the figures that stand here as floors: they may only rise.
const resultFile = new URL("../../../../../../bench/results/relevance.json", import.meta.url);
const committed = (
  JSON.parse(readFileSync(resultFile, "utf8")) as {
    figures: { demo: RelevanceFigures; all: RelevanceFigures };
  }
).figures;

const real = realRecords();
/** Figures are kept with four decimals. */
const slack = 0.0001;

/** Some seconds; more on machines that are busy with other things. */
const SLOW = 120_000;

describe("the relevance of what the search finds", { timeout: SLOW }, () => {
  it("is nowhere less than what is committed, over the works of the demonstration", async () => {
    hold((await relevanceFigures(demoRecords())).figures, committed.demo);
  });

  it.skipIf(real === undefined)("is nowhere less than what is committed, over these and the real records", async () => {
    hold((await relevanceFigures([...demoRecords(), ...(real ?? [])])).figures, committed.all);
  });
});

function hold(now: RelevanceFigures, before: RelevanceFigures): void {
  for (const part of parts) {
    for (const group of ["all", "known items", "topics"] as const) {
      for (const metric of ["success", "mrr", "ndcg"] as const) {
        const floor = before[part][group][metric] - slack;
        expect(now[part][group][metric], `${part}, ${group}: ${metric}`).toBeGreaterThanOrEqual(floor);
      }
      expect(now[part][group].zero, `${part}, ${group}: zero`).toBeLessThanOrEqual(before[part][group].zero + slack);
    }
  }
}
