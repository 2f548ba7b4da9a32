/** An old browser, and the package that brings it. */
export interface OldBrowser {
  readonly version: string;
  readonly spec: string;
  readonly sha512: string;
}

/**
 * Real old Chromium builds for Linux on x64, as packages bring them for small servers; the versions are those
 * of the browser. `sha512` is of the package as the registry hands it out, in base64.
 */
export const oldBrowsers: readonly OldBrowser[] = [
  {
    version: "72",
    spec: "chrome-aws-lambda@1.11.0",
    sha512:
      "UpG3jLvwmoIEcDHqCoGL5xWa7y38702F7Cfkz/lGOJvyvYRDEybrdYrankc1BwBYbbLLTYtfTChTNsw3IPFZXA==",
  },
  {
    version: "80",
    spec: "chrome-aws-lambda@2.1.1",
    sha512:
      "Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==",
  },
  {
    version: "89",
    spec: "chrome-aws-lambda@6.0.0",
    sha512:
      "XnFo6AaE5ZYpHYmOmMoj1yCYFeRTx6uFCpJnVuDREWzXevzZvo3gzkyQ6qSKsPW91VGWeQI7wQgnOpW50e+Dzg==",
  },
  {
    version: "103",
    spec: "@sparticuz/chromium@103.0.0",
    sha512:
      "tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==",
  },
];
