import { type PolicySet, YUNZE_POLICIES } from "@wenyuan/lending-rules";
import { describe, expect, it } from "vitest";
import { openLendingDesk } from "../testing/lending-desk.ts";

const desk = await openLendingDesk();
const { library } = desk;
const head = await library.signedInAs("administrator");
const other = await library.signedInAs("administrator");

const read = async (url: string, headers = head) => {
  const answer = await library.request({ url, headers });
  return { status: answer.statusCode, body: answer.json() };
};
const send = (url: string, payload: object, headers = head) =>
  desk.post(`/api/v1/lending-policies/${url}`, payload, headers);
const inForce = async () => (await read("/api/v1/lending-policies")).body;

/** The policies with one rule changed. */
function withRule(set: PolicySet, id: string, change: (rule: PolicySet["rules"][number]) => object): PolicySet {
  return { ...set, rules: set.rules.map((rule) => (rule.id === id ? { ...rule, ...change(rule) } : rule)) };
}

/** Undergraduates may borrow so many. */
const allowing = (set: PolicySet, all: number) =>
  withRule(set, "undergraduate", ({ terms }) => ({
    terms: { ...terms, limits: { all, onSite: null, onSiteCountsInAll: false } },
  }));

const book = { readerCategory: "undergraduate", itemType: "book", branch: "main" };

describe("the policies in force", () => {
  it("begin as shipped, each rule in words of both languages, with the library's own names", async () => {
    const { version, policies, rules, doubts, proposals } = await inForce();
    expect([version, policies.id, doubts, proposals]).toEqual([1, YUNZE_POLICIES.id, [], []]);
    const undergraduate = rules.find((rule: { id: string }) => rule.id === "undergraduate");
    expect(undergraduate.when).toEqual({ zh: "本科生", en: "Undergraduate" });
    expect(undergraduate.says.map((one: { aspect: string }) => one.aspect)).toEqual([
      "loan",
      "renewal",
      "hold",
      "limits",
    ]);
    expect(undergraduate.says[3].text.zh).toBe("最多借20册");
  });

  it("are read by the desk's staff and changed by those who may", async () => {
    const clerk = await library.signedInAs("circulation");
    expect((await read("/api/v1/lending-policies", clerk)).status).toBe(200);
    const { version, policies } = await inForce();
    const change = { base: version, policies: allowing(policies, 25), reason: "试行" };
    expect((await send("versions", change, clerk)).status).toBe(403);
  });
});

