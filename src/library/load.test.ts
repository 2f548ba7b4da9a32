import { beforeEach, describe, expect, it, vi } from "vitest";
import { readContentFiles } from "./files";
import { contentFiles, folder } from "./testing/content-files";

vi.mock("./files", { spy: true });

const broken = contentFiles({
  [`${folder}/az.md`]: (text) => text.replace("{{112}}", "112"),
  "content/lessons/k2/lesson.yml": "door: boat",
});

/** The module anew: it remembers what it has read. */
async function loaded(files: ReturnType<typeof contentFiles>) {
  vi.resetModules();
  vi.mocked(readContentFiles).mockReturnValue(files);
  return await import("./load");
}

beforeEach(() => {
  vi.unstubAllEnvs();
});

describe("at build time", () => {
  it("every mistake in the content stops the build", async () => {
    const { loadLibrary } = await loaded(broken);
    expect(loadLibrary).toThrow(
      /^The content has mistakes:\ncontent\/lessons\/k1\/az\.md:16 — .*\n(?:.*\n)*.*k2\/lesson\.yml:1 — “door” has an unknown value/,
    );
  });

  it("the content is read once, and a door shows its own lessons", async () => {
    const { lessonsOf, loadLibrary } = await loaded(contentFiles());
    vi.mocked(readContentFiles).mockClear();
    const library = loadLibrary();
    expect(loadLibrary()).toBe(library);
    expect(readContentFiles).toHaveBeenCalledTimes(1);
    expect(lessonsOf(library, "child").map((lesson) => lesson.id)).toEqual(["k1"]);
    expect(lessonsOf(library, "teen")).toEqual([]);
  });
});

describe("while somebody writes", () => {
  beforeEach(() => {
    vi.stubEnv("NODE_ENV", "development");
  });

  it("a changed text is seen at once", async () => {
    const { loadLibrary } = await loaded(contentFiles());
    const title = () => loadLibrary().lessons[0]?.texts.az.title;
    expect(title()).toBe("A thing on the road");
    const changed = (text: string) => text.replace("A thing on the road", "Something new");
    vi.mocked(readContentFiles).mockReturnValue(contentFiles({ [`${folder}/az.md`]: changed }));
    expect(title()).toBe("Something new");
  });

  it("a lesson with mistakes is shown, and they are printed once until they change", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { loadLibrary } = await loaded(broken);
    expect(loadLibrary().lessons.map((lesson) => lesson.id)).toEqual(["k1"]);
    loadLibrary();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.lastCall?.[0]).toContain("az.md:16 — the number 112 is typed by hand.");
    vi.mocked(readContentFiles).mockReturnValue(contentFiles());
    loadLibrary();
    expect(warn.mock.lastCall).toEqual(["The content has no mistakes."]);
  });

  it("nothing can be shown without the shared files", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { loadLibrary } = await loaded(contentFiles({ "content/rules.yml": null }));
    expect(loadLibrary).toThrow(/^content\/rules\.yml:1 — the file is missing\./);
  });
});
