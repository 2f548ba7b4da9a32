// Alone: it reads every island.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findIslands } from "@/export/find-islands";
import { islands } from "./islands";

it("lists every file that is called an island, under its name", () => {
  expect([...findIslands(process.cwd()).keys()].sort()).toEqual(Object.keys(islands).sort());
});

it("finds in each file a component of the file's name, and says there that it is for browsers", () => {
  for (const [name, path] of findIslands(process.cwd())) {
    const component = name.replace(/(^|-)([a-z])/g, (_, __, letter: string) =>
      letter.toUpperCase(),
    );
    const text = readFileSync(path, "utf8");
    expect(text, path).toContain(`export function ${component}(`);
    expect(text, path).toMatch(/^"use client";/);
  }
});
