import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { root } from "../root.ts";
import type { Step } from "./step.ts";

/** A step that runs a program which npm installed; all is well when it ends with 0. */
export function commandStep(name: string, program: string, args: readonly string[]): Step {
  return { name, run: () => succeeds(join(root, "node_modules", ".bin", program), args) };
}

/** A step that runs a script of this repository on this Node. */
export function scriptStep(name: string, script: string, args: readonly string[] = []): Step {
  return { name, run: () => succeeds(process.execPath, [...process.execArgv, join(root, script), ...args]) };
}

function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  // Programs of npm begin with `#!/usr/bin/env node`: that has to be the pinned Node.
  const PATH = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const child = spawn(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, PATH } });
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once("exit", (code) => resolve(code === 0));
  });
}
