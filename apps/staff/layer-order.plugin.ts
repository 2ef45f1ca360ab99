import type { Plugin } from "vite";

/** As `packages/ui` orders its layers (styles/layers.css). */
const statement = "@layer reset, tokens, base, components, page, utilities;\n";

/**
 * Begins every style sheet of the app with the order of the layers. The first one that a browser sees decides the order, and which one that
 * is depends on how the bundle is cut.
 */
export function layerOrder(): Plugin {
  return {
    name: "wenyuan-layer-order",
    enforce: "pre",
    transform(code, id) {
      return /\/apps\/staff\/.*\.css$/.test(id) ? { code: statement + code, map: null } : undefined;
    },
  };
}
