import { describe, expect, test } from "vitest";
import { DEFAULT_SEVERITIES } from "../findings/default-severities.ts";
import type { Finding, FindingCode } from "../findings/finding.ts";
import { ITEM_STATUSES } from "../items/item-status.ts";
import { instant } from "../testing/desks.ts";
import { findingInWords } from "./finding-words.ts";
import { ITEM_STATUS_WORDS } from "./item-status-words.ts";

const telling = { now: instant("2026-09-15T10:42+08:00"), zone: "Asia/Shanghai" };
const say = (finding: Finding) => findingInWords(finding, telling);

describe("findings are sentences with the reason and the day", () => {
  test.each<[Finding, string, string]>([
    [
      { code: "limit-all", severity: "confirm", count: 30, max: 30 },
      "已满30册，这是第31册",
      "The limit of 30 is reached: this would be number 31",
    ],
    [
      { code: "suspended", severity: "impossible", until: "2026-10-02" },
      "停借到10月2日（周五）",
      "Borrowing is suspended until Fri 2 October",
    ],
    [
      { code: "debt-blocks", severity: "confirm", owed: 1240, limit: 1000, currency: "CNY" },
      "欠款¥12.40，满¥10.00不能借",
      "¥12.40 is owed; from ¥10.00 on nothing is lent",
    ],
    [{ code: "renew-held", severity: "confirm", waiting: 1 }, "有1位读者在等这本书", "1 reader waiting for it"],
    [
      { code: "due-shortened", severity: "notice", because: "closing", due: "2026-09-15T14:00:00Z" },
      "因闭馆，9月15日（周二）22:00前要还",
      "Due already Tue 15 September, 22:00, since the desk closes",
    ],
  ])("%j", (finding, zh, en) => {
    expect(say(finding).say).toEqual({ zh, en });
  });
});

/** Facts that any code can be told with. */
const ANY = {
  activeFrom: "2026-10-01",
  expiredOn: "2026-09-01",
  expiresOn: "2026-09-20",
  until: "2026-09-20",
  from: "2026-09-20",
  since: "2026-09-01",
  due: "2026-09-15T14:00:00Z",
  currency: "CNY",
  owed: 100,
  limit: 100,
  count: 1,
  max: 1,
  days: 2,
  waiting: 1,
  free: 0,
  parts: 1,
  overdue: 1,
  age: 15,
  branch: "main",
  reason: "x",
  note: "x",
  aspect: "loan",
  itemType: "book",
  status: "missing",
  kind: "hold",
  onSite: true,
};

test.each(Object.keys(DEFAULT_SEVERITIES) as FindingCode[])("%s has words in both languages", (code) => {
  const because = { "due-shortened": "card", "due-stuck": "no-next-term" }[code as string];
  const { say: sentence, way } = say({ ...ANY, because, code, severity: "notice" } as unknown as Finding);
  for (const text of [sentence, ...(way ? [way] : [])]) {
    expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(text.en).toMatch(/[a-z]/);
    expect(`${text.zh}${text.en}`).not.toMatch(/undefined|NaN|\[object/);
  }
});

test.each(["hold-copy-free", "pickup-not-here", "pickup-no-transfer"] as const)(
  "%s calls a branch by its name",
  (code) => {
    const branches = [{ code: "main", name: { zh: "主馆", en: "Main Library" } }];
    const told = findingInWords({ code, severity: "impossible", branch: "main" }, { ...telling, branches }).say;
    expect([told.zh, told.en]).toEqual([expect.stringContaining("主馆"), expect.stringContaining("Main Library")]);
    expect(`${told.zh}${told.en}`).not.toContain("main");
  },
);

test.each(ITEM_STATUSES)("the status %s has words", (status) => {
  expect(ITEM_STATUS_WORDS[status].zh.length).toBeGreaterThan(0);
});
