import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic" },
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: {
    include: ["{app,src,scripts,pictures,messages}/**/*.test.{ts,tsx,mjs}"],
    environment: "node",
    restoreMocks: true,
  },
});
