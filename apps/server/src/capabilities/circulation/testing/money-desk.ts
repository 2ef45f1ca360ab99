import type { Environment } from "../../../kernel/settings/read-settings.ts";
import { findReaderByBarcode } from "../../readers/index.ts";
import type { Answer, LendingDesk } from "./lending-desk.ts";
import { openLendingDesk } from "./lending-desk.ts";

/** A lending desk with a till that is open, and a person in charge who may let readers off any amount. */
export interface MoneyDesk extends LendingDesk {
  readonly inCharge: Record<string, string>;
  get(url: string): Promise<Answer>;
  /** A reader with a charge of so many minor units. */
  debtor(minor: number): Promise<{ readerId: string; chargeId: string; card: string }>;
  pay(readerId: string, minor: number, more?: object): ReturnType<LendingDesk["post"]>;
  readonly till: string;
  /** The id of the till's open session. */
  session(): Promise<string>;
}

export const yuan = (amount: number) => ({ minor: Math.round(amount * 100), currency: "CNY" });

export async function openMoneyDesk(environment: Environment = {}): Promise<MoneyDesk> {
  const desk = await openLendingDesk(environment);
  const { library, post } = desk;
  const inCharge = await library.signedInAs("administrator");
  const till = "desk-1";
  const named = { branch: "main", name: { zh: "总服务台", en: "Main desk" } };
  await library.request({ method: "PUT", url: `/api/v1/tills/${till}`, headers: inCharge, payload: named });
  await post(`/api/v1/tills/${till}/sessions`, { float: 20_000 });
  const own = await library.tokenFor("circulation");
  const get: MoneyDesk["get"] = async (url) => {
    const answer = await library.request({ method: "GET", url, headers: { ...own, "accept-language": "zh" } });
    return { status: answer.statusCode, body: answer.json() };
  };
  return {
    ...desk,
    inCharge,
    get,
    till,
    async debtor(minor) {
      const card = await desk.reader();
      const found = await findReaderByBarcode(library.kernel.db, card);
      const readerId = found?.readerId ?? "";
      const charge = { income: "card", amount: { minor, currency: "CNY" }, note: "合成补证" };
      const { body } = await post(`/api/v1/readers/${readerId}/charges`, charge);
      return { readerId, chargeId: body.id, card };
    },
    pay: (readerId, minor, more = {}) =>
      post(`/api/v1/readers/${readerId}/payments`, {
        amount: { minor, currency: "CNY" },
        till,
        means: "cash",
        ...more,
      }),
    async session() {
      const { body } = await get("/api/v1/tills");
      return body.items.find((one: { code: string }) => one.code === till).openSession;
    },
  };
}
