/**
 * In development, ties a page to a file that `npm run dev` rewrites whenever something in content/
 * changes: the open page then shows the change at once. In a build this is nothing.
 */
export async function watchContent(): Promise<void> {
  if (process.env.NODE_ENV !== "development") return;
  await import("../../.cache/content-stamp.json");
}
