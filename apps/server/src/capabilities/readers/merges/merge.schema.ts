import { type Static, Type } from "typebox";
import type { Reader } from "../people/reader.ts";
import { type Evidence, evidenceKinds, evidenceWords, surePoints } from "./person-match.ts";

const Words = Type.Object({ zh: Type.String(), en: Type.String() });

export const EvidenceView = Type.Object({
  kind: Type.Enum([...evidenceKinds]),
  points: Type.Integer({ description: "For one person when positive, against when negative" }),
  words: Words,
});

export function evidenceView({ kind, points }: Evidence): Static<typeof EvidenceView> {
  return { kind, points, words: evidenceWords[kind][points > 0 ? "same" : "other"] };
}

/** A record in a list of pairs: enough to tell who is meant. */
export const BriefReader = Type.Object({
  id: Type.String(),
  displayName: Type.String(),
  category: Type.String(),
  department: Type.Optional(Type.String()),
  entryYear: Type.Optional(Type.Integer()),
  status: Type.String(),
});

export function briefReader(reader: Reader): Static<typeof BriefReader> {
  const { id, displayName, category, department, entryYear, status } = reader;
  return {
    id,
    displayName,
    category,
    status,
    ...(department === undefined ? {} : { department }),
    ...(entryYear === undefined ? {} : { entryYear }),
  };
}

export const LookAlikeView = Type.Object({
  id: Type.String(),
  points: Type.Integer(),
  sure: Type.Boolean({ description: `From ${surePoints} points on` }),
  evidence: Type.Array(EvidenceView),
  readers: Type.Array(BriefReader),
});

const optional = {
  department: Type.Optional(Type.String()),
  programme: Type.Optional(Type.String()),
  entryYear: Type.Optional(Type.Integer()),
  activeFrom: Type.Optional(Type.String()),
  expiresOn: Type.Optional(Type.String()),
  birthDate: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  phone: Type.Optional(Type.String()),
};

export const ComparisonView = Type.Object({
  points: Type.Integer(),
  sure: Type.Boolean(),
  evidence: Type.Array(EvidenceView),
  sides: Type.Array(
    Type.Object({
      id: Type.String(),
      names: Type.Array(Type.String()),
      category: Type.String(),
      status: Type.String(),
      ...optional,
      account: Type.Boolean({ description: "Has an account to sign in with" }),
      cards: Type.Array(Type.Object({ kind: Type.String(), code: Type.String(), status: Type.String() })),
      open: Type.Array(Words),
    }),
  ),
});

export const MergeView = Type.Object({
  id: Type.String(),
  winner: BriefReader,
  loser: BriefReader,
  mergedAt: Type.String({ format: "date-time" }),
  mergedBy: Type.String(),
  why: Type.Optional(Type.String()),
});
