import { instantOf, type MovedDue, moveDues, Temporal } from "@wenyuan/calendar";
import { type Calendars, desksOf } from "./calendars.ts";

/** Everything due at one moment at one branch moves alike: some hundreds of groups, however many loans. */
export interface DueGroup {
  readonly branch: string;
  readonly dueAt: Date;
  readonly dueBy: "day" | "minute";
  readonly count: number;
}

/** A group and where a change of the calendars moves it. */
export interface MovedGroup extends DueGroup {
  /** Left out: there is nowhere to go. */
  readonly to?: Date;
}

/** Which groups a change of the calendars moves, and to when. */
export function movedGroups(
  groups: readonly DueGroup[],
  { before, after }: { readonly before: Calendars; readonly after: Calendars },
): MovedGroup[] {
  const [was, is] = [desksOf(before), desksOf(after)];
  return groups.flatMap((group) => {
    const { branch, dueAt, dueBy } = group;
    const at = Temporal.Instant.fromEpochMilliseconds(dueAt.getTime());
    const [moved] = moveDues([{ id: "", at, by: dueBy }], { before: was(branch), after: is(branch) });
    return moved ? [{ ...group, ...toOf(moved) }] : [];
  });
}

function toOf({ to }: MovedDue): { readonly to?: Date } {
  return to ? { to: new Date(to.epochMilliseconds) } : {};
}

/** The last moment of a day on which a copy is kept, as something that is due. */
export function endOfKeeping(day: string, zone: string): Date {
  return new Date(instantOf(Temporal.PlainDate.from(day), "23:59", zone).epochMilliseconds);
}
