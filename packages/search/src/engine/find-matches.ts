import type { CheckedSchema } from "../checked-schema.ts";
import { planHeard } from "../query/hear-query.ts";
import { mostSlack, type Plan } from "../query/plan.ts";
import { planQuery } from "../query/plan-query.ts";
import type { SearchRequest } from "../request.ts";
import type { Deadline } from "./deadline.ts";
import { findDocuments } from "./find-documents.ts";
import { type Matches, matchesWithout } from "./matches.ts";
import type { OrdinalSpaces } from "./ordinal-space.ts";
import { type Preparation, preparePlan } from "./prepare-plan.ts";
import type { LiveSegment, Snapshot } from "./snapshot.ts";

export interface SearchContext {
  readonly snapshot: Snapshot;
  readonly spaces: OrdinalSpaces;
  readonly deadline: Deadline;
}

/** The documents of one segment that fit. */
export interface Found {
  readonly segment: LiveSegment;
  readonly matches: Matches;
}

export function planRequest(query: string, request: SearchRequest, snapshot: Snapshot): Plan {
  return planQuery(query, scopeOf(request.fields, snapshot.schema), snapshot);
}

/** A plan with what it found. */
export interface Outcome {
  readonly plan: Plan;
  readonly preparation: Preparation;
  readonly found: Found[];
  /** How many words fewer than usual had to match. */
  readonly slack: number;
  /** Whether words were taken by their sound. */
  readonly heard: boolean;
}

/** What the query finds as typed; if its words are not found together, by their sound; failing that, with words left out. */
export function findMatches(request: SearchRequest, context: SearchContext): Outcome {
  const { snapshot, deadline } = context;
  const correct = request.correct ?? true;
  const query = request.query ?? "";
  const plan = planRequest(query, request, snapshot);
  const preparation = preparePlan(plan, snapshot, { correct, deadline });
  const typed = findRelaxed(plan, preparation, context);
  const outcome = { plan, preparation, ...typed, heard: false };
  if (!correct || (typed.slack === 0 && hasSome(typed.found))) return outcome;
  const heard = planHeard(query, scopeOf(request.fields, snapshot.schema), snapshot);
  if (heard === undefined) return outcome;
  const prepared = preparePlan(heard, snapshot, { correct, deadline });
  const { found } = findRelaxed(heard, prepared, context, 0);
  return hasSome(found) ? { plan: heard, preparation: prepared, found, slack: 0, heard: true } : outcome;
}

function hasSome(found: readonly Found[]): boolean {
  return found.some(({ matches }) => matches.documents.size > 0);
}

function scopeOf(fields: readonly string[] | undefined, schema: CheckedSchema): number {
  if (fields === undefined) return schema.searched;
  return fields.reduce((mask, name) => {
    const field = schema.textByName.get(name);
    if (field === undefined) throw new Error(`the schema has no text field "${name}"`);
    return mask | (1 << field.bit);
  }, 0);
}

/** All matches; when the words cannot be found together, with as few words left out as will find something. */
export function findRelaxed(
  plan: Plan,
  { root }: Preparation,
  context: SearchContext,
  most = mostSlack(plan),
): { found: Found[]; slack: number } {
  for (let slack = 0; ; slack += 1) {
    const evaluation = { snapshot: context.snapshot, deadline: context.deadline, slack };
    const found = context.snapshot.segments.map((segment) => ({
      segment,
      matches: withoutDeleted(findDocuments(root, segment.reader, evaluation), segment),
    }));
    const some = hasSome(found);
    if (some || slack >= most) return { found, slack: some ? slack : 0 };
  }
}

function withoutDeleted(matches: Matches, { deleted }: LiveSegment): Matches {
  return deleted.count === 0 ? matches : matchesWithout(matches, deleted.words);
}
