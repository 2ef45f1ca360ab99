import { expect, it } from "vitest";
import { PasswordLanes } from "./password-lanes.ts";

/** Work that ends when it is told to. */
function work() {
  const told = Promise.withResolvers<void>();
  return { done: told.promise, end: () => told.resolve() };
}

it("lets known devices go before strangers who came earlier, so many at once", async () => {
  const lanes = new PasswordLanes({ atOnce: 2, mostWaiting: 9 });
  const said: string[] = [];
  const jobs = ["a", "b", "stranger", "known"].map((name) => ({ name, ...work() }));
  const runs = jobs.map(({ name, done }) =>
    lanes.run(name === "known" ? "known" : "stranger", async () => {
      said.push(name);
      await done;
    }),
  );
  await Promise.resolve();
  expect(said).toEqual(["a", "b"]);
  jobs[0]?.end();
  await runs[0];
  jobs[3]?.end();
  await runs[3];
  for (const job of jobs) job.end();
  await Promise.all(runs);
  expect(said).toEqual(["a", "b", "known", "stranger"]);
});

it("is full when as many strangers wait as may, and goes on after a fault", async () => {
  const lanes = new PasswordLanes({ atOnce: 1, mostWaiting: 1 });
  const first = work();
  const running = lanes.run("stranger", () => first.done.then(() => Promise.reject(new Error("fault"))));
  const waiting = lanes.run("stranger", () => Promise.resolve("looked at"));
  expect(lanes.full).toBe(true);
  first.end();
  await expect(running).rejects.toThrow("fault");
  expect(await waiting).toBe("looked at");
  expect(lanes.full).toBe(false);
});
