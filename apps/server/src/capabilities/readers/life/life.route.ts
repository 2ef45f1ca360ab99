import { Type } from "typebox";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { libraryDay } from "../people/library-day.ts";
import { Day, ReaderParams, Text } from "../people/reader.schema.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { applyLifeChange } from "./apply-life-change.ts";
import { lifeKinds } from "./life-change.ts";

const LifeChangeBody = Type.Object(
  {
    version: Type.Integer({ description: "The version that the change was made on" }),
    kind: Type.Enum([...lifeKinds]),
    why: Text(500),
    category: Type.Optional(Text(50)),
    number: Type.Optional(Text(64)),
    department: Type.Optional(Text(100)),
    programme: Type.Optional(Text(100)),
    entryYear: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
    expiresOn: Type.Optional(Day),
    on: Type.Optional(Day),
  },
  { additionalProperties: false },
);

export function lifeRoutes({ db, clock, settings }: Kernel): Endpoint[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/readers/:id/life-changes",
      access: readersPermissions["reader.change"],
      summary:
        "Say what happened in a reader's life: 升学, 转专业, 休学, 复学, 延期, 退休, 离校离职, 去世; one person stays one record",
      params: ReaderParams,
      body: LifeChangeBody,
      answer: Type.Object({ done: Type.Literal(true) }),
      problems: [
        readersProblems.readerNotFound,
        readersProblems.changedMeanwhile,
        readersProblems.lifeDetails,
        readersProblems.notLonger,
        readersProblems.unknownCategory,
        readersProblems.unusableCode,
        readersProblems.codeTaken,
      ],
      async handle({ params: { id }, body: { version, why, ...change }, principal }) {
        const now = clock.now();
        const today = libraryDay(now, settings.timeZone);
        const doing = { actor: principal, now, why };
        const refused = await transactOrRefuse(db, (tx) => applyLifeChange(tx, { id, change, version, today }, doing));
        return refused ?? { done: true as const };
      },
    }),
  ];
}
