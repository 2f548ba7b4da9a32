import { fileURLToPath } from "node:url";
import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  adapterPath: fileURLToPath(new URL("./src/export/adapter.mjs", import.meta.url)),
  reactStrictMode: true,
  // Types are checked by `npm test`, tests included; a teacher's `npm start` need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The framework's own reminders may stop a build or write files; a build here does neither.
  agentRules: false,
  experimental: { agentUpgrade: false, globalNotFound: true },
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
