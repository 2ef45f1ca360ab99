import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf, idempotencyHeader, type paths } from "@wenyuan/api-client";

export type LossPreview =
  paths["/api/v1/loans/{id}/loss-preview"]["get"]["responses"][200]["content"]["application/json"];

/** What losing, replacing or damaging the book of a loan would cost its reader. Read anew each time: prices change. */
export function lossPreviewQuery(api: ApiClient, loanId: string) {
  return queryOptions({
    queryKey: ["loss-preview", loanId],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/v1/loans/{id}/loss-preview", { params: { path: { id: loanId } }, signal })),
    gcTime: 0,
  });
}

/** 遗失, 赔书 or 污损, as the desk settles it. */
export type Settlement =
  | { readonly way: "lost"; readonly price?: number; readonly note?: string }
  | { readonly way: "in-kind"; readonly barcode: string; readonly note: string }
  | { readonly way: "damaged"; readonly level: string; readonly note?: string };

/** @throws ApiProblem when the loan, its price or its policies do not allow it */
export async function settleLoss(
  api: ApiClient,
  { loanId, key }: { readonly loanId: string; readonly key: string },
  settlement: Settlement,
): Promise<void> {
  const params = { path: { id: loanId }, header: { [idempotencyHeader]: key } } as const;
  const { way, ...body } = settlement;
  if (way === "lost") await answerOf(api.POST("/api/v1/loans/{id}/losses", { params, body }));
  else if (settlement.way === "in-kind") {
    const { barcode, note } = settlement;
    await answerOf(api.POST("/api/v1/loans/{id}/replacements", { params, body: { barcode, note } }));
  } else if (settlement.way === "damaged") {
    const { level, note } = settlement;
    const said = note === undefined ? { level } : { level, note };
    await answerOf(api.POST("/api/v1/loans/{id}/damages", { params, body: said }));
  }
}
