import type { FastifyInstance } from "fastify";
import { catalogueModule } from "./capabilities/catalogue/index.ts";
import {
  availabilityChanged,
  availabilityOf,
  borrowerMerges,
  circulationModule,
  countLoansOfTitles,
  describeItemTies,
  describeTitleTies,
  lendingMatters,
  lendingPersonalFacts,
  loansChanged,
  titlesOfLoans,
} from "./capabilities/circulation/index.ts";
import {
  discoveryModule,
  type LendingFacts,
  ownSearches,
  type SearchEngine,
  searchMerges,
} from "./capabilities/discovery/index.ts";
import { authenticator, identityModule } from "./capabilities/identity/index.ts";
import { portalModule, readLibrary } from "./capabilities/portal/index.ts";
import { type ReaderPorts, readersModule } from "./capabilities/readers/index.ts";
import { listFacts, listMerges, spaceModule } from "./capabilities/space/index.ts";
import { runEvents } from "./kernel/events/run-events.ts";
import { answerProblem } from "./kernel/http/answer-problem.ts";
import type { Endpoint } from "./kernel/http/endpoint.ts";
import { databaseReadiness, healthEndpoints } from "./kernel/http/health.endpoint.ts";
import { buildHttpServer } from "./kernel/http/http-server.ts";
import { openApiEndpoint } from "./kernel/http/openapi.endpoint.ts";
import type { Job } from "./kernel/jobs/job.ts";
import { runJobs } from "./kernel/jobs/run-jobs.ts";
import { sendMailJob } from "./kernel/mail/queue-mail.ts";
import type { Kernel, Module } from "./kernel/module.ts";
import { listKernelRules } from "./kernel/retention/list-kernel-rules.ts";
import { deliverWebhookJob } from "./kernel/webhooks/deliver-webhook.job.ts";
import { serveBuiltFiles } from "./pages/assets/assets.endpoints.ts";
import { readAssets } from "./pages/assets/assets.ts";
import { openFrame } from "./pages/frame/frame.tsx";
import { pagesModule } from "./pages/module.ts";
import { loadingOf } from "./processes/demonstration/loading-of.ts";
import { findHits } from "./processes/export-search/find-hits.ts";
import { libraryHours } from "./processes/library-hours/adopt-hours.ts";

export interface App {
  readonly server: FastifyInstance;
  readonly modules: readonly Module[];
  readonly endpoints: readonly Endpoint[];
  readonly jobs: readonly Job<never>[];
  /** Every route that the HTTP server knows, registered through an endpoint or not. */
  readonly routes: readonly { readonly method: string; readonly url: string }[];
  /** Starts the loops of this process's roles. */
  start(): Promise<void>;
  /** Ends requests, loops and jobs under way, in this order. */
  stop(): Promise<void>;
}

/** What the rooms hold of readers, what they have open with them, and how they follow merges: each room that holds anything stands here. */
const readerPorts: ReaderPorts = {
  personalFacts: [lendingPersonalFacts, listFacts, ownSearches],
  openMatters: [lendingMatters],
  merges: [borrowerMerges, listMerges, searchMerges],
  libraryName: async (db) => (await readLibrary(db)).name,
};

/** What the search tells of titles beside what the catalogue says. */
function lendingFacts({ db }: Kernel): LendingFacts {
  return {
    topics: [availabilityChanged.name, loansChanged.name],
    async titlesOf(events) {
      const said = (topic: string, name: "recordIds" | "ids") =>
        events.flatMap((one) => (one.topic === topic ? (one.payload as Record<typeof name, string[]>)[name] : []));
      const lent = await titlesOfLoans(db, said(loansChanged.name, "ids"));
      return [...said(availabilityChanged.name, "recordIds"), ...lent];
    },
    copies: (recordIds) => availabilityOf(db, recordIds),
    loans: (recordIds, since) => countLoansOfTitles(db, recordIds, since),
  };
}

/** The rooms, in order. */
export function rooms(kernel: Kernel, engine: SearchEngine): Module[] {
  const permissions = () => all.flatMap((module) => module.permissions ?? []);
  const all: Module[] = [
    identityModule(kernel, {
      permissions,
      webhookTopics: () => all.flatMap((module) => module.webhookTopics ?? []),
      retention: () => [...listKernelRules(), ...all.flatMap((module) => module.retention ?? [])],
    }),
    catalogueModule(kernel, {
      records: [describeTitleTies],
      items: [describeItemTies],
      findTitles: (query) => findHits(engine, query),
      deskTopics: [loansChanged.name],
    }),
    discoveryModule(kernel, engine, { lending: lendingFacts(kernel) }),
    portalModule(kernel),
    readersModule(kernel, readerPorts),
    circulationModule(kernel, { isDemonstration: async () => (await readLibrary(kernel.db)).demonstration === true }),
    spaceModule(),
  ];
  return all;
}

/** The composition root: the kernel, the rooms and the pages. */
export async function buildApp(kernel: Kernel, engine: SearchEngine): Promise<App> {
  const { settings, db, log, metrics } = kernel;
  const assets = readAssets();
  const loading = loadingOf(db);
  const site = async () => ({ ...(await readLibrary(db)), loading: loading.share });
  const frame = openFrame({ assets, publicUrl: settings.publicUrl, site });
  const modules = [
    ...rooms(kernel, engine),
    libraryHours(kernel),
    pagesModule({ kernel, frame, engine, assets, ports: readerPorts, site }),
  ];
  const permissions = modules.flatMap((module) => module.permissions ?? []);
  const readiness = Object.assign(
    { database: databaseReadiness(db) },
    ...modules.map((module) => module.readiness ?? {}),
  );
  const own = modules.flatMap((module) => module.endpoints ?? []);
  const endpoints = [...healthEndpoints(readiness, metrics), ...own, openApiEndpoint(own)];
  const routes: { method: string; url: string }[] = [];
  const server = await buildHttpServer({
    onRoute: (route) => routes.push(route),
    settings,
    log,
    metrics,
    endpoints,
    authenticate: authenticator({ ...kernel, permissions }),
    answer: (call, problem, kind) =>
      kind === "page" ? frame.answerProblem(call, problem) : answerProblem(call, problem),
  });
  await serveBuiltFiles(server, settings.timeZone);
  const jobs = [
    sendMailJob(kernel.mailer, settings),
    deliverWebhookJob(kernel),
    ...modules.flatMap((module) => module.jobs ?? []),
  ];
  return { server, modules, endpoints, jobs, routes, ...loopsOf(kernel, { modules, jobs, server }) };
}

function loopsOf(
  { settings, db, log }: Kernel,
  { modules, jobs, server }: Pick<App, "modules" | "jobs" | "server">,
): Pick<App, "start" | "stop"> {
  const stops: (() => Promise<unknown>)[] = [() => server.close()];
  const works = (role: (typeof settings.roles)[number]) => settings.roles.includes(role);
  return {
    async start() {
      for (const module of modules) await module.start?.();
      const events = await runEvents(db, {
        consumers: works("worker") ? modules.flatMap((module) => module.consumers ?? []) : [],
        followers: works("web") || works("search") ? modules.flatMap((module) => module.followers ?? []) : [],
        log,
      });
      stops.push(() => events.stop());
      if (works("worker")) {
        const runner = await runJobs(db, jobs, log);
        stops.push(() => runner.stop());
      }
    },
    async stop() {
      for (const stop of stops) await stop();
      for (const module of modules) await module.stop?.();
    },
  };
}
