import { expect, it } from "vitest";
import { createToastStore } from "./toast-store.ts";

function texts(store: ReturnType<typeof createToastStore>) {
  return store.list().map((toast) => toast.text);
}

it("keeps news until it is dismissed", () => {
  const store = createToastStore();
  const first = store.add({ text: "还入《围城》", kind: "done" });
  store.add({ text: "还入《呐喊》", kind: "done" });
  store.dismiss(first);
  expect(texts(store)).toEqual(["还入《呐喊》"]);
});

it("takes back the newest that can be taken back", () => {
  const store = createToastStore();
  const undone: string[] = [];
  for (const text of ["a", "b"])
    store.add({ text, kind: "done", undo: { label: "undo", run: () => void undone.push(text) } });
  store.add({ text: "c", kind: "done" });
  expect(store.undoLast()).toBe(true);
  expect(undone).toEqual(["b"]);
  expect(texts(store)).toEqual(["a", "c"]);
});

it("says when there is nothing to take back", () => {
  expect(createToastStore().undoLast()).toBe(false);
});

it("lets old news go before it covers the page, but never a failure, nor what can be undone", () => {
  const store = createToastStore();
  store.add({ text: "failed", kind: "failed" });
  store.add({ text: "undoable", kind: "done", undo: { label: "undo", run: () => undefined } });
  for (const text of ["1", "2", "3", "4"]) store.add({ text, kind: "done" });
  expect(texts(store)).toEqual(["failed", "undoable", "3", "4"]);
});
