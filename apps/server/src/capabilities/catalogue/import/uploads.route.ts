import type { Readable } from "node:stream";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Static } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import { answerProblem } from "../../../kernel/http/answer-problem.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../changed-by.ts";
import { importProblems } from "../import-problems.ts";
import { cataloguePermissions } from "../permissions.ts";
import { openStoredFile } from "./file/open-file.ts";
import { receiveFile } from "./file/receive-file.ts";
import { ImportView, UploadQuery } from "./import.schema.ts";
import { usualPlan } from "./import-records.ts";
import { importView } from "./import-view.ts";
import { describeFile } from "./preview/describe-file.ts";
import { insertImport } from "./runs/import.store.ts";
import type { ImportRun } from "./runs/import-run.ts";

type Uploading = Static<typeof UploadQuery> & { readonly by: string };

/** The body is the file itself (`application/octet-stream`), of any size: it goes to storage as it comes. */
export function uploadRoute(kernel: Pick<Kernel, "db" | "storage">): Endpoint {
  return {
    method: "POST",
    path: "/api/v1/imports",
    access: cataloguePermissions["import.run"],
    kind: "api",
    upload: true,
    schema: { querystring: UploadQuery, response: { 201: ImportView } },
    operation: {
      summary: "Upload a file to import, as application/octet-stream; nothing is written to the catalogue yet",
      status: 201,
      problems: [importProblems.importUnreadable],
    },
    async handle(call) {
      const { request, reply, principal } = call;
      const query = request.query as Static<typeof UploadQuery>;
      const answer = await keepUpload(kernel, request.body as Readable, { ...query, by: changedBy(principal) });
      if (isProblem(answer)) return await answerProblem(call, answer);
      return await reply.status(201).send(importView(answer));
    },
  };
}

async function keepUpload(
  { db, storage }: Pick<Kernel, "db" | "storage">,
  body: Readable,
  { fileName, source, by }: Uploading,
): Promise<ImportRun | Problem> {
  const received = await receiveFile(storage, body);
  const { format, profile } = await describeFile(openStoredFile(storage, received.storageKey, received.fileSize), {
    limit: 100,
  });
  if (format === undefined) {
    await storage.delete(received.storageKey);
    return importProblems.importUnreadable({ name: fileName });
  }
  const plan = { ...usualPlan(profile.profile), format };
  const named = source ?? fileName.replace(/\.[^.]*$/, "");
  return await transact(db, (tx) => insertImport(tx, { ...received, fileName, source: named, plan, startedBy: by }));
}
