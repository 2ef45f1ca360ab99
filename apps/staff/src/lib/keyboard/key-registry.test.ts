import { expect, it } from "vitest";
import type { KeyPress } from "./key-combo.ts";
import { createKeyRegistry, type KeyBinding } from "./key-registry.ts";

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

function registryWith(...keys: (Partial<KeyBinding> & { keys: string })[]) {
  const done: string[] = [];
  let signs = true;
  const registry = createKeyRegistry({ mac: false, signsOn: () => signs });
  for (const one of keys)
    registry.add({ label: one.keys, group: "test", run: () => void done.push(one.label ?? one.keys), ...one });
  return { registry, done, turnSignsOff: () => void (signs = false) };
}

it("runs what is bound", () => {
  const { registry, done } = registryWith({ keys: "?" });
  expect(registry.press(press("?", { shiftKey: true }), false, 0)).toBe(true);
  expect(registry.press(press("x"), false, 0)).toBe(false);
  expect(done).toEqual(["?"]);
});

it("leaves signs to whoever is typing, but not the keys meant for fields", () => {
  const { registry, done } = registryWith({ keys: "?" }, { keys: "mod+k", whileTyping: true }, { keys: "mod+z" });
  registry.press(press("?"), true, 0);
  registry.press(press("z", { ctrlKey: true }), true, 0);
  registry.press(press("k", { ctrlKey: true }), true, 0);
  expect(done).toEqual(["mod+k"]);
});

it("waits a moment for the second key", () => {
  const { registry, done } = registryWith({ keys: "g c" });
  registry.press(press("g"), false, 0);
  registry.press(press("c"), false, 1_000);
  registry.press(press("g"), false, 2_000);
  registry.press(press("c"), false, 4_000);
  expect(done).toEqual(["g c"]);
});

it("lets the newest binding win, and the older again once it is gone", () => {
  const { registry, done } = registryWith({ keys: "n", label: "page" });
  const remove = registry.add({ keys: "n", label: "dialog", group: "test", run: () => void done.push("dialog") });
  registry.press(press("n"), false, 0);
  remove();
  registry.press(press("n"), false, 0);
  expect(done).toEqual(["dialog", "page"]);
});

it("does nothing for signs when they are turned off", () => {
  const { registry, done, turnSignsOff } = registryWith({ keys: "n" }, { keys: "F2" });
  turnSignsOff();
  registry.press(press("n"), false, 0);
  registry.press(press("F2"), false, 0);
  expect(done).toEqual(["F2"]);
});
