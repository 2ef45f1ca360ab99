import pg from "pg";
import { addressOf, type TestAddress } from "./test-server.ts";

/** A small pool on a test database; losing its connections, as when the server is killed, is nobody's fault. */
export function testPool(address: TestAddress, database: string): pg.Pool {
  const pool = new pg.Pool({ ...addressOf(address, database), max: 10, pipeline: true });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
