import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic" },
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: {
    include: ["{app,src,scripts,pictures,messages}/**/*.test.{ts,tsx,mjs}"],
    environment: "node",
    restoreMocks: true,
    // Modules are read once a process, not once a file: half of the time went into reading them. A file that leaves
    // something behind fails another: what it changes, it puts back.
    isolate: false,
    // Usually one processor is left free for watching; here nobody watches.
    maxWorkers: "100%",
    // A busy machine is slow and not wrong: what must not hang says so in its own test.
    testTimeout: 30_000,
  },
});
