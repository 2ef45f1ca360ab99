import { discoveryProblems } from "../../capabilities/discovery/index.ts";
import { httpProblems } from "../../kernel/http/problems.ts";
import type { PageDefinition } from "../page.ts";

const soon = { seconds: 30 };

/** Pages that are seldom seen, as they are when it happens. */
const samples = {
  "too-many": () => httpProblems.tooMany(soon, soon),
  fault: (requestId: string) => httpProblems.fault({ requestId }),
  "not-ready": () => httpProblems.notReady(soon, soon),
  "index-being-built": () => discoveryProblems.indexBeingBuilt(),
  "search-took-too-long": () => discoveryProblems.searchTookTooLong(),
} as const;

const problemSamples = Object.keys(samples) as readonly (keyof typeof samples)[];

/** Problems to be looked at by who builds pages: with the status and the headers that they have when they happen. */
export const galleryProblemsPage: PageDefinition = {
  path: "/gallery/problems/:name",
  access: "public",
  answer({ request }) {
    const { name } = request.params as { name: string };
    const known = problemSamples.find((one) => one === name);
    return Promise.resolve(known === undefined ? httpProblems.notFound() : samples[known](request.id));
  },
};
