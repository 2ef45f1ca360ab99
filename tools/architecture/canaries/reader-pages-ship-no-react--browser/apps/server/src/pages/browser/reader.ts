import { useState } from "react";

export const thing = useState;
