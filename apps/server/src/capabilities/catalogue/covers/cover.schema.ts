import { type Static, Type } from "typebox";
import { largest, largestUpload, smallest } from "./read-cover-picture.ts";
import { longestCredit, type UploadedCover } from "./uploaded-cover.ts";

export const coverParams = Type.Object({ id: Type.String({ pattern: "^\\d{1,18}$" }) });

const Picture = Type.Object({
  mediaType: Type.String(),
  width: Type.Integer({ description: "Pixels" }),
  height: Type.Integer({ description: "Pixels" }),
  size: Type.Integer({ description: "Bytes" }),
  credit: Type.Optional(Type.String({ description: "Whose picture it is, as readers see it" })),
  uploadedAt: Type.String({ format: "date-time" }),
  uploadedBy: Type.String({ description: "account:12, token:3" }),
});

export const RecordCover = Type.Object({
  uploaded: Type.Optional(Picture),
  limits: Type.Object({
    bytes: Type.Integer(),
    smallest: Type.Integer({ description: "Pixels of the shorter side, at least" }),
    largest: Type.Integer({ description: "Pixels of the longer side, at most" }),
    credit: Type.Integer({ description: "Characters" }),
  }),
});

export const CoverCredit = Type.Object({
  credit: Type.Optional(Type.String({ maxLength: longestCredit, description: "None: nobody has to be named" })),
});

export function coverAnswer(cover: UploadedCover | undefined): Static<typeof RecordCover> {
  const limits = { bytes: largestUpload, smallest, largest, credit: longestCredit };
  return cover ? { uploaded: { ...cover, uploadedAt: cover.uploadedAt.toISOString() }, limits } : { limits };
}
