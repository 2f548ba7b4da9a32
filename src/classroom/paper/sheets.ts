/** The sheets of the print room that are drawn at build time, by the last part of their address. */
export const classSheets = [
  "signs",
  "sign",
  "role-play-child",
  "role-play-teen",
  "voting",
  "finished-child",
  "finished-teen",
  "class-list",
] as const;

export type ClassSheet = (typeof classSheets)[number];

export const isClassSheet = (name: string): name is ClassSheet =>
  (classSheets as readonly string[]).includes(name);
