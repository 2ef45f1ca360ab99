export const openTables = 1;
