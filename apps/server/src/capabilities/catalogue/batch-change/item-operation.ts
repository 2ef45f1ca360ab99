import type { ItemFacts, TemporaryPlace } from "../items/item.ts";

/** What items of a batch get. What is not named stays; `null` empties it. */
export interface ItemOperation {
  readonly kind?: string;
  readonly location?: string;
  readonly temporary?: TemporaryPlace | null;
  readonly suppressed?: boolean;
}

/** The facts of an item after the operations, one after another; the same object when none changes it. */
export function applyToItem(facts: ItemFacts, operations: readonly ItemOperation[]): ItemFacts {
  return operations.reduce(applyOne, facts);
}

function applyOne(facts: ItemFacts, { kind, location, temporary, suppressed }: ItemOperation): ItemFacts {
  const { temporary: stood, ...rest } = facts;
  const stands = temporary === undefined ? stood : (temporary ?? undefined);
  const after: ItemFacts = {
    ...rest,
    ...(stands === undefined ? {} : { temporary: stands }),
    ...(kind === undefined ? {} : { kind }),
    ...(location === undefined ? {} : { location }),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
  return isSame(facts, after) ? facts : after;
}

function isSame(one: ItemFacts, other: ItemFacts): boolean {
  return (
    one.kind === other.kind &&
    one.location === other.location &&
    one.suppressed === other.suppressed &&
    one.temporary?.location === other.temporary?.location &&
    one.temporary?.kind === other.temporary?.kind &&
    one.temporary?.until.getTime() === other.temporary?.until.getTime()
  );
}
