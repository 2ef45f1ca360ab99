export { classPath } from "./documents/class-path.ts";
export { searchDocument } from "./documents/search-document.ts";
export type { FacetName } from "./engine/index-schema.ts";
export { facetNames } from "./engine/index-schema.ts";
export { openLocalSearchEngine } from "./engine/open-local-search-engine.ts";
export type { SearchEngine } from "./engine/search-engine.ts";
export { discoveryModule } from "./module.ts";
export type { CatalogueAnswer, CatalogueHit, CatalogueQuery, SortOrder } from "./search/search-catalogue.ts";
export { searchCatalogue, searchRequest, sortOrders } from "./search/search-catalogue.ts";
