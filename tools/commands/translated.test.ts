import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { markOf } from "../../src/library/parity";

const project = fileURLToPath(new URL("../..", import.meta.url));
let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "safe-step-"));
  for (const rule of ["leave-it", "go-back"]) {
    const folder = path.join(root, "content/bank/child", rule);
    mkdirSync(folder, { recursive: true });
    for (const locale of ["az", "en", "ru"])
      writeFileSync(path.join(folder, `${locale}.md`), `## ${rule} in ${locale}\n`);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function translated(...names: string[]) {
  const script = path.join(project, "tools/commands/translated.ts");
  const options = { cwd: root, encoding: "utf8" } as const;
  const loader = path.join(project, "node_modules/tsx/dist/loader.mjs");
  return spawnSync(process.execPath, ["--import", loader, script, ...names], {
    ...options,
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(project, "tsconfig.json") },
  });
}

const read = (rule: string, locale: string) =>
  readFileSync(path.join(root, "content/bank/child", rule, `${locale}.md`), "utf8");

it("marks one folder of the bank, or all of a door's", { timeout: 60_000 }, () => {
  const mark = markOf("## leave-it in az\n");
  const one = translated("bank/child/leave-it");
  expect([one.status, one.stderr]).toEqual([0, ""]);
  expect(one.stdout).toBe(`bank/child/leave-it: en.md and ru.md now carry the mark ${mark}.\n`);
  expect(read("leave-it", "ru")).toBe(`---\ntranslates: ${mark}\n---\n\n## leave-it in ru\n`);
  expect(read("leave-it", "az")).toBe("## leave-it in az\n");
  expect(read("go-back", "en")).toBe("## go-back in en\n");

  const all = translated("bank/child");
  expect([all.status, all.stderr]).toEqual([0, ""]);
  expect(read("go-back", "en")).toContain(markOf("## go-back in az\n"));

  const unknown = translated("bank/child/sing");
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toBe(
    "Not found: content/bank/child/sing/az.md, content/bank/child/sing/en.md, content/bank/child/sing/ru.md. Nothing was changed for “bank/child/sing”.\n",
  );
});
