import { expect, it } from "vitest";
import { allPages } from "../site/pages";
import { requireTable } from "./page-table";

const whole = allPages.map(
  ({ path }) => `az${path.replace(/\[\w*[dD]oor\]/, "child").replace(/\[\w+\]/, "any")}index.html`,
);

it("lets a site pass in which every row has a page and every page a row", () => {
  requireTable([...whole, "index.html", "404.html", "az/404/index.html"], ["az"]);
});

it("names a page without a row, and what to do", () => {
  expect(() => requireTable([...whole, "az/songs/index.html"], ["az"])).toThrow(
    "az/songs/index.html: this page has no row in src/site/pages.ts.",
  );
});

it("names a row without a page, in the language that lacks it", () => {
  const some = whole.filter((page) => !page.startsWith("az/signs/"));
  expect(() => requireTable(some, ["az"])).toThrow("no page of az is of the row “/signs/”");
  expect(() => requireTable(whole, ["az", "en"])).toThrow("no page of en is of the row “/”");
});
