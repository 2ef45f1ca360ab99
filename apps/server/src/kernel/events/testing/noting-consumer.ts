import { Type } from "typebox";
import { inside } from "../../db/inside.ts";
import type { Consumer } from "../consumer.ts";
import { topic } from "../event.ts";

export const written = topic("trial.written", Type.Object({ id: Type.String() }));

/** Notes each event it sees, in a table that does not mind seeing one twice. */
export const noting: Consumer = {
  name: "trial.noting",
  topics: [written.name],
  batchSize: 15,
  async consume(tx, events) {
    await inside(tx).client.query(
      "insert into public.effect (position, id) select * from unnest($1::bigint[], $2::text[])",
      [events.map((event) => event.position), events.map((event) => (event.payload as { id: string }).id)],
    );
  },
};
