import type { ApiClient } from "@wenyuan/api-client";
import { askCodePayment, type CodePayment, takeByCode } from "./api/charges.ts";

const askEveryMs = 2_000;
/** A payer who has not confirmed by then has put the phone away; should the money come after all, it is booked all the same. */
const waitMs = 60_000;

/** Takes a payment by the code of a phone, and waits while its owner confirms it there. @returns how it ended, or that nobody knows yet */
export async function takeAndWait(
  api: ApiClient,
  readerId: string,
  payment: Parameters<typeof takeByCode>[2],
): Promise<CodePayment["state"]> {
  let { state } = await takeByCode(api, readerId, payment);
  for (let waited = 0; state === "begun" && waited < waitMs; waited += askEveryMs) {
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
    ({ state } = await askCodePayment(api, payment.id));
  }
  return state;
}
