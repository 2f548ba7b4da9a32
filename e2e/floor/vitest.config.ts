import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The browser floor: the finished export on real old browsers. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { alias: { "@": fileURLToPath(new URL("../../src", import.meta.url)) } },
  test: {
    include: ["e2e/floor/*.floor.ts"],
    globalSetup: "e2e/floor/support/setup.ts",
    environment: "node",
    maxWorkers: 2,
    // The content is read and checked once a process and not once a file.
    isolate: false,
    // Two lessons by keyboard failed once on 89 with another suite running beside it; why is not known yet.
    retry: 2,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
