import { join } from "node:path";
import { defaultClientConditions, defineConfig } from "vite";
import { firstPaint } from "./first-paint.plugin.ts";
import { layerOrder } from "./layer-order.plugin.ts";

/**
 * Two entries, the staff app and the kiosk, both with their assets under `/staff/assets/`. The content security policy allows files of this
 * server only, so nothing is put inline: no styles, no polyfill, no data URLs.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: "/staff/",
  resolve: { conditions: ["wenyuan-source", ...defaultClientConditions] },
  oxc: { jsx: { runtime: "automatic" } },
  plugins: [firstPaint(), layerOrder()],
  build: {
    outDir: join(import.meta.dirname, "../../dist/staff"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      onLog(level, log, tell) {
        // "use client" means something to servers that render React, not here.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") tell(level, log);
      },
      input: {
        staff: join(import.meta.dirname, "index.html"),
        kiosk: join(import.meta.dirname, "kiosk.html"),
        "first-paint": join(import.meta.dirname, "src/first-paint.ts"),
        worker: join(import.meta.dirname, "src/worker/service-worker.ts"),
      },
      // A worker's address stays, and decides what it is there for: `/staff/worker.js` for `/staff/`.
      output: { entryFileNames: ({ name }) => (name === "worker" ? "worker.js" : "assets/[name]-[hash].js") },
    },
  },
});
