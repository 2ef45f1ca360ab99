// `npm run look`: every page × language × width × theme of the running program, as one contact sheet under .cache/look/.
//   npm run look                          a library of its own, with the sample works (or the records of ../shared/data)
//   npm run look -- --only home,search    the pages whose names begin so
//   npm run look -- --beside ../shared/design   with the screens of a design beside the pages that follow them
//   npm run look -- --demonstration       with the demonstration's works alone
//   npm run look -- --pictures            the pictures of README.md, from the sample works, into docs/pictures/
//   npm run look -- --url http://…        a library that runs already; staff pages need --sign-in name:password
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeContactSheet } from "./look/contact-sheet.ts";
import { findChromium } from "./look/find-chromium.ts";
import { openLibrary } from "./look/open-library.ts";
import { pages } from "./look/pages.ts";
import { paintPictures } from "./look/paint-pictures.ts";
import { takePictures } from "./look/take-pictures.ts";
import { root } from "./root.ts";

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    only: { type: "string" },
    beside: { type: "string" },
    demonstration: { type: "boolean" },
    "sign-in": { type: "string" },
    pictures: { type: "boolean" },
  },
});
const chromium = findChromium();
const wanted = (values.only ?? "").split(",").filter(Boolean);
const chosen = pages.filter((page) => wanted.length === 0 || wanted.some((name) => page.name.startsWith(name)));
if (chosen.length === 0) {
  console.error(`No page is called ${values.only}. There are: ${pages.map((page) => page.name).join(", ")}`);
  process.exit(2);
}

const [name = "", password = ""] = (values["sign-in"] ?? "").split(":");
const library = values.url
  ? { url: values.url, name, password, close: () => Promise.resolve() }
  : await openLibrary(values.pictures || values.demonstration ? { sample: true } : {});
try {
  if (values.pictures) {
    const files = await paintPictures({ chromium, library, directory: join(root, "docs", "pictures") });
    console.log(files.join("\n"));
  } else await makeSheet();
} finally {
  await library.close();
}

async function makeSheet(): Promise<void> {
  const directory = join(root, ".cache", "look");
  const pictures = await takePictures({ chromium, library, pages: chosen, directory, beside: values.beside });
  const sheet = await makeContactSheet({ chromium, pictures, directory });
  console.log(`${pictures.length} pictures. Contact sheet: ${sheet.html} and ${sheet.png}`);
}
