// @vitest-environment node
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt, rememberBuild } from "./ensure-built.mjs";
import { requireFolder } from "./require-folder.mjs";
import { hashSources } from "./source-hash.mjs";
import { writeProblemIn } from "./write-problem.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
/** Who may read everything here and write nothing; only the administrator can become somebody else. */
const somebodyElse = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let base;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "folder-"));
  chmodSync(base, 0o755);
});
afterAll(() => rmSync(base, { recursive: true }));

/** What the commands of this project need before packages are there, in a folder of that name. */
function projectIn(name) {
  const root = join(base, name);
  cpSync(join(project, "scripts/tasks"), join(root, "scripts/tasks"), { recursive: true });
  for (const path of ["package.json", "package-lock.json", ...Object.values(commands)])
    copyFileSync(join(project, path), join(root, path));
  return root;
}

const commands = {
  "npm start": "scripts/start.mjs",
  "npm test": "scripts/test.mjs",
  "npm run build": "scripts/ready.mjs",
};

function start(root, script, who = {}) {
  const how = { cwd: root, encoding: "utf8", ...who };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], how);
  return { status, said: `${stdout}${stderr}` };
}

describe("a folder to build in is refused with a sentence", () => {
  it.each(Object.entries(commands))("with # in its path, by %s", (name, script) => {
    const { status, said } = start(projectIn(`C# ${name}`), script);
    expect(status).toBe(1);
    expect(said).toContain("it cannot be built there: the path has a “#” in it.");
    expect(said).not.toMatch(/^ +at /m);
  });

  it.each(Object.entries(commands))("that cannot be written to, by %s", (name, script) => {
    const root = projectIn(`locked ${name}`);
    chmodSync(root, 0o555);
    const { status, said } = start(root, script, somebodyElse);
    chmodSync(root, 0o755);
    expect(status).toBe(1);
    expect(said).toContain(`Nothing can be written to ${root}`);
    expect(said).toContain("Move the whole site into a folder of your own");
    expect(said).not.toMatch(/^ +at /m);
  });

  it("in which a file stands where a folder is needed", () => {
    const root = projectIn("odd");
    writeFileSync(join(root, ".cache"), "");
    const { status, said } = start(root, commands["npm start"]);
    expect(status).toBe(1);
    expect(said).toContain(`Nothing can be written to ${join(root, ".cache")}. Something else`);
  });
});

it("what is built already is served from a folder nothing can be built in", async () => {
  const root = join(base, "C# done");
  mkdirSync(join(root, "out"), { recursive: true });
  await expect(ensureBuilt(root)).rejects.toThrow("it cannot be built there");
  writeFileSync(join(root, "out/index.html"), "");
  rememberBuild(root, hashSources(root));
  await ensureBuilt(root);
});

it("`npm run build` asks for the folder before anything else", () => {
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  expect(scripts.build).toMatch(/^node scripts\/ready\.mjs && /);
});

describe("a folder", () => {
  const failing = (code) => () => {
    throw Object.assign(new Error(`${code}: told by the system`), { code });
  };

  it("may have spaces, per cents and any letters in its path", () => {
    for (const name of ["Təhlükəsiz Addım", "Безопасный шаг", "100%41 & (1)", "a+b=c;d'e"]) {
      const root = join(base, name);
      mkdirSync(root);
      requireFolder(root);
    }
  });

  it("whose path ends at its question mark for half of the tools is refused", () => {
    expect(() => requireFolder("/home/school/why?/site/")).toThrow("the path has a “?” in it");
  });

  it.each([
    ["EROFS", "is locked, or it belongs to somebody else"],
    ["EPERM", "is locked, or it belongs to somebody else"],
    ["ENOSPC", "The disk is full"],
    ["EDQUOT", "The disk is full"],
    ["EIO", "told by the system"],
  ])("on which the system says %s is refused with a sentence", (code, sentence) => {
    expect(() => requireFolder(base, failing(code))).toThrow(sentence);
  });

  it("that fails another program is named as the reason", () => {
    expect(writeProblemIn("Error: ENOSPC: no space left on device")).toContain("The disk is full");
    expect(writeProblemIn("Type error: EACCESS")).toBeUndefined();
  });
});
