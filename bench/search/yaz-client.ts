import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const STARTING_TRIES = 200;

/** One Z39.50 connection, through the client program that comes with YAZ: a line in, an answer that ends with its time out. */
export class YazClient {
  readonly #child: ChildProcessWithoutNullStreams;
  #answer = "";
  #done: ((answer: string) => void) | undefined;
  #elements = "";

  private constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    child.stdout.setEncoding("utf8").on("data", (text: string) => this.#take(text));
  }

  static async connect(port: number): Promise<YazClient> {
    const client = new YazClient(spawn("yaz-client", [], { stdio: "pipe" }));
    await client.#send(`open 127.0.0.1:${port}`);
    client.#child.stdin.write("format xml\n");
    return client;
  }

  /** Waits until something answers at the port. */
  static async whenListening(port: number): Promise<void> {
    for (let i = 0; i < STARTING_TRIES; i += 1) {
      if (await isListening(port)) return;
      await wait(50);
    }
    throw new Error(`nothing listens on port ${port}`);
  }

  /** Searches. @returns the number of hits */
  async find(query: string): Promise<number> {
    const answer = await this.#send(`find ${query}`);
    const hits = /Number of hits: (\d+)/.exec(answer)?.[1];
    if (hits === undefined) throw new Error(`Zebra refused ${query}:\n${answer}`);
    return Number(hits);
  }

  /** Brings the first so many hits, in the form that the element set says. */
  async show(elements: string, many: number): Promise<void> {
    if (many === 0) return;
    if (elements !== this.#elements) this.#child.stdin.write(`elements ${elements}\n`);
    this.#elements = elements;
    const answer = await this.#send(`show 1+${many}`);
    if (answer.includes("Diagnostic")) throw new Error(`Zebra cannot show ${elements}:\n${answer}`);
  }

  close(): void {
    this.#child.stdin.end("quit\n");
  }

  #send(line: string): Promise<string> {
    return new Promise((resolve) => {
      this.#answer = "";
      this.#done = resolve;
      this.#child.stdin.write(`${line}\n`);
    });
  }

  #take(text: string): void {
    this.#answer += text;
    if (!/Elapsed: [\d.]+\n/.test(this.#answer)) return;
    const done = this.#done;
    this.#done = undefined;
    done?.(this.#answer);
  }
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  const open = await new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  });
  socket.destroy();
  return open;
}
