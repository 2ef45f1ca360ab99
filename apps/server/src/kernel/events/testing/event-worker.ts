import pg from "pg";
import { pino } from "pino";
import { databaseOf, inside } from "../../db/inside.ts";
import { transact } from "../../db/transact.ts";
import { publish } from "../event-log.ts";
import { runEvents } from "../run-events.ts";
import { noting, written } from "./noting-consumer.ts";

/**
 * A process that writes events and consumes them, to be killed by tests. Its address comes by the environment, the beginning of its ids
 * as an argument. It says `committed <id>` for each acknowledged transaction.
 */
const [prefix = "0"] = process.argv.slice(2);
const address = JSON.parse(process.env["EVENT_WORKER_ADDRESS"] ?? "{}") as pg.PoolConfig;
const db = databaseOf(new pg.Pool({ ...address, max: 8 }));

await runEvents(db, { consumers: [noting], log: pino({ level: "silent" }) });
for (let writer = 0; writer < 4; writer++) void write(`${prefix}.${writer}`);

/** Writes for ever; every fifth transaction is refused after it has published. */
async function write(name: string): Promise<void> {
  for (let number = 0; ; number++) {
    const id = `${name}.${number}`;
    const refused = number % 5 === 4;
    await transact(db, async (tx) => {
      await inside(tx).client.query("insert into public.written (id) values ($1)", [id]);
      await publish(tx, written, [{ id }]);
      if (refused) throw new Error("refused");
    }).catch((error: unknown) => {
      if (!refused) throw error;
    });
    if (!refused) process.stdout.write(`committed ${id}\n`);
  }
}
