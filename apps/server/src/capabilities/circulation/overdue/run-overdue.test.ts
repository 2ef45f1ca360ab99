import { type PolicySet, YUNZE_POLICIES } from "@wenyuan/lending-rules";
import { describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { findReaderByBarcode } from "../../readers/index.ts";
import { openRules } from "../rules/open-rules.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";
import { runOverdue } from "./run-overdue.ts";
import { setAutomaticRenewal } from "./set-automatic-renewal.ts";

const desk = await openLendingDesk();
const { library } = desk;
const { clock } = library;
const { db } = library.kernel;
const head = await library.tokenFor("administrator");
const day = 86_400_000;
const run = () => runOverdue(db, openRules(), { now: clock.now() });

/** An undergraduate's loan, due in thirty days. */
async function lend(): Promise<string> {
  const { first } = await desk.title(1);
  const { body } = await desk.checkOut(await desk.reader(), first);
  return body.loan.id;
}

const explained = async (id: string) =>
  (await library.request({ url: `/api/v1/loans/${id}/explanation`, headers: head })).json();
const noticesOf = async (id: string) =>
  (await explained(id)).notices.map(({ kind, days }: { kind: string; days: number }) => `${kind} ${days}`);

/** States the policies anew with some terms of every rule's aspects changed. */
async function state(change: (set: PolicySet) => PolicySet) {
  const { version, policies } = (await library.request({ url: "/api/v1/lending-policies", headers: head })).json();
  const url = "/api/v1/lending-policies/versions";
  const saved = await desk.post(url, { base: version, policies: change(policies), reason: "试验" }, head);
  expect(saved.status).toBe(201);
}

/** Events that were handed on, of a topic, still waiting or in the log. */
async function told(): Promise<{ kind: string; days: number; loanIds: string[] }[]> {
  const { rows } = await inside(db).client.query<{ payload: { kind: string; days: number; loanIds: string[] } }>(
    "select payload from events.pending where topic = 'circulation.notices-due' order by id",
  );
  return rows.map(({ payload }) => payload);
}

describe("the overdue run", () => {
  it("says three days and one day before, and one, seven, fourteen and thirty days after, each once", async () => {
    const loan = await lend();
    const said: string[] = [];
    for (let at = 26; at <= 61; at++) {
      clock.move(at * day);
      await run();
      clock.move(-at * day);
    }
    said.push(...(await noticesOf(loan)));
    expect(said).toEqual(["due-soon -3", "due-soon -1", "overdue 1", "overdue 7", "overdue 14", "overdue 30"]);
    const events = (await told()).filter(({ loanIds }) => loanIds.includes(loan));
    expect(events.map(({ kind, days }) => `${kind} ${days}`)).toEqual(said);
    expect(JSON.stringify(events)).not.toMatch(/reader/i);
  });

  it("says nothing of what came back, and plans anew from a new due date", async () => {
    const { first: barcode } = await desk.title(1);
    const back = (await desk.checkOut(await desk.reader(), barcode)).body.loan.id;
    await desk.checkIn(barcode);
    const renewed = await lend();
    clock.move(26 * day);
    expect((await desk.post(`/api/v1/loans/${renewed}/renewals`, {})).status).toBe(201);
    clock.move(day);
    await run();
    clock.move(-27 * day);
    expect([await noticesOf(back), await noticesOf(renewed)]).toEqual([[], []]);
  });

  it("makes up for days on which nobody ran it, once", async () => {
    const loan = await lend();
    clock.move(25 * day);
    await inside(db).client.query("delete from circulation.overdue_run");
    await run();
    clock.move(4 * day);
    await Promise.all([run(), run()]);
    clock.move(-29 * day);
    expect(await noticesOf(loan)).toEqual(["due-soon -3", "due-soon -1"]);
  });

  it("renews what renews itself, and tells whom it could not", async () => {
    await state((set) => ({
      ...set,
      rules: set.rules.map((rule) =>
        rule.id === "undergraduate" && rule.terms.renewal
          ? { ...rule, terms: { ...rule.terms, renewal: { ...rule.terms.renewal, automatic: {} } } }
          : rule,
      ),
    }));
    const [free, used] = [await lend(), await lend()];
    await desk.post(`/api/v1/loans/${used}/renewals`, {});
    clock.move(30 * day);
    expect((await run()).renewed).toBeGreaterThanOrEqual(1);
    const due = (await explained(free)).loan;
    expect([due.renewals, due.dueAt]).toEqual([1, "2027-01-20T14:00:00.000Z"]);
    clock.move(30 * day);
    expect((await run()).notRenewed).toBeGreaterThanOrEqual(1);
    clock.move(-60 * day);
    expect(await noticesOf(used)).toContain("renewal-refused 0");
  });

  it("K36: leaves alone what is lent to a reader who wants to renew by hand, and renews again once that changes", async () => {
    const card = await desk.reader();
    const { first } = await desk.title(1);
    const loan = (await desk.checkOut(card, first)).body.loan.id;
    const { readerId } = (await findReaderByBarcode(db, card))!;
    const wants = (wanted: boolean) => transact(db, (tx) => setAutomaticRenewal(tx, { readerId, wanted }, clock.now()));
    await wants(false);
    clock.move(30 * day);
    await run();
    expect([(await explained(loan)).loan.renewals, (await noticesOf(loan)).includes("renewal-refused 0")]).toEqual([
      0,
      false,
    ]);
    clock.move(-30 * day);
    const { first: other } = await desk.title(1);
    await wants(true);
    const later = (await desk.checkOut(card, other)).body.loan.id;
    clock.move(30 * day);
    await run();
    expect((await explained(later)).loan.renewals).toBe(1);
    clock.move(-30 * day);
  });

  it("F30: charges reminders that cost money with the reminder, once, and counts them on the loan", async () => {
    await state(() => ({
      ...YUNZE_POLICIES,
      rules: YUNZE_POLICIES.rules.map((rule) =>
        rule.terms.notices
          ? {
              ...rule,
              terms: { ...rule.terms, notices: { ...rule.terms.notices, reminders: [{ afterDays: 3, fee: 150 }] } },
            }
          : rule,
      ),
    }));
    const code = await desk.reader();
    const { first } = await desk.title(1);
    const loan = (await desk.checkOut(code, first)).body.loan.id;
    clock.move(33 * day);
    expect((await run()).charged).toBeGreaterThanOrEqual(1);
    expect((await run()).charged).toBe(0);
    const { owes } = (await desk.post("/api/v1/desk-lookups", { code })).body;
    clock.move(-33 * day);
    expect(owes).toEqual({ minor: 150, currency: "CNY" });
    expect(await noticesOf(loan)).toContain("reminder 3");
  });
});
