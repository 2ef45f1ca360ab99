import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { endOfDay, libraryDay, libraryZone, momentOf, startOfDay, wallTimeAt } from "./library-time.ts";

/** As the server writes it into the page. */
function aLibraryIn(zone: string): void {
  vi.stubGlobal("document", { documentElement: { dataset: { zone } } });
}

afterEach(() => vi.unstubAllGlobals());

describe("the library's time", () => {
  it("is read off its own clock, wherever the browser stands", () => {
    aLibraryIn("Asia/Shanghai");
    expect(libraryDay(new Date("2026-09-15T16:30:00Z"))).toBe("2026-09-16");
    expect(wallTimeAt(new Date("2026-09-15T16:30:09Z"))).toMatchObject({ hour: 0, minute: 30, second: 9 });
    aLibraryIn("America/Chicago");
    expect(libraryDay(new Date("2026-09-15T03:30:00Z"))).toBe("2026-09-14");
  });

  it("takes what is typed for its own clock", () => {
    aLibraryIn("Asia/Shanghai");
    expect(momentOf("2026-09-15T14:07").toISOString()).toBe("2026-09-15T06:07:00.000Z");
    expect(startOfDay("2026-09-15").toISOString()).toBe("2026-09-14T16:00:00.000Z");
    expect(endOfDay("2026-09-15").toISOString()).toBe("2026-09-15T15:59:59.000Z");
  });

  it("takes the first of an hour that comes twice, and the hour after for one that summer time leaves out", () => {
    aLibraryIn("America/Chicago");
    expect(momentOf("2026-11-01T01:30").toISOString()).toBe("2026-11-01T06:30:00.000Z");
    expect(momentOf("2026-03-08T02:15").toISOString()).toBe("2026-03-08T08:15:00.000Z");
    expect(wallTimeAt(momentOf("2026-03-08T02:15"))).toMatchObject({ hour: 3, minute: 15 });
  });

  it("has no moment for what is no date", () => {
    expect(Number.isNaN(momentOf("").getTime())).toBe(true);
    expect(Number.isNaN(startOfDay("soon").getTime())).toBe(true);
  });

  it("is the browser's own where no server says", () => {
    expect(libraryZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it("shows at the moment of what was typed what was typed, but where the clock jumps", () => {
    const zones = ["Asia/Shanghai", "Asia/Kathmandu", "America/Chicago", "Australia/Lord_Howe", "Pacific/Apia"];
    // Hours at noon: no zone changes its clock then.
    const noons = fc.date({
      min: new Date("2012-01-01T12:00Z"),
      max: new Date("2040-01-01T12:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), noons, (zone, date) => {
        aLibraryIn(zone);
        const typed = `${date.toISOString().slice(0, 10)}T12:07`;
        const { hour, minute } = wallTimeAt(momentOf(typed));
        return libraryDay(momentOf(typed)) === typed.slice(0, 10) && hour === 12 && minute === 7;
      }),
    );
  });
});
