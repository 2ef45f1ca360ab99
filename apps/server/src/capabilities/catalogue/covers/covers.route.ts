import type { Readable } from "node:stream";
import type { Problem } from "@wenyuan/problem";
import { transact } from "../../../kernel/db/transact.ts";
import { answerProblem } from "../../../kernel/http/answer-problem.ts";
import type { Call, Endpoint } from "../../../kernel/http/endpoint.ts";
import { httpProblems } from "../../../kernel/http/problems.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../changed-by.ts";
import { coverProblems } from "../cover-problems.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { findSummaries } from "../records/record.store.ts";
import { CoverCredit, coverAnswer, coverParams, RecordCover } from "./cover.schema.ts";
import { dropCover, keepCover } from "./keep-cover.ts";
import { largestUpload, type PictureFault, readCoverPicture } from "./read-cover-picture.ts";
import {
  creditUploadedCover,
  findUploadedCover,
  forgetUploadedCover,
  saveUploadedCover,
} from "./uploaded-cover.store.ts";

type Sources = Pick<Kernel, "db" | "storage" | "clock">;

const schema = { params: coverParams, response: { 200: RecordCover } };
const path = "/api/v1/records/:id/cover";

/** Staff put a picture in the place of a drawn cover, and take it away again. */
export function coverRoutes({ db, storage, clock }: Sources): Endpoint[] {
  return [
    route({
      method: "GET",
      path,
      access: cataloguePermissions["record.read-marc"],
      summary: "What picture a record has for its cover, and what may be uploaded",
      params: coverParams,
      answer: RecordCover,
      problems: [catalogueProblems.recordNotFound],
      async handle({ params: { id } }) {
        if (!(await findSummaries(db, [id])).has(id)) return catalogueProblems.recordNotFound({ id });
        return coverAnswer(await findUploadedCover(db, id));
      },
    }),
    route({
      method: "PUT",
      path: `${path}/credit`,
      access: cataloguePermissions["record.edit"],
      summary: "State whose picture the uploaded cover is",
      params: coverParams,
      body: CoverCredit,
      answer: RecordCover,
      problems: [coverProblems.coverNotUploaded],
      async handle({ params: { id }, body }) {
        const credit = body.credit?.trim();
        const cover = await transact(db, (tx) => creditUploadedCover(tx, id, credit === "" ? undefined : credit));
        return cover ? coverAnswer(cover) : coverProblems.coverNotUploaded({ id });
      },
    }),
    {
      method: "PUT",
      path,
      access: cataloguePermissions["record.edit"],
      kind: "api",
      upload: true,
      schema,
      operation: {
        summary: "Upload a JPEG or PNG picture as the record's cover, as application/octet-stream",
        status: 200,
        problems: [
          catalogueProblems.recordNotFound,
          coverProblems.coverIsNoPicture,
          coverProblems.coverIsBroken,
          coverProblems.coverOfWrongSize,
        ],
      },
      async handle(call) {
        const id = recordOf(call);
        if (!(await findSummaries(db, [id])).has(id)) {
          return await answerProblem(call, catalogueProblems.recordNotFound({ id }));
        }
        const bytes = await readUpload(call.request.body as Readable);
        if (!bytes) return await answerProblem(call, httpProblems.tooLarge({ limit: `${largestUpload >> 20} MiB` }));
        const picture = readCoverPicture(bytes);
        if (typeof picture === "string") return await answerProblem(call, problemOf(picture));
        const { type: mediaType, width, height, bytes: clean } = picture;
        const facts = { mediaType, width, height, size: clean.length };
        await keepCover(storage, id, picture);
        const cover = { ...facts, uploadedAt: clock.now(), uploadedBy: changedBy(call.principal) };
        await transact(db, (tx) => saveUploadedCover(tx, id, cover));
        return await call.reply.send(coverAnswer(cover));
      },
    },
    route({
      method: "DELETE",
      path,
      access: cataloguePermissions["record.edit"],
      summary: "Take the uploaded cover away; it is drawn again",
      params: coverParams,
      answer: RecordCover,
      async handle({ params: { id } }) {
        await dropCover(storage, id);
        await transact(db, (tx) => forgetUploadedCover(tx, id));
        return coverAnswer(undefined);
      },
    }),
  ];
}

const recordOf = ({ request }: Call) => (request.params as { id: string }).id;

function problemOf(fault: PictureFault): Problem {
  if (fault === "not-a-picture") return coverProblems.coverIsNoPicture();
  return fault === "broken" ? coverProblems.coverIsBroken() : coverProblems.coverOfWrongSize();
}

/** The whole upload, or undefined as soon as it is too large. */
async function readUpload(body: Readable): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > largestUpload) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
