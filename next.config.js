import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  // The framework's own reminders may stop a build or write files; a build here does neither.
  agentRules: false,
  experimental: { agentUpgrade: false, globalNotFound: true },
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
