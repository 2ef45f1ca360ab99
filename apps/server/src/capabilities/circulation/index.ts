export { availabilityChanged, holdsChanged, loansChanged } from "./events.ts";
export { circulationModule } from "./module.ts";
