import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { allPages, fillPath, pathsOf, rowOf } from "./pages";

it("has paths that begin and end with a slash, as the export writes its folders", () => {
  for (const { path } of allPages) expect(path).toMatch(/^\/([a-z0-9-]+\/|\[[a-zA-Z]+\]\/)*$/);
  expect(new Set(allPages.map(({ path }) => path)).size).toBe(allPages.length);
});

it("puts what a page stands for into its brackets, and nothing else into any", () => {
  for (const { path, each } of allPages) expect(path.includes(`[${each}]`)).toBe(each !== null);
});

it("finds the row of a path: a page by its own name before one for each", () => {
  expect(rowOf("/lessons/k1/")?.path).toBe("/lessons/[lesson]/");
  expect(rowOf("/emergency/")?.path).toBe("/emergency/");
  expect(rowOf("/child/")?.path).toBe("/[door]/");
  expect(rowOf("/classroom/print/")?.path).toBe("/classroom/print/");
  expect(rowOf("/classroom/print/signs/")?.path).toBe("/classroom/print/[sheet]/");
  expect(rowOf("/lessons/k1/more/")).toBeUndefined();
  expect(rowOf("/404/")).toBeUndefined();
});

it("gives a path for each of what there is", () => {
  const lesson = allPages.find(({ path }) => path === "/lessons/[lesson]/");
  const none = { door: [], bankDoor: [], checkDoor: [], classLesson: [], sheet: [], type: [] };
  expect(lesson && pathsOf(lesson, { ...none, lesson: ["k1", "y2"] })).toEqual([
    "/lessons/k1/",
    "/lessons/y2/",
  ]);
  expect(fillPath("/", "k1")).toBe("/");
});

/** The folders of app/ that hold a page of a language, as a path: what a group is called says nothing. */
function routes(folder = "app/[locale]", path = "/"): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return routes(`${folder}/${entry.name}`, `${path}${entry.name}/`);
    return entry.name === "page.tsx" ? [path] : [];
  });
}

/** Pages that answer where there is none: nobody is led to them. */
const answers = ["/404/", "/not-saved/"];

it("has a row for every page of app/, and a page for every row", () => {
  const bare = (path: string) => path.replace(/\[\w+\]/g, "[]");
  const folders = routes()
    .filter((path) => !answers.includes(path))
    .map(bare);
  const rows = allPages.map(({ path }) => bare(path));
  // Folders with one page for several rows: /emergency/[place]/, /print/[sheet]/.
  const fits = (path: string) =>
    folders.includes(path) || folders.includes(path.replace(/[^/]+\/$/, "[]/"));
  expect(rows.filter((path) => !fits(path))).toEqual([]);
  const stands = (path: string) =>
    rows.includes(path) || rows.some((row) => row.replace(/[^/]+\/$/, "[]/") === path);
  expect(folders.filter((path) => !stands(path))).toEqual([]);
});
