// @vitest-environment happy-dom
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  bundleScript,
  islandScript,
  propsScript,
  runtimeScript,
  styleScript,
} from "./island-scripts";
import { there } from "./testing/elements";

const project = join(import.meta.dirname ?? fileURLToPath(new URL(".", import.meta.url)), "../..");
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "island-scripts-"));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "dir");
  mkdirSync(join(root, "app"));
  mkdirSync(join(root, "src/ui/island"), { recursive: true });
  // What the runtime brings along.
  for (const file of ["own-words.ts", "second-hit.ts"])
    cpSync(join(project, "src/ui/island", file), join(root, "src/ui/island", file));
  writeFileSync(
    join(root, "app/press-count.island.tsx"),
    `import { useState } from "react";
     import { word } from "@/word";
     export function PressCount({ start }: { start: number }) {
       const [count, setCount] = useState(start);
       return <button onClick={() => setCount(count + 1)}>{word}: {count}</button>;
     }`,
  );
  writeFileSync(join(root, "src/word.ts"), `export const word: string = "Sayğac";`);
  writeFileSync(join(root, "src/broken.ts"), `import { a } from "./nowhere"; a();`);
});
afterEach(() => document.body.replaceChildren());
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs code as a page would: without modules, with its globals. */
const runScript = (code: string) => new Function("self", "document", code)(globalThis, document);

describe("islandScript", () => {
  it("brings a React component to life with its props, in place of what stood there", async () => {
    const code = await islandScript("press-count", root, "app/press-count.island.tsx");
    document.body.innerHTML = '<div data-island="press-count"><p>before</p></div>';
    runScript(propsScript("press-count", '{"start":4}'));
    runScript(await runtimeScript(project));
    runScript(code);
    const place = there(document.querySelector("[data-island]"));
    expect(place.textContent).toBe("Sayğac: 4");
    place.querySelector("button")?.click();
    await vi.waitFor(() => expect(place.textContent).toBe("Sayğac: 5"));
  });

  it("tells it which answer was open, and keeps the focus of who was there", async () => {
    writeFileSync(
      join(root, "app/go-on.island.tsx"),
      `export const GoOn = ({ opened }: { opened: number }) =>
         <><h3 tabIndex={-1}>answer {opened}</h3><button disabled>first</button><button>next</button></>;`,
    );
    const code = await islandScript("go-on", root, "app/go-on.island.tsx");
    runScript(propsScript("go-on", "{}"));
    runScript(await runtimeScript(project));
    const answers = [0, 1, 2].map((n) => `<details name="q0"><summary>${n}</summary></details>`);
    const still = `<div data-island="go-on"><details open></details>${answers.join("")}</div>`;
    const answersHere = () => document.querySelectorAll("[name=q0]");
    const arrive = (open: readonly number[], focused?: number) => {
      document.body.innerHTML = still;
      for (const at of open) answersHere()[at]?.setAttribute("open", "");
      if (focused !== undefined) document.querySelectorAll("summary")[focused]?.focus();
      runScript(code);
      const heading = document.querySelector("h3")?.textContent;
      const { activeElement: now } = document;
      return [heading, now === document.body ? "nowhere" : now?.textContent];
    };
    expect(arrive([1], 0)).toEqual(["answer 1", "next"]);
    // Nothing stands at the third place any more: the heading is read out.
    expect(arrive([], 2)).toEqual(["answer -1", "answer -1"]);
    expect(arrive([2])).toEqual(["answer 2", "nowhere"]);
  });

  describe("gives back what stood in its place", () => {
    const still = '<div data-island="break-down"><p>what can be read</p><details></details></div>';

    /** The island's code runs on a page with these words; what goes wrong is told to nobody before it is asked for. */
    async function arrive(props: string | null) {
      writeFileSync(
        join(root, "app/break-down.island.tsx"),
        `import { useEffect, useState } from "react";
         export function BreakDown({ at }: { at: string }) {
           const [presses, setPresses] = useState(0);
           useEffect(() => { if (at === "effect") throw new Error("in an effect"); }, []);
           if (at === "first" || (at === "press" && presses > 0)) throw new Error("in a drawing");
           return <button onClick={() => setPresses(presses + 1)}>press</button>;
         }`,
      );
      document.body.innerHTML = still;
      Reflect.deleteProperty(globalThis, "islandProps");
      if (props) runScript(propsScript("break-down", props));
      runScript(await runtimeScript(project));
      runScript(await islandScript("break-down", root, "app/break-down.island.tsx"));
      return there(document.querySelector("[data-island]"));
    }

    let told: string[];
    beforeEach(() => {
      told = [];
      // The error is thrown again where every error is seen; here it would end the test.
      vi.spyOn(globalThis, "setTimeout").mockImplementation(((tell: () => void) => {
        try {
          tell();
        } catch (error) {
          told.push(error instanceof Error ? error.message : "");
        }
      }) as typeof setTimeout);
    });
    afterEach(() => vi.restoreAllMocks());

    const nextTurn = () => new Promise((done) => setImmediate(done));

    it("where its first drawing fails", async () => {
      const place = await arrive('{"at":"first"}');
      await nextTurn();
      expect(place.outerHTML).toBe(still);
      expect(told).toEqual(["in a drawing"]);
    });

    it("where a later drawing fails, and the focus stays there", async () => {
      const place = await arrive('{"at":"press"}');
      const button = there(place.querySelector("button"));
      expect(place.textContent).toBe("press");
      button.focus();
      button.click();
      await nextTurn();
      expect(place.outerHTML).toBe(still);
      expect(told).toEqual(["in a drawing"]);
    });

    it("where what it does after a drawing fails", async () => {
      vi.stubGlobal("requestAnimationFrame", (run: () => void) => setImmediate(run));
      const place = await arrive('{"at":"effect"}');
      await vi.waitFor(() => expect(told).toEqual(["in an effect"]));
      await nextTurn();
      expect(place.outerHTML).toBe(still);
      vi.unstubAllGlobals();
    });

    it("by not touching it where its props did not arrive", async () => {
      const place = await arrive(null);
      expect(place.outerHTML).toBe(still);
      expect(told).toEqual([]);
    });

    it("by not touching it where Preact did not arrive", async () => {
      document.body.innerHTML = still;
      runScript(propsScript("break-down", '{"at":"press"}'));
      const code = await islandScript("break-down", root, "app/break-down.island.tsx");
      Reflect.deleteProperty(globalThis, "safeStep");
      expect(() => runScript(code)).toThrow();
      expect(document.body.innerHTML).toBe(still);
    });
  });

  it("is one small classic script with nothing of React in it", async () => {
    const code = await islandScript("press-count", root, "app/press-count.island.tsx");
    expect(code.length).toBeLessThan(2_000);
    expect(code).not.toMatch(/^\s*(import|export)\b|react-dom|require\(/m);
    expect(code).not.toContain(root);
  });

  it("is the same each time", async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => islandScript("press-count", root, "app/press-count.island.tsx")),
    );
    expect(one).toBe(other);
  });
});

