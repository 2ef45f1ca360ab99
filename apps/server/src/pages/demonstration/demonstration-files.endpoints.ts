import { portalProblems, readLibrary } from "../../capabilities/portal/index.ts";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Database } from "../../kernel/db/database.ts";
import { answerProblem } from "../../kernel/http/answer-problem.ts";
import type { Endpoint } from "../../kernel/http/endpoint.ts";

/** Files to try the importers with. They exist in the demonstration only. */
export const demonstrationFiles = {
  vendor: "/demonstration/files/vendor-gbk.iso",
  kbart: "/demonstration/files/packages-kbart.txt",
} as const;

export function demonstrationFileEndpoints(db: Database, clock: Clock): Endpoint[] {
  return [
    fileEndpoint(db, demonstrationFiles.vendor, async () => ({
      type: "application/marc",
      body: Buffer.from((await import("../../../../../demo/files/ugly-vendor-file.ts")).uglyVendorFile()),
    })),
    fileEndpoint(db, demonstrationFiles.kbart, async () => {
      const { kbartFile, kbartPackages } = await import("../../../../../demo/files/kbart-packages.ts");
      return { type: "text/tab-separated-values; charset=utf-8", body: kbartFile(kbartPackages(clock.now())) };
    }),
  ];
}

interface MadeFile {
  readonly type: string;
  readonly body: Buffer | string;
}

function fileEndpoint(db: Database, path: string, make: () => Promise<MadeFile>): Endpoint {
  return {
    method: "GET",
    path,
    access: "public",
    kind: "page",
    async handle(call) {
      if (!(await readLibrary(db)).demonstration) return await answerProblem(call, portalProblems.noDemonstration());
      const { type, body } = await make();
      const disposition = `attachment; filename="${path.split("/").at(-1)}"`;
      return await call.reply.type(type).header("content-disposition", disposition).send(body);
    },
  };
}
