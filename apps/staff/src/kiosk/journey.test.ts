import { expect, it } from "vitest";
import { go, idle, type Journey, type Step } from "./journey.ts";

const hit = { id: "1", title: "红楼梦", authors: [], kind: "book", isbns: [] };

function after(...steps: Step[]): Journey {
  return steps.reduce(go, idle);
}

it("finds, opens a record and comes back to the same results", () => {
  const found = after({ do: "start" }, { do: "type", text: "hlm" }, { do: "more" });
  expect(found).toEqual({ screen: "find", text: "hlm", shown: 10 });
  const opened = go(found, { do: "open", hit });
  expect(opened).toMatchObject({ screen: "record", hit });
  expect(go(opened, { do: "back" })).toEqual(found);
});

it("shows few results again for other words", () => {
  expect(after({ do: "start" }, { do: "type", text: "h" }, { do: "more" }, { do: "type", text: "hl" })).toEqual({
    screen: "find",
    text: "hl",
    shown: 5,
  });
});

it("leaves nothing behind when it is over", () => {
  expect(after({ do: "start" }, { do: "type", text: "hlm" }, { do: "open", hit }, { do: "over" })).toEqual(idle);
  expect(after({ do: "start" }, { do: "type", text: "hlm" }, { do: "over" }, { do: "start" })).toMatchObject({
    text: "",
  });
});

it("does nothing with a step that does not fit", () => {
  expect(after({ do: "type", text: "x" })).toEqual(idle);
  expect(after({ do: "more" })).toEqual(idle);
  expect(after({ do: "open", hit })).toEqual(idle);
});
