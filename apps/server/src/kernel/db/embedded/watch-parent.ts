import { spawn } from "node:child_process";

/**
 * Where the kernel cannot tell the database of this process's death (macOS, or no `setpriv`), a shell does: it reads
 * from a pipe that this process never writes to and that closes with it, however it dies, and then asks the postmaster
 * for a fast shutdown.
 * @returns ends the watch without touching the postmaster
 */
export function watchParent(postmaster: number): () => void {
  const shell = spawn("sh", ["-c", 'cat >/dev/null; kill -INT "$1"', "sh", String(postmaster)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: "/",
  });
  shell.unref();
  shell.on("error", () => {});
  shell.stdin.on("error", () => {});
  return () => {
    // Killed before the pipe closes, or it would do its work.
    shell.kill("SIGKILL");
  };
}
