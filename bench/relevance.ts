import { demoRecords, realRecords } from "./relevance/collection.ts";
import { type Answered, succeeds } from "./relevance/measure-relevance.ts";
import { parts, type RelevanceFigures, relevanceFigures } from "./relevance/relevance-figures.ts";

const AIMS = { success: 0.95, ndcg: 0.9 } as const;
const metrics = { success: "success@1", mrr: "MRR", ndcg: "nDCG@10", zero: "zero-result rate" } as const;

/**
 * How well readers succeed: judged queries over the demonstration's works and, where they are, the real records. The queries and
 * the rule they were drawn by stand in bench/relevance/; a third of them is never looked at while the search is tuned.
 * `--failures yes` lists the queries of the tuning part whose first hit is wrong, and of that part alone.
 */
export async function run({ failures = "no" }: { readonly failures?: string } = {}) {
  const demo = demoRecords();
  const real = realRecords();
  const byDemo = await relevanceFigures(demo);
  const byAll = real === undefined ? undefined : await relevanceFigures([...demo, ...real]);
  const { figures, answers } = byAll ?? byDemo;
  if (failures === "yes") showFailures(answers);
  for (const part of parts) {
    console.log(`\n${part}`);
    console.table(figures[part]);
  }
  return {
    records: demo.length + (real?.length ?? 0),
    rows: rowsOf(figures),
    /** What the test `relevance` holds the search to. */
    figures: { demo: byDemo.figures, ...(byAll && { all: byAll.figures }) },
  };
}

function rowsOf(figures: RelevanceFigures) {
  return parts.flatMap((part) =>
    (["known items", "topics", "all"] as const).flatMap((group) =>
      (["success", "mrr", "ndcg", "zero"] as const).map((metric) => {
        const ours = figures[part][group][metric];
        const row = {
          what: `${group}, ${part} (${figures[part][group].queries} queries): ${metrics[metric]}`,
          ours,
          unit: "0–1",
          peers: {},
        };
        const aim = group === "known items" && (metric === "success" || metric === "ndcg") ? AIMS[metric] : undefined;
        return aim === undefined ? row : { ...row, aim: `≥ ${aim}`, met: ours >= aim };
      }),
    ),
  );
}

function showFailures(answers: readonly Answered[]): void {
  for (const answer of answers) {
    const { query, hits } = answer;
    if (query.part !== "tuning" || succeeds(answer)) continue;
    const wanted = Object.keys(query.grades).slice(0, 3).join(" ");
    console.log(`${query.kind}: ${query.text}\n    wanted ${wanted}\n    found  ${hits.slice(0, 3).join(" ")}`);
  }
}
