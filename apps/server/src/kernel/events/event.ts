import type { Static, TSchema } from "typebox";

/**
 * A kind of event that a room publishes. Payloads carry ids of things, never of readers (docs/architecture.md, privacy by construction);
 * a consumer reads the state again by id.
 */
export interface Topic<Payload = unknown> {
  readonly name: string;
  readonly schema: TSchema;
  /** Never present at run time; carries the payload's type. */
  readonly payload?: Payload;
}

/** Declares a topic, named `room.past-tense`, such as `catalogue.record-changed`. */
export function topic<S extends TSchema>(name: string, schema: S): Topic<Static<S>> {
  return { name, schema };
}

/** An event in the log. */
export interface LoggedEvent<Payload = unknown> {
  /** Place in the log, ever rising; a decimal string because it may pass 2^53. */
  readonly position: string;
  readonly topic: string;
  readonly payload: Payload;
  readonly at: Date;
}
