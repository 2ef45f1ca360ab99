import type { ChildProcess } from "node:child_process";

export interface Outcome {
  /** 0 when all went well; absent when a signal ended it or it could not be started. */
  readonly code: number | undefined;
  /** Why it could not be started at all, such as `EACCES`. */
  readonly refused: NodeJS.ErrnoException | undefined;
  /** Everything it wrote, both streams. */
  readonly output: string;
}

/** Feeds a process its input, waits until it ends and collects what it wrote. Never rejects. */
export function runToEnd(child: ChildProcess, input = ""): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    // A program that ends before it read everything breaks the pipe; its exit code tells the story.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
    child.once("error", (error) => resolve({ code: undefined, refused: error, output }));
    child.once("close", (code) => resolve({ code: code ?? undefined, refused: undefined, output }));
  });
}
