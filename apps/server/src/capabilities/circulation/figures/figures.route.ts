import type { Static } from "typebox";
import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { circulationPermissions } from "../permissions.ts";
import { sendSheet, sheetFormats, sheetOperation } from "../sheets/send-sheet.ts";
import type { Cell } from "../sheets/write-xlsx.ts";
import { figureMessages } from "./figure.messages.ts";
import { figureGroups, figurePeriods } from "./figure.ts";
import { readShownFigures, type ShownFigure } from "./read-shown-figures.ts";

const Question = {
  from: Type.String({ format: "date" }),
  to: Type.String({ format: "date" }),
  by: Type.Enum([...figureGroups]),
  per: Type.Enum([...figurePeriods]),
  branch: Type.Optional(Type.String({ minLength: 1, maxLength: 50 })),
};

const ExportQuery = Type.Object({ ...Question, format: Type.Enum([...sheetFormats]) }, { additionalProperties: false });

const Count = Type.Optional(Type.Integer());

const { "figure.read": mayRead } = circulationPermissions;

/** Figures of lending, out of coarse counts that name nobody. */
export function figureRoutes({ db }: Pick<Kernel, "db">): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/figures",
      access: mayRead,
      summary:
        "Loans, renewals, returns and holds by day, month or year and by branch, category, college, kind or class",
      query: Type.Object(Question, { additionalProperties: false }),
      answer: Type.Object({
        rows: Type.Array(
          Type.Object({
            period: Type.String(),
            key: Type.String(),
            name: Type.Object({ zh: Type.String(), en: Type.String() }),
            few: Type.Optional(
              Type.Literal(true, { description: "Fewer than ten readers, or what would give them away: not told" }),
            ),
            loans: Count,
            onSite: Count,
            renewals: Count,
            returns: Count,
            holds: Count,
          }),
        ),
      }),
      handle: async ({ query }) => ({ rows: await readShownFigures(db, query) }),
    }),
    {
      method: "GET",
      path: "/api/v1/figures/export",
      access: mayRead,
      kind: "api",
      schema: { querystring: ExportQuery },
      operation: sheetOperation("The same as a file: CSV or Excel"),
      async handle(call) {
        const { language } = call;
        const { format, ...question } = call.request.query as Static<typeof ExportQuery>;
        const rows = tableOf(await readShownFigures(db, question), { by: question.by, language });
        const sheet = speak(figureMessages, language).sheet;
        return await sendSheet(call, { file: `figures-${question.from}-${question.to}`, sheet, format }, rows);
      },
    },
  ];
}

const counts = ["loans", "onSite", "renewals", "returns", "holds"] as const;

function tableOf(
  figures: readonly ShownFigure[],
  { by, language }: { by: (typeof figureGroups)[number]; language: Language },
): Cell[][] {
  const texts = speak(figureMessages, language);
  const head = [texts.period, texts[by], texts.name, ...counts.map((count) => texts[count])];
  const rows = figures.map((figure): Cell[] => [
    figure.period,
    figure.key,
    figure.name[language],
    ...(figure.few ? counts.map(() => texts.few) : counts.map((count) => figure[count])),
  ]);
  return [head, ...rows];
}
