import { describe, expect, it } from "vitest";
import { type Notice, paragraphsOf, stateOf, urgentFor } from "./notice.ts";

const notice: Notice = {
  id: "1",
  title: { zh: "调架", en: "Moving shelves" },
  text: { zh: "三楼", en: "Third floor" },
  urgent: true,
  from: "2026-11-20",
  until: "2026-11-22",
  changedAt: new Date(0),
};

describe("a notice", () => {
  it.each([
    ["2026-11-19", "planned"],
    ["2026-11-20", "shown"],
    ["2026-11-22", "shown"],
    ["2026-11-23", "past"],
  ])("is on %s %s: both its days count", (today, state) => expect(stateOf(notice, today)).toBe(state));

  it("stays without a last day", () => expect(stateOf({ from: "2026-11-20" }, "2030-01-01")).toBe("shown"));

  it("has a paragraph for each text between empty lines", () => {
    expect(paragraphsOf("一\r\n二\r\n \r\n三\n\n\n")).toEqual(["一\r\n二", "三"]);
  });

  it("is urgent for the branch it is about, and for all when it is about the whole library", () => {
    const whole = { ...notice, id: "2" };
    const medical = { ...notice, id: "3", branch: "medical" };
    const quiet = { ...notice, id: "4", urgent: false };
    const idsFor = (...branches: string[]) => urgentFor([whole, medical, quiet], new Set(branches)).map(({ id }) => id);
    expect(idsFor("main")).toEqual(["2"]);
    expect(idsFor("main", "medical")).toEqual(["2", "3"]);
  });
});
