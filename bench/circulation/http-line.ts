import { connect, type Socket } from "node:net";

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Connections to a server on this machine, each of which carries one request at a time and is kept. */
export interface HttpLines {
  /** @param headers lines of their own, each with its end */
  post(path: string, headers: string, body: string): Promise<Answer>;
  close(): void;
}

/**
 * As much of HTTP/1.1 as a load generator needs, for answers that give their length: Node's own client takes a tenth of the machine that it
 * measures, and pgbench, which is compared with, next to nothing.
 */
export function openHttpLines(port: number): HttpLines {
  const all = new Set<Line>();
  const idle: Line[] = [];
  return {
    async post(path, headers, body) {
      const line = idle.pop() ?? openLine(port, all);
      const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n`;
      const answer = await line.exchange(head + body);
      idle.push(line);
      return answer;
    },
    close() {
      for (const { socket } of all) socket.destroy();
    },
  };
}

interface Line {
  readonly socket: Socket;
  exchange(request: string): Promise<Answer>;
}

function openLine(port: number, all: Set<Line>): Line {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let waiting: PromiseWithResolvers<Answer> | undefined;
  let received = "";
  const fail = (error: Error) => waiting?.reject(error);
  // One byte a character, so that lengths are those of the wire.
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    received += chunk;
    const answer = readAnswer(received);
    if (!answer) return;
    received = "";
    waiting?.resolve(answer);
  });
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("the server closed a connection")));
  const line: Line = {
    socket,
    exchange(request) {
      waiting = Promise.withResolvers<Answer>();
      socket.write(request);
      return waiting.promise;
    },
  };
  all.add(line);
  return line;
}

const endOfHead = "\r\n\r\n";

/** The answer, once it is there whole. */
function readAnswer(received: string): Answer | undefined {
  const end = received.indexOf(endOfHead);
  if (end < 0) return undefined;
  const head = received.slice(0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without a length: ${head}`);
  const body = received.slice(end + endOfHead.length);
  if (body.length < Number(length)) return undefined;
  return {
    status: Number(head.slice("HTTP/1.1 ".length, "HTTP/1.1 200".length)),
    body: Buffer.from(body, "latin1").toString(),
  };
}
