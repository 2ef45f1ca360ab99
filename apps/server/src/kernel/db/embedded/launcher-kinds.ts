import { userInfo } from "node:os";
import type { Launcher } from "./launcher.ts";
import { readUsers, type SystemUser } from "./system-user.ts";

/** As whoever this is, to try whether a program runs at all. */
export const plainLauncher: Launcher = { name: "plainly", prefix: [], peers: [], diesWithParent: false };

/** As the user who runs the server. */
export function ownLauncher(): Launcher {
  const { username } = userInfo();
  return { name: `as ${username}`, prefix: [], peers: [...new Set([username, "root"])], diesWithParent: false };
}

/**
 * The server's user outside, another one inside a user namespace: PostgreSQL refuses root, and wants its user to have a
 * name; no file needs to change its owner for that.
 */
export function namespaceLauncher(): Launcher {
  const { name, uid, gid } = userInside();
  return {
    name: "in a user namespace",
    prefix: ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`],
    peers: [name],
    diesWithParent: false,
  };
}

/** As another user; only root can become one. */
export function userLauncher(user: SystemUser): Launcher {
  return {
    name: `as the user ${user.name}`,
    prefix: [],
    user: { uid: user.uid, gid: user.gid },
    peers: [...new Set([user.name, "root"])],
    diesWithParent: false,
  };
}

/** SIGINT asks PostgreSQL for a fast shutdown: end the sessions, write everything down, go. */
const dieWithParent = ["setpriv", "--pdeathsig", "INT"];

/** The same launcher, better and worse: the kernel ends the database with its parent, or a watchdog does. */
export function variantsOf(launcher: Launcher): readonly Launcher[] {
  return [
    { ...launcher, prefix: [...dieWithParent, ...launcher.prefix], diesWithParent: true },
    { ...launcher, name: `${launcher.name}, with a watchdog` },
  ];
}

/** user_namespaces(7): users that a namespace does not know look like this one inside. */
const overflowUid = 65534;

/** Any user with a name will do, but better not the overflow user: as whom `peer` would admit every unknown one. */
function userInside(): SystemUser {
  const users = readUsers().filter(({ uid }) => uid > 0);
  const nobody = { name: "nobody", uid: overflowUid, gid: overflowUid };
  return users.find(({ uid }) => uid !== overflowUid) ?? users[0] ?? nobody;
}
