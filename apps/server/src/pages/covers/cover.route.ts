import type { Readable } from "node:stream";
import type { Problem } from "@wenyuan/problem";
import { Type } from "typebox";
import { cataloguePermissions, catalogueProblems, findSummaries } from "../../capabilities/catalogue/index.ts";
import { answerProblem } from "../../kernel/http/answer-problem.ts";
import type { Call, Endpoint } from "../../kernel/http/endpoint.ts";
import { httpProblems } from "../../kernel/http/problems.ts";
import type { Kernel } from "../../kernel/module.ts";
import { dropCover, keepCover } from "./cover-file.ts";
import { largestUpload, type PictureFault, readCoverPicture } from "./cover-picture.ts";
import { coverProblems } from "./problems.ts";

type Sources = Pick<Kernel, "db" | "storage">;

const params = Type.Object({ id: Type.String({ pattern: "^\\d{1,18}$" }) });
const schema = { params, response: { 204: Type.Null() } };
const path = "/api/v1/records/:id/cover";

/** Staff put a picture in the place of a drawn cover, and take it away again. */
export function coverRoutes({ db, storage }: Sources): Endpoint[] {
  return [
    {
      method: "PUT",
      path,
      access: cataloguePermissions["record.edit"],
      kind: "api",
      upload: true,
      schema,
      operation: {
        summary: "Upload a JPEG or PNG picture as the record's cover, as application/octet-stream",
        status: 204,
        problems: [
          catalogueProblems.recordNotFound,
          coverProblems.notAPicture,
          coverProblems.broken,
          coverProblems.wrongSize,
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
        await keepCover(storage, id, picture);
        return await call.reply.status(204).send();
      },
    },
    {
      method: "DELETE",
      path,
      access: cataloguePermissions["record.edit"],
      kind: "api",
      schema,
      operation: { summary: "Take the uploaded cover away; it is drawn again", status: 204, problems: [] },
      async handle(call) {
        await dropCover(storage, recordOf(call));
        return await call.reply.status(204).send();
      },
    },
  ];
}

const recordOf = ({ request }: Call) => (request.params as { id: string }).id;

function problemOf(fault: PictureFault): Problem {
  if (fault === "not-a-picture") return coverProblems.notAPicture();
  return fault === "broken" ? coverProblems.broken() : coverProblems.wrongSize();
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
