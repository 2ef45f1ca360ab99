import type { CallNumberGrammar } from "@wenyuan/call-number";
import { type Static, Type } from "typebox";
import type { Allocation } from "./series.ts";

const Name = Type.String({ minLength: 1, maxLength: 100, pattern: String.raw`\S` });

export const GrammarSchema = Type.Object(
  {
    scheme: Type.Union([
      Type.Literal("clc"),
      Type.Literal("ddc"),
      Type.Literal("lcc"),
      Type.Literal("udc"),
      Type.Literal("local"),
    ]),
    bookNumbers: Type.Array(
      Type.Union([
        Type.Literal("title-sequence"),
        Type.Literal("author"),
        Type.Literal("year-sequence"),
        Type.Literal("cutter"),
        Type.Literal("none"),
      ]),
      { minItems: 1, maxItems: 5, description: "Tried in this order" },
    ),
    prefixes: Type.Array(Type.String({ minLength: 1, maxLength: 10, pattern: String.raw`^\S+$` }), { maxItems: 40 }),
    additions: Type.Array(
      Type.Object(
        {
          role: Type.Union([
            Type.Literal("edition"),
            Type.Literal("volume"),
            Type.Literal("copy"),
            Type.Literal("year"),
            Type.Literal("supplement"),
          ]),
          mark: Type.String({ minLength: 1, maxLength: 10, pattern: String.raw`^[^\s\d]+$` }),
        },
        { additionalProperties: false },
      ),
      { maxItems: 40 },
    ),
    classOrder: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 10 }), {
        maxItems: 40,
        description: "Signs of classes in their order on the shelf; the scheme's when not given",
      }),
    ),
    authorNumbers: Type.Optional(Type.Union([Type.Literal("decimal"), Type.Literal("integer")])),
  },
  { additionalProperties: false },
);

const AllocationSchema = Type.Object(
  {
    rule: Type.Union([Type.Literal("after-highest"), Type.Literal("lowest-free")]),
    first: Type.Integer({ minimum: 1, maximum: 999_999_999 }),
    last: Type.Optional(Type.Integer({ minimum: 1, maximum: 999_999_999 })),
    holdDays: Type.Integer({ minimum: 1, maximum: 3650, description: "Days until an unused reservation goes back" }),
    authorTable: Type.Optional(Type.String({ maxLength: 40, description: "Where author numbers come from" })),
  },
  { additionalProperties: false },
);

const stated = {
  name: Type.Object({ zh: Name, en: Name }, { additionalProperties: false }),
  grammar: GrammarSchema,
  allocation: AllocationSchema,
  position: Type.Integer({ minimum: 0, maximum: 100_000, default: 0 }),
};

export const SeriesBody = Type.Object(
  { ...stated, version: Type.Optional(Type.Integer({ minimum: 1, description: "None for a new series" })) },
  { additionalProperties: false },
);

export const SeriesView = Type.Object({ code: Type.String(), ...stated, version: Type.Integer() });

export const TrialBody = Type.Object(
  { grammar: GrammarSchema, texts: Type.Array(Type.String({ maxLength: 200 }), { minItems: 1, maxItems: 200 }) },
  { additionalProperties: false },
);

export const TrialView = Type.Object({
  items: Type.Array(
    Type.Object({
      text: Type.String(),
      written: Type.Optional(Type.String({ description: "As the grammar writes it; none when it cannot be read" })),
      label: Type.Array(Type.String()),
      faults: Type.Array(Type.Object({ text: Type.String(), mended: Type.Optional(Type.String()) })),
      place: Type.Integer({ description: "Place on the shelf among the texts given, from 1" }),
    }),
  ),
});

/** A grammar of a request as the package has it. */
export function grammarIn({ classOrder, authorNumbers, ...rest }: Static<typeof GrammarSchema>): CallNumberGrammar {
  return {
    ...rest,
    ...(classOrder === undefined ? {} : { classOrder }),
    ...(authorNumbers === undefined ? {} : { authorNumbers }),
  };
}

export function allocationIn({ last, authorTable, ...rest }: Static<typeof AllocationSchema>): Allocation {
  return {
    ...rest,
    ...(last === undefined ? {} : { last }),
    ...(authorTable === undefined ? {} : { authorTable }),
  };
}
