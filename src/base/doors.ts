/** The four doors: for whom a lesson is written. */
export const doors = ["child", "teen", "family", "teacher"] as const;

export type Door = (typeof doors)[number];

/** Whether who comes in there is spoken to as an adult: in Azerbaijani with siz, in Russian with вы. */
export const isAdult = (door: Door): boolean => door === "family" || door === "teacher";
