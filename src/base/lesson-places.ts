/** The doors whose lessons class checks ask about: before anything else is built, content must fit them. */
export const checkDoors = ["child", "teen"] as const;

/**
 * Places a lesson can have at such a door: the code of a check has room for so many
 * (src/classroom/checks/check-layouts.ts).
 */
export const mostLessons = 10;
