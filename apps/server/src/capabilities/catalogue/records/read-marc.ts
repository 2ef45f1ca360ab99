import { fromMarcJson, MarcError, type MarcRecord } from "@wenyuan/marc";
import type { Problem } from "@wenyuan/problem";
import { catalogueProblems } from "../problems.ts";

/** The record of a request's MARC-in-JSON, or a refusal that names the place where it is none. */
export function readMarc(json: unknown): MarcRecord | Problem {
  try {
    return fromMarcJson(json);
  } catch (error) {
    if (!(error instanceof MarcError)) throw error;
    return catalogueProblems.recordMalformed({ found: error.fault.found ?? "marc" });
  }
}
