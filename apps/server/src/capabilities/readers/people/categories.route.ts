import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { recordAudit } from "../../identity/index.ts";
import { readersPermissions } from "../permissions.ts";
import { listCategories, saveCategory } from "./category.store.ts";
import { registrationRules } from "./category.ts";
import { Text } from "./reader.schema.ts";

const fields = {
  name: Type.Object({ zh: Text(50), en: Text(50) }, { additionalProperties: false }),
  registration: Type.Enum([...registrationRules], {
    description: "Whether people may register over the network: not at all, when staff agree, or at once",
  }),
};
const Deposit = Type.Object(
  { minor: Type.Integer({ minimum: 1, maximum: 10_000_000 }), currency: Type.String({ pattern: "^[A-Z]{3}$" }) },
  { additionalProperties: false, description: "Has to be deposited before anything is lent" },
);
const CodeParams = Type.Object({ code: Type.String({ pattern: "^[a-z][a-z0-9-]{0,49}$" }) });

/** The kinds of readers, which lending policies name by their codes. */
export function categoryRoutes({ db, clock }: Kernel): Endpoint[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/reader-categories",
      access: readersPermissions["reader.read"],
      summary: "The kinds of readers, in both languages",
      answer: Type.Object({
        items: Type.Array(Type.Object({ code: Type.String(), ...fields, deposit: Type.Optional(Deposit) })),
      }),
      handle: async () => ({
        items: (await listCategories(db)).map(({ deposit, ...category }) => ({
          ...category,
          ...(deposit === null ? {} : { deposit }),
        })),
      }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/reader-categories/:code",
      access: readersPermissions["category.set"],
      summary: "Make a kind of reader, or say how it is called, whether one may register, and what is deposited",
      params: CodeParams,
      body: Type.Object({ ...fields, deposit: Type.Optional(Deposit) }, { additionalProperties: false }),
      answer: Type.Object({ done: Type.Literal(true) }),
      handle: async ({ params: { code }, body: { deposit = null, ...category }, principal }) =>
        await transact(db, async (tx) => {
          const before = (await listCategories(tx)).find((one) => one.code === code);
          await saveCategory(tx, { code, ...category, deposit });
          const action = readersPermissions["category.set"].code;
          const subject = { kind: "reader-category", id: code };
          const after = { ...category, deposit };
          await recordAudit(tx, { actor: principal, action, subject, before, after, at: clock.now() });
          return { done: true as const };
        }),
    }),
  ];
}
