export { classPath } from "./documents/class-path.ts";
export { type ClassInWords, classInWords } from "./documents/class-words.ts";
export { searchDocument } from "./documents/search-document.ts";
export type { FacetName } from "./engine/index-schema.ts";
export { facetNames } from "./engine/index-schema.ts";
export { openLocalSearchEngine } from "./engine/open-local-search-engine.ts";
export { withSearchSnapshot } from "./engine/open-search-snapshot.ts";
export type { SearchEngine } from "./engine/search-engine.ts";
export type { LendingFacts } from "./lending-facts.ts";
export { discoveryModule } from "./module.ts";
export { ownSearches } from "./own-searches.facts.ts";
export { discoveryProblems } from "./problems.ts";
export { loadRelatedWorks, type RelatedWork } from "./related/load-related-works.ts";
export { changeSavedSearch } from "./saved-searches/change-saved-search.ts";
export { ownReaderId } from "./saved-searches/find-own-reader.ts";
export { searchMerges } from "./saved-searches/merge-searchers.ts";
export { saveSearch } from "./saved-searches/save-search.ts";
export { deleteSaved, listSaved } from "./saved-searches/saved-search.store.ts";
export { mostSaved, type SavedSearch } from "./saved-searches/saved-search.ts";
export { readAddressQuery, writeAddressQuery } from "./search/address-query.ts";
export {
  type AdvancedField,
  type AdvancedMatch,
  advancedFields,
  advancedMatches,
  advancedQuery,
} from "./search/advanced-query.ts";
export { facetLabel } from "./search/describe-facet-value.ts";
export { locationLabels } from "./search/location-labels.ts";
export type { CatalogueAnswer, CatalogueHit, CatalogueQuery, SortOrder } from "./search/search-catalogue.ts";
export { searchCatalogue, searchRequest, sortOrders } from "./search/search-catalogue.ts";
export { searchOrRefuse } from "./search/search-or-refuse.ts";
export { daysKept } from "./search-history/forget-kept-searches.job.ts";
export { keepOwnSearch } from "./search-history/keep-own-search.ts";
export {
  beginHistory,
  deleteKept,
  endHistory,
  historySince,
  type KeptSearch,
  listKept,
} from "./search-history/kept-search.store.ts";
export { loadSuggestions } from "./suggest/load-suggestions.ts";
export { starterSynonyms } from "./synonyms/starter-synonyms.ts";
