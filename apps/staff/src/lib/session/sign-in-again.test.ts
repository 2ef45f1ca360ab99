import { expect, it } from "vitest";
import { createSignInAgain } from "./sign-in-again.ts";

it("asks the person once, however many requests wait", async () => {
  const again = createSignInAgain();
  let told = 0;
  again.subscribe(() => {
    told += 1;
  });
  const waiting = [again.ask(), again.ask(), again.ask()];
  expect(told).toBe(1);
  again.current()?.done();
  expect(await Promise.all(waiting)).toEqual([true, true, true]);
  expect(again.current()).toBeUndefined();
});

it("lets what waits fail when the person gives up", async () => {
  const again = createSignInAgain();
  const waiting = again.ask();
  again.current()?.giveUp();
  expect(await waiting).toBe(false);
});

it("asks anew when the next session ends", () => {
  const again = createSignInAgain();
  void again.ask();
  again.current()?.done();
  void again.ask();
  expect(again.current()).toBeDefined();
});