describe("a change", () => {
  it("is a version with its reason, and holds for the next check-out", async () => {
    const { version, policies } = await inForce();
    const code = await desk.reader();
    const saved = await send("versions", {
      base: version,
      policies: allowing(policies, 1),
      reason: "书库搬迁，暂借一册",
    });
    expect([saved.status, saved.body.version]).toEqual([201, version + 1]);
    const { barcodes } = await desk.title(2);
    const [first = "", second = ""] = barcodes;
    expect((await desk.checkOut(code, first)).status).toBe(201);
    expect((await desk.checkOut(code, second)).body.findings[0]).toMatchObject({ code: "limit-all", max: 1 });
    const { items } = (await read("/api/v1/lending-policies/versions")).body;
    expect(items[0]).toMatchObject({ version: version + 1, reason: "书库搬迁，暂借一册" });
  });

  it("goes back to a former version as a new one", async () => {
    const { version } = await inForce();
    const former = (await read("/api/v1/lending-policies/versions/1")).body;
    const saved = await send("versions", { base: version, policies: former.policies, reason: "搬迁结束" });
    expect(saved.body.version).toBe(version + 1);
    expect((await inForce()).policies.rules).toEqual(former.policies.rules);
  });

  it("on a version that is no longer in force is refused, and so is one that changes nothing", async () => {
    const { version, policies } = await inForce();
    const stale = await send("versions", { base: version - 1, policies: allowing(policies, 3), reason: "迟了" });
    expect([stale.status, stale.body.code]).toEqual([409, "circulation.rules-moved"]);
    const same = await send("versions", { base: version, policies, reason: "没改" });
    expect([same.status, same.body.code]).toEqual([422, "circulation.rules-unchanged"]);
  });

  it("with faults is refused with all of them, where and how to mend them", async () => {
    const { version, policies } = await inForce();
    const faulty = withRule(policies, "undergraduate", () => ({ when: { readerCategory: ["@nobody"] }, rank: "high" }));
    const refused = await send("versions", { base: version, policies: faulty, reason: "手误" });
    expect(refused.status).toBe(422);
    expect(refused.body.faults.map((one: { where: string }) => one.where)).toEqual([
      "rules[1].rank",
      "rules[1].when.readerCategory[0]",
    ]);
    expect((await inForce()).version).toBe(version);
  });

  it("of two made at once on the same version becomes one version", async () => {
    const { version, policies } = await inForce();
    const answers = await Promise.all(
      [21, 22, 23].map((all) =>
        send("versions", { base: version, policies: allowing(policies, all), reason: "同时改" }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
  });
});

describe("where the library wants four eyes", () => {
  it("a change waits for a second person, who may not be the first", async () => {
    const before = await inForce();
    const asking = { ...before.policies, fourEyes: true };
    const saved = await send("versions", { base: before.version, policies: asking, reason: "今后双人复核" });
    const base = saved.body.version;
    const proposed = await send("versions", { base, policies: allowing(asking, 30), reason: "提高限额" });
    expect(proposed.body).toEqual({ proposal: expect.any(String) });
    expect((await inForce()).version).toBe(base);
    const [waiting] = (await inForce()).proposals;
    expect(waiting).toMatchObject({ base, reason: "提高限额", own: true });
    const decide = (headers: Record<string, string>, accept = true) =>
      send(`proposals/${waiting.id}/decisions`, { accept }, headers);
    expect((await decide(head)).body.code).toBe("circulation.own-proposal");
    expect((await decide(other)).body).toEqual({ version: base + 1 });
    expect((await decide(other)).status).toBe(404);
    const after = await inForce();
    expect([after.version, after.reason, after.proposals]).toEqual([base + 1, "提高限额", []]);
  });

  it("whoever proposed a change may take it back", async () => {
    const { version, policies } = await inForce();
    const proposed = await send("versions", { base: version, policies: allowing(policies, 2), reason: "想错了" });
    const answer = await send(`proposals/${proposed.body.proposal}/decisions`, { accept: false });
    expect([answer.status, (await inForce()).version]).toEqual([200, version]);
    const plain = { ...policies, fourEyes: undefined };
    const last = await send("versions", { base: version, policies: plain, reason: "不再复核" });
    await send(`proposals/${last.body.proposal}/decisions`, { accept: true }, other);
  });
});

describe("before a change is saved", () => {
  it("its faults and doubts are said in words", async () => {
    const { policies } = await inForce();
    const twice = { ...policies, rules: [...policies.rules, { ...policies.rules[1], id: "second" }] };
    const { body } = await send("checks", { policies: twice });
    expect(body.faults).toEqual([]);
    expect(body.doubts[0]).toMatchObject({ code: "only-order-decides" });
    expect(body.doubts[0].what.zh).toMatch("一样具体");
    const gap = { ...policies, rules: policies.rules.slice(1) };
    expect((await send("checks", { policies: gap })).body.doubts[0].code).toBe("aspect-unsettled");
    expect((await send("checks", { policies: { rules: 3 } })).body.faults.length).toBeGreaterThan(2);
  });

  it("it is told which cases change, and how many open loans and readers are touched", async () => {
    const code = await desk.reader("teacher");
    for (const barcode of (await desk.title(2)).barcodes) await desk.checkOut(code, barcode);
    const { policies } = await inForce();
    const draft = withRule(policies, "teacher", ({ terms }) => ({
      terms: { ...terms, renewal: { ...terms.renewal, times: 3 } },
    }));
    const { status, body } = await send("differences", { policies: draft });
    expect(status).toBe(200);
    expect(body.changes).toMatchObject([
      { aspect: "renewal", ruleBefore: "teacher", ruleAfter: "teacher", whom: { zh: expect.stringMatching(/^教师/) } },
    ]);
    expect([body.changes[0].before.zh, body.changes[0].after.zh].map((text) => text.slice(0, 4))).toEqual([
      "续借1次",
      "续借3次",
    ]);
    expect(body.touched).toMatchObject({ loans: 2, readers: 1, aspects: [{ aspect: "renewal", loans: 2 }] });
  });

  it("a limit concerns what is lent from then on, and no open loan", async () => {
    const { policies } = await inForce();
    const draft = withRule(policies, "teacher", ({ terms }) => ({
      terms: { ...terms, limits: { all: 60, onSite: null, onSiteCountsInAll: false } },
    }));
    const { body } = await send("differences", { policies: draft });
    expect(body.changes.map(({ aspect }: { aspect: string }) => aspect)).toEqual(["limits"]);
    expect(body.touched).toMatchObject({ loans: 0, readers: 0, aspects: [] });
    expect(body.touched.openLoans).toBeGreaterThan(0);
  });
});

describe("a case is explained", () => {
  it("by the rule that won and why each other lost, aspect by aspect", async () => {
    const { body } = await send("explanations", {
      case: { ...book, itemType: "reference", readerCategory: "teacher" },
    });
    const loan = body.aspects.find((one: { aspect: string }) => one.aspect === "loan");
    expect(loan.winner).toMatchObject({ rule: "in-library", text: { zh: "不外借，可在馆内阅览" } });
    const teacher = loan.losers.find((one: { rule: string }) => one.rule === "teacher");
    expect(teacher.why.zh).toBe("在文献类型上不如胜出的规则贴近");
    expect(body.order[0]).toEqual({ zh: "等级", en: "rank" });
  });

  it("under a former version when asked", async () => {
    const { body } = await send("explanations", { case: book, version: 2 });
    const limits = body.aspects.find((one: { aspect: string }) => one.aspect === "limits");
    expect([body.version, limits.winner.text.zh]).toEqual([2, "最多借1册"]);
    expect((await send("explanations", { case: book, version: 999 })).status).toBe(404);
  });

  it("from a loan, by the version it was made under", async () => {
    const { first } = await desk.title(1);
    const lent = await desk.checkOut(await desk.reader("teacher"), first);
    const before = await inForce();
    const draft = withRule(before.policies, "teacher", ({ terms }) => ({
      terms: { ...terms, loan: { ...terms.loan, period: { amount: 7, unit: "day" } } },
    }));
    await send("versions", { base: before.version, policies: draft, reason: "缩短" });
    const { body } = await read(`/api/v1/loans/${lent.body.loan.id}/explanation`);
    const loan = body.aspects.find((one: { aspect: string }) => one.aspect === "loan");
    expect(body.version.version).toBe(before.version);
    expect(loan.winner.text.zh).toMatch(/^借120天/);
    expect(body.rules).toContainEqual({ aspect: "loan", rule: "teacher" });
    expect((await read("/api/v1/loans/999999/explanation")).status).toBe(404);
  });
});

describe("a loan is played", () => {
  it("to its due date, renewals, notices and what lateness costs, as a check-out on that day would", async () => {
    const { body } = await send("simulations", { case: { ...book, on: "2026-11-21" }, at: "10:00" });
    expect(body.first).toMatchObject({ at: "2026-12-21T14:00:00Z", on: "2026-12-21" });
    const { first } = await desk.title(1);
    const lent = await desk.checkOut(await desk.reader(), first);
    expect(new Date(lent.body.loan.dueAt)).toEqual(new Date(body.first.at));
    expect(body.renewals).toHaveLength(1);
    expect(body.late[0]).toMatchObject({ days: 1, amount: { minor: 10, words: "¥0.10" } });
    expect(body.days[0]).toEqual({ date: "2026-11-21", open: true });
  });

  it("under a draft that nobody has saved", async () => {
    const { policies } = await inForce();
    const draft = withRule(policies, "undergraduate", ({ terms }) => ({
      terms: { ...terms, loan: { ...terms.loan, period: { amount: 1, unit: "day" } } },
    }));
    const { body } = await send("simulations", { case: { ...book, on: "2026-11-21" }, policies: draft });
    expect(body.first.on).toBe("2026-11-22");
    expect((await send("simulations", { case: book, policies: {} })).status).toBe(422);
  });
});
