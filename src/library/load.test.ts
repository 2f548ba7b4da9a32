import { beforeEach, expect, it, vi } from "vitest";
import { readContentFiles } from "./files";
import { lessonsOf, loadLibrary } from "./load";
import { contentFiles, folder } from "./testing/content-files";

vi.mock("./files", { spy: true });

beforeEach(() => {
  vi.mocked(readContentFiles).mockReturnValue(contentFiles());
});

it("a build stops with every mistake in the content", () => {
  vi.mocked(readContentFiles).mockReturnValue(
    contentFiles({ [`${folder}/thing.svg`]: null, "content/lessons/k2/lesson.yml": "door: boat" }),
  );
  expect(loadLibrary).toThrow(/^The content has mistakes:\ncontent\/lessons\/k1\/az\.md:7 — .*\n/);
  expect(loadLibrary).toThrow(
    /\ncontent\/lessons\/k2\/lesson\.yml:1 — “door” has an unknown value/,
  );
});

it("a page of a door shows the lessons of that door", () => {
  const library = loadLibrary();
  expect(lessonsOf(library, "child").map((lesson) => lesson.id)).toEqual(["k1"]);
  expect(lessonsOf(library, "teen")).toEqual([]);
});

it("a changed text is seen at once while one writes", () => {
  const title = () => loadLibrary().lessons[0]?.texts.az.title;
  expect(title()).toBe("A thing on the road");
  const changed = (text: string) => text.replace("A thing on the road", "Something new");
  vi.mocked(readContentFiles).mockReturnValue(contentFiles({ [`${folder}/az.md`]: changed }));
  expect(title()).toBe("Something new");
});
