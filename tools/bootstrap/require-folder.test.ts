// @vitest-environment node
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt, rememberBuild } from "../build/ensure-built";
import { hashSources } from "../build/source-hash";
import { installStamp } from "./ensure-installed.mjs";
import { requireFolder } from "./require-folder.mjs";
import { writeProblemIn } from "./write-problem.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
/** Who may read everything here and write nothing; only the administrator can become somebody else. */
const somebodyElse = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "folder-"));
  chmodSync(base, 0o755);
});
afterAll(() => rmSync(base, { recursive: true }));

/** What the commands of this project need before packages are there, in a folder of that name. */
function projectIn(name: string) {
  const root = join(base, name);
  cpSync(join(project, "tools/bootstrap"), join(root, "tools/bootstrap"), { recursive: true });
  for (const path of ["package.json", "package-lock.json"])
    copyFileSync(join(project, path), join(root, path));
  return root;
}

const commands = { "npm start": "start", "npm test": "test", "npm run build": "build" };

function start(root: string, command: string, who: object = {}) {
  const how = { cwd: root, encoding: "utf8", ...who } as const;
  const words = [join(root, "tools/bootstrap/command.mjs"), command];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, how);
  return { status, said: `${stdout}${stderr}` };
}

describe("a folder to build in is refused with a sentence", () => {
  it.each(Object.entries(commands))("with # in its path, by %s", (name, command) => {
    const { status, said } = start(projectIn(`C# ${name}`), command);
    expect(status).toBe(1);
    expect(said).toContain("it cannot be built there: the path has a “#” in it.");
    expect(said).not.toMatch(/^ +at /m);
  });

  it.each(Object.entries(commands))("that cannot be written to, by %s", (name, command) => {
    const root = projectIn(`locked ${name}`);
    chmodSync(root, 0o555);
    const { status, said } = start(root, command, somebodyElse);
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

it("every npm script of this project is started in one way, which asks first", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(project, "package.json"), "utf8"),
  );
  const own = Object.values(scripts).filter((script) => script.includes("tools/"));
  expect(own.length).toBeGreaterThan(15);
  for (const script of own) {
    const [, name] =
      /^node tools\/bootstrap\/command\.mjs ([a-z0-9-]+)( --?[a-z]+)*$/.exec(script) ?? [];
    expect(existsSync(join(project, `tools/commands/${name}.ts`)), script).toBe(true);
  }
  // Its packages may be there already: then nothing was installed, and so nothing was asked.
  const build = readFileSync(join(project, "tools/commands/build.ts"), "utf8");
  expect(build).toMatch(/^ +requireFolder\(root\);\n +const hash/m);
});

it("says which command there is not", () => {
  const words = [join(project, "tools/bootstrap/command.mjs"), "strat"];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  expect([status, stderr.trim()]).toEqual([
    1,
    "There is no command “strat”: the scripts in package.json name them all.",
  ]);
});

it("a command is read in a folder in which nothing could be built", () => {
  const root = join(base, "C# 100%25");
  mkdirSync(join(root, "tools/commands"), { recursive: true });
  cpSync(join(project, "tools/bootstrap"), join(root, "tools/bootstrap"), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  mkdirSync(join(root, ".cache"));
  symlinkSync(join(project, "node_modules/tsx"), join(root, "node_modules/tsx"), "dir");
  writeFileSync(join(root, "package.json"), '{"type":"module"}');
  writeFileSync(join(root, "tsconfig.json"), "{}");
  writeFileSync(join(root, "package-lock.json"), "{}");
  writeFileSync(join(root, "node_modules/.package-lock.json"), "{}");
  writeFileSync(join(root, ".cache/install-stamp"), installStamp("{}"));
  writeFileSync(
    join(root, "tools/commands/hello.ts"),
    'import { say } from "../bootstrap/say.mjs";\nimport { joined } from "../words/joined";\n' +
      "say(joined(process.argv.slice(2)));\n",
  );
  mkdirSync(join(root, "tools/words"));
  writeFileSync(
    join(root, "tools/words/joined.ts"),
    'export const joined = (words: readonly string[]): string => words.join(" ");\n',
  );
  const words = [join(root, "tools/bootstrap/command.mjs"), "hello", "one", "two"];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  expect([stdout, stderr]).toEqual(["one two\n", ""]);
});

describe("a folder", () => {
  const failing = (code: string) => () => {
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
