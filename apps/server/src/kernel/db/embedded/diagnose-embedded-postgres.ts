import { join, resolve } from "node:path";
import { checkClusterVersion } from "./cluster-version.ts";
import { type DatabaseHome, findHome, homeAt } from "./database-home.ts";
import { examineAccess } from "./examine-access.ts";
import { examinePrograms } from "./examine-programs.ts";
import { examineState } from "./examine-state.ts";
import { findBinaries } from "./find-binaries.ts";
import { EmbeddedPostgresError, type Finding } from "./finding.ts";

/**
 * Looks at the embedded database without changing anything, whether it runs or not, and says what is wrong and how to
 * mend it. What a start mends by itself is an `info`; a healthy database gives only `info`.
 */
export async function diagnoseEmbeddedPostgres({ dataDirectory }: { dataDirectory: string }): Promise<Finding[]> {
  const findings: Finding[] = [];
  const examine = async <T>(examination: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await examination();
    } catch (error) {
      if (!(error instanceof EmbeddedPostgresError)) throw error;
      findings.push(error.finding);
      return undefined;
    }
  };
  const binaries = await examine(async () => findBinaries());
  if (binaries) findings.push(...((await examine(() => examinePrograms(binaries))) ?? []));
  const home = await examine(() => homeOf(dataDirectory));
  if (!home) return findings;
  findings.push(...((await examine(() => examineAccess(home))) ?? []));
  const version = binaries && (await checkClusterVersion(home.cluster, binaries.version));
  if (version) findings.push(version);
  findings.push(...((await examine(() => examineState(home))) ?? []));
  return findings;
}

async function homeOf(dataDirectory: string): Promise<DatabaseHome> {
  return (await findHome(dataDirectory)) ?? homeAt(join(resolve(dataDirectory), "postgres"));
}
