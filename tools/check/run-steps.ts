import type { Step } from "./step.ts";

interface Outcome {
  readonly name: string;
  readonly well: boolean;
  readonly seconds: number;
}

/** Runs every step, whatever became of those before. @returns whether all went well */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name} ${"─".repeat(Math.max(0, 70 - step.name.length))}`);
    outcomes.push(await runStep(step));
  }
  console.log(`\n${outcomes.map(inWords).join(" · ")}`);
  return outcomes.every((outcome) => outcome.well);
}

/** A step that throws has failed like any other; the steps after it still run. */
async function runStep({ name, run }: Step): Promise<Outcome> {
  const began = performance.now();
  let well = false;
  try {
    well = await run();
  } catch (error) {
    console.error(error);
  }
  return { name, well, seconds: (performance.now() - began) / 1000 };
}

function inWords({ name, well, seconds }: Outcome): string {
  return `${name} ${well ? "well" : "FAILED"} ${seconds.toFixed(1)} s`;
}
