export const on = 1;
