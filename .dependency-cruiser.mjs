// The walls of the architecture, for editors and for `depcruise` by hand; `npm run check` uses the same.
import { cruiseOptions, walls } from "./tools/architecture/configuration.ts";

const { ruleSet: _, validate: __, ...options } = cruiseOptions;

export default { forbidden: [...walls], options };
