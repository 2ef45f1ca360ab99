import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recordAudit, verifyChain } from "../capabilities/identity/index.ts";
import type { Database } from "../kernel/db/database.ts";
import { inside } from "../kernel/db/inside.ts";
import { testDatabase } from "../kernel/db/testing/test-database.ts";
import { transact } from "../kernel/db/transact.ts";
import { auditCommand, headOf, showVerification } from "./audit.command.ts";
import { UsageError } from "./command.ts";

let db: Database;
const said: string[] = [];
const complained: string[] = [];
beforeEach(async () => {
  db = await testDatabase();
  vi.spyOn(console, "log").mockImplementation((text: string) => said.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => complained.push(text));
  for (const reason of ["one", "two"])
    await transact(db, (tx) =>
      recordAudit(tx, {
        actor: { kind: "system", name: "test" },
        action: "test.act",
        subject: { kind: "thing", id: "7" },
        reason,
        at: new Date("2026-11-21T02:00:00Z"),
      }),
    );
});
afterEach(() => {
  vi.restoreAllMocks();
  said.length = 0;
  complained.length = 0;
});

describe("wenyuan audit verify", () => {
  it("states the end of a chain that is whole, and that end is known again later", async () => {
    expect(showVerification(await verifyChain(db))).toBe(0);
    expect(said).toHaveLength(1);
    const known = headOf(said[0] ?? "");
    expect(showVerification(await verifyChain(db, known))).toBe(0);
    expect(showVerification(await verifyChain(db, { ...known, hash: "0".repeat(64) }))).toBe(1);
    expect(complained.at(-1)).toContain("not the chain whose end was written down");
  });

  it("says from which entry on the chain does not fit, and ends with 1", async () => {
    await verifyChain(db);
    await inside(db).client.query("alter table identity.audit_entry disable trigger user");
    await inside(db).client.query("update identity.audit_entry set action = 'test.other' where position = 2");
    expect(showVerification(await verifyChain(db))).toBe(1);
    expect(complained.at(-1)).toContain("from entry 2 on: who, when, what or the order was changed");
    expect(said).toEqual([]);
  });

  it.each(["", "look", "verify --known 7"])("refuses “%s”", async (line) => {
    await expect(auditCommand.run(line.split(" "))).rejects.toThrow(UsageError);
  });
});
