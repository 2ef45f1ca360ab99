/**
 * The one door to Temporal. Until the runtime has it, the polyfill stands here; on the day it does, this file is the only one to change.
 */
export { Temporal } from "temporal-polyfill";
