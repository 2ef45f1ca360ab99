import type { Analyzer } from "../analysis/analyzer.ts";
import type { CheckedSchema } from "../checked-schema.ts";
import type { PlanContext } from "../query/plan-query.ts";
import type { TermSource } from "../ranking/expand-word.ts";
import { fieldNorm } from "../ranking/scoring.ts";
import type { DeletedSet } from "../segment/deleted-set.ts";
import type { SegmentReader } from "../segment/segment-reader.ts";
import { nearInTable } from "./near-in-table.ts";

/** A segment as it stands in one generation. */
export interface LiveSegment {
  readonly reader: SegmentReader;
  readonly deleted: DeletedSet;
}

/** All that a query sees: it never changes while the query runs. */
export class Snapshot implements TermSource, PlanContext {
  readonly schema: CheckedSchema;
  readonly analyzer: Analyzer;
  readonly synonyms: NonNullable<PlanContext["synonyms"]>;
  readonly segments: readonly LiveSegment[];
  /** Documents that are not deleted. */
  readonly count: number;
  /** For each text field, what one occurrence weighs in a value of each length. */
  readonly weights: readonly Float64Array[];

  constructor(segments: readonly LiveSegment[], context: PlanContext) {
    this.segments = segments;
    this.schema = context.schema;
    this.analyzer = context.analyzer;
    this.synonyms = context.synonyms ?? (() => []);
    this.count = segments.reduce((sum, { reader, deleted }) => sum + reader.documents - deleted.count, 0);
    this.weights = context.schema.text.map((field) =>
      Float64Array.from({ length: 256 }, (_, places) => field.weight / fieldNorm(field, places)),
    );
  }

  df(term: string): number {
    return this.segments.reduce((sum, { reader }) => sum + reader.df(term), 0);
  }

  withStem(stem: string): Set<string> {
    const terms = new Set(this.segments.flatMap(({ reader }) => reader.inflections(stem)));
    if (this.analyzer.stem(stem) === stem && this.df(stem) > 0) terms.add(stem);
    return terms;
  }

  near(term: string, slips: number): { term: string; distance: number }[] {
    const found = new Map<string, number>();
    for (const { reader } of this.segments) {
      for (const each of nearInTable(reader.terms, term, slips)) found.set(each.term, each.distance);
    }
    return Array.from(found, ([near, distance]) => ({ term: near, distance }));
  }
}
