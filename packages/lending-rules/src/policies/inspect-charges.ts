import { type Inspector, shouldBe } from "@wenyuan/calendar";
import { FINE_UNITS } from "../terms/fine-terms.ts";

export function inspectFine(at: Inspector): void {
  const charge = at.field("charge").flag();
  if (charge === false) {
    at.object(["charge"]);
    return;
  }
  const caps = ["capPerItem", "capAtPrice", "capPerReader"];
  if (at.object(["charge", "amount", "each", "at", "grace", "openTimeOnly", ...caps, "recalled"]) === undefined) return;
  at.field("amount").integer(0);
  if (at.field("each").object(["amount", "unit"])) inspectTime(at.field("each"), 1);
  at.field("at").choice(["start", "end"]);
  at.optional("grace", (grace) => {
    if (grace.object(["amount", "unit", "as"]) === undefined) return;
    inspectTime(grace, 0);
    grace.field("as").choice(["threshold", "deducted"]);
  });
  at.field("openTimeOnly").flag();
  at.field("capAtPrice").flag();
  at.optional("capPerItem", (cap) => cap.integer(0));
  at.optional("capPerReader", (cap) => cap.integer(0));
  at.optional("recalled", (recalled) => {
    if (recalled.object(["amount", "capPerItem", "ignoreGrace"]) === undefined) return;
    recalled.field("amount").integer(0);
    recalled.optional("capPerItem", (cap) => cap.integer(0));
    recalled.field("ignoreGrace").flag();
  });
}

export function inspectSuspension(at: Inspector): void {
  if (at.object(["days", "each", "graceDays", "openDaysOnly", "maxDays", "runs"]) === undefined) return;
  at.field("days").integer(0, 3650);
  at.field("each").integer(1, 3650);
  at.optional("graceDays", (days) => days.integer(0));
  at.field("openDaysOnly").flag();
  at.optional("maxDays", (days) => days.integer(0));
  at.field("runs").choice(["after", "beside"]);
}

export function inspectLost(at: Inspector): void {
  const refund = ["refundWithinDays", "refundProcessing", "refundLessOverdue"];
  const keys = ["takenForLostAfterDays", "price", "priceWhenUnknown", "processing", "inKindProcessing", ...refund];
  if (at.object(keys) === undefined) return;
  at.optional("takenForLostAfterDays", (days) => days.integer(1));
  const rules = at.field("price").items();
  rules.forEach(inspectPriceRule);
  if (!rules.some((rule) => Object.keys(Object(rule.value)).join() === "percent")) {
    at.field("price").complain(shouldBe("其中一条只写 percent", "a list with one rule of `percent` alone"));
  }
  at.optional("priceWhenUnknown", (price) => price.integer(0));
  at.field("processing").integer(0);
  at.optional("inKindProcessing", (fee) => fee.integer(0));
  at.field("refundWithinDays").integer(0);
  at.field("refundProcessing").flag();
  at.field("refundLessOverdue").flag();
}

export function inspectDamage(at: Inspector): void {
  if (at.object(["levels"]) === undefined) return;
  for (const level of at.field("levels").items()) {
    if (level.object(["id", "name", "percent", "amount"]) === undefined) continue;
    level.field("id").text();
    level.field("name").localText();
    level.optional("percent", (percent) => percent.integer(0, 10_000));
    level.optional("amount", (amount) => amount.integer(0));
    if (level.field("percent").absent && level.field("amount").absent) {
      level.complain(shouldBe("写了 percent 或 amount 的一级", "a level with `percent` or `amount`"));
    }
  }
}

function inspectPriceRule(at: Inspector): void {
  if (at.object(["percent", "foreign", "set", "olderThanYears", "copiesAtMost"]) === undefined) return;
  at.field("percent").integer(0, 100_000);
  at.optional("foreign", (flag) => flag.flag());
  at.optional("set", (flag) => flag.flag());
  at.optional("olderThanYears", (years) => years.integer(0, 1000));
  at.optional("copiesAtMost", (copies) => copies.integer(1));
}

function inspectTime(at: Inspector, min: number): void {
  at.field("amount").integer(min, 1_000_000);
  at.field("unit").choice(FINE_UNITS);
}
