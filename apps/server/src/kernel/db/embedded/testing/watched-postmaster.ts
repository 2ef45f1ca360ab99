import { configureCluster } from "../configure-cluster.ts";
import { createCluster } from "../create-cluster.ts";
import { openHome } from "../database-home.ts";
import { findBinaries } from "../find-binaries.ts";
import { namespaceLauncher, ownLauncher, variantsOf } from "../launcher-kinds.ts";
import { linkLibraries } from "../link-libraries.ts";
import { startPostmaster } from "../postmaster.ts";
import { makeSocketDirectory } from "../socket-directory.ts";

/**
 * A postmaster as it runs without `setpriv`, to be killed or left behind by tests. Says `ready` and stays.
 * Arguments: the data directory; `watched` (as on macOS) or `abandoned`, which nothing ends when this process dies.
 */
const [dataDirectory = "", kind] = process.argv.slice(2);
const home = await openHome(dataDirectory);
const binaries = findBinaries();
await linkLibraries(binaries, home.libraries);
const [, plain] = variantsOf(process.getuid?.() === 0 ? namespaceLauncher() : ownLauncher());
if (!plain) throw new Error("there is a launcher without setpriv");
const launcher = { ...plain, diesWithParent: kind === "abandoned" };
const programs = { binaries, links: home.libraries, launcher };
await createCluster(programs, home);
await configureCluster(programs, home.cluster);
await makeSocketDirectory(programs, home.sockets);
const { pid } = await startPostmaster(programs, { home, sockets: home.sockets, log: () => {} });
process.stdout.write(`ready ${pid}\n`);
