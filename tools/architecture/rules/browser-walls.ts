import { npm, readerBrowser, server, staff, tests } from "../places.ts";
import { type Wall, wall } from "./rule.ts";

const feature = `${staff}features/([^/]+)/`;
const lib = `${staff}lib/`;

export const browserWalls: readonly Wall[] = [
  wall(
    "reader-pages-ship-no-react",
    "What a reader's browser loads is small custom elements. Find the import on the way that is named and take it out.",
    {
      from: { path: readerBrowser, pathNot: tests },
      to: { path: npm("react", "react-dom", "scheduler"), reachable: true },
    },
  ),
  wall("browsers-know-no-server", "Code for browsers reaches the server by its API or its pages, never by an import.", {
    from: { path: `${readerBrowser}|${staff}`, pathNot: tests },
    to: { path: `${server}|^tools/`, pathNot: readerBrowser },
  }),
  wall("browsers-have-no-node", "A browser has no node:* modules.", {
    from: { path: `${readerBrowser}|${staff}`, pathNot: tests },
    to: { dependencyTypes: ["core"] },
  }),
  wall("servers-know-no-staff-app", "The server serves the staff app's built files and knows nothing of its sources.", {
    from: { path: server },
    to: { path: "^apps/staff/" },
  }),
  wall(
    "staff-features-do-not-meet",
    "Features stand side by side. What two of them need goes into lib/; what joins them, into app/.",
    {
      from: { path: feature },
      to: { path: feature, pathNot: `${staff}features/$1/` },
    },
  ),
  wall("staff-features-know-no-app", "app/ is built of features, not the other way round.", {
    from: { path: feature },
    to: { path: `${staff}app/` },
  }),
  wall("staff-lib-knows-no-feature", "lib/ is what features and app stand on.", {
    from: { path: lib },
    to: { path: `${staff}(features|app|kiosk)/` },
  }),
];
