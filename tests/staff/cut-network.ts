import type { AddressInfo } from "node:net";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A wire between a browser and the server that can be cut: connections break, and new ones are refused. */
export interface Wire {
  readonly origin: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on each answer comes so much later. */
  slow(ms: number): void;
}

export async function layWire(to: string): Promise<Wire> {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let laterBy = 0;
  const open = async (at: number): Promise<number> => {
    server = createServer((from) => {
      const onward = connect(Number(port), hostname);
      for (const socket of [from, onward]) {
        sockets.add(socket);
        socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
      }
      from.pipe(onward);
      onward
        .on("data", (part) => setTimeout(() => from.write(part), laterBy).unref())
        .on("end", () => setTimeout(() => from.end(), laterBy).unref());
    });
    const listening = server;
    await new Promise<void>((resolve) => {
      listening.listen(at, "127.0.0.1", resolve);
    });
    return (listening.address() as AddressInfo).port;
  };
  const own = await open(0);
  return {
    origin: `http://127.0.0.1:${own}`,
    async cut() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        if (server) server.close(() => resolve());
        else resolve();
      });
    },
    async mend() {
      await open(own);
    },
    slow(ms) {
      laterBy = ms;
    },
  };
}
