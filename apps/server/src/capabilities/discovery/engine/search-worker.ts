import { runWorker } from "@wenyuan/search";
import { makeDocument } from "../documents/document-source.ts";
import { catalogueAnalyzer } from "./catalogue-analyzer.ts";

// The file that the index's threads run: queries never take time from the thread that answers requests.
await runWorker({ analyzer: catalogueAnalyzer(), makeDocument });
