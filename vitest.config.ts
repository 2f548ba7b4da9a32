import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const folders = ["app", "src", "tools", "bench", "pictures", "messages"];

const testsIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.(tsx?|mjs)$/.test(file))
    .map((file) => join(folder, file).replaceAll("\\", "/"));

/**
 * Tests that put a module of their own in another's place, which nobody else may meet there, and those that say
 * themselves why they stand alone.
 */
const alone = folders
  .flatMap(testsIn)
  .filter((file) =>
    /\bvi\.(mock|doMock|resetModules)\(|^\/\/ Alone: /m.test(
      readFileSync(join(root, file), "utf8"),
    ),
  );

export default defineConfig({
  esbuild: { jsx: "automatic" },
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: {
    environment: "node",
    restoreMocks: true,
    setupFiles: ["src/base/testing/clean-page.ts"],
    // Usually one processor is left free for watching; here nobody watches.
    maxWorkers: "100%",
    // A busy machine is slow and not wrong: what must not hang says so in its own test.
    testTimeout: 30_000,
    // Modules are read once a process, not once a file: half of the time went into reading them. A file that leaves
    // something behind fails another: what it changes, it puts back.
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx,mjs}`),
          exclude: alone,
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone, isolate: true } },
    ],
  },
});