describe("an island that asks questions", () => {
  const list = "src/question-types";

  beforeAll(() => {
    const folder = join(root, list, "pick-colour");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "view.tsx"),
      `import { Paper } from "./paper";
       export const pickColourViews = { Answer: () => <p>yellow</p>, Paper };`,
    );
    writeFileSync(join(folder, "paper.tsx"), `export const Paper = () => <p>on paper</p>;`);
    writeFileSync(join(folder, "rules.ts"), `export const pickColourRules = { best: "yellow" };`);
    const take = (file: string, name: string) =>
      `import { pickColour${name} } from "./pick-colour/${file}"; export const list = { "pick-colour": pickColour${name} };`;
    writeFileSync(join(root, list, "views.tsx"), take("view", "Views"));
    writeFileSync(join(root, list, "rules.ts"), take("rules", "Rules"));
    writeFileSync(
      join(root, "app/ask-colour.island.tsx"),
      `import { list as views } from "@/question-types/views";
       import { list as rules } from "@/question-types/rules";
       export function AskColour() {
         const View = views["pick-colour"]?.Answer;
         return <div>{rules["pick-colour"]?.best ?? "no rules"} {View ? <View /> : "no view"}</div>;
       }`,
    );
  });

  const shown = async (types: readonly string[]) => {
    document.body.innerHTML = '<div data-island="ask-colour"></div>';
    runScript(propsScript("ask-colour", "{}"));
    runScript(await runtimeScript(project));
    runScript(await islandScript("ask-colour", root, "app/ask-colour.island.tsx", types));
    return document.querySelector("[data-island]")?.textContent;
  };

  it("brings the screens and rules of the types it asks, and of no other", async () => {
    expect(await shown(["pick-colour"])).toBe("yellow yellow");
    expect(await shown([])).toBe("no rules no view");
  });

  it("brings no paper form to a phone", async () => {
    const island = await islandScript("ask-colour", root, "app/ask-colour.island.tsx", [
      "pick-colour",
    ]);
    expect(island).toContain("yellow");
    expect(island).not.toContain("on paper");
  });
});

describe("propsScript", () => {
  it("leaves the props of other islands", () => {
    const page: { islandProps?: object } = {};
    for (const [name, props] of [
      ["a", "1"],
      ["b", '{"c":2}'],
    ] as const)
      new Function("self", propsScript(name, props))(page);
    expect(page.islandProps).toEqual({ a: 1, b: { c: 2 } });
  });
});

describe("styleScript", () => {
  it("adds each rule at the end of the page's own sheet, whatever signs are in it, and passes over what is unknown", async () => {
    const rules: string[] = [];
    const sheet = {
      cssRules: rules,
      insertRule(rule: string, at: number) {
        if (rule.startsWith("a::unknown")) throw new SyntaxError();
        rules.splice(at, 0, rule);
      },
    };
    runScript(await runtimeScript(project));
    vi.spyOn(document, "querySelector").mockReturnValue({ sheet } as unknown as Element);
    const css = `a::after{content:"\\201C";font-family:'A'}\na::unknown{color:red}@media print{b{\n top:0}i{left:0}}`;
    runScript(styleScript(css));
    vi.restoreAllMocks();
    expect(rules).toEqual([
      `a::after{content:"\\201C";font-family:'A'}`,
      "@media print{b{top:0}i{left:0}}",
    ]);
  });

  it("is nothing where there is no rule", () => {
    expect(styleScript("")).toBe("");
  });
});

describe("bundleScript", () => {
  it("fails with the file and the reason", async () => {
    const broken = bundleScript(join(root, "src/broken.ts"), root);
    await expect(broken).rejects.toThrow(/broken\.ts.*nowhere/s);
  });
});
