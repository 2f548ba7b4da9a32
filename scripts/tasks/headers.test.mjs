// @vitest-environment node
import { describe, expect, it } from "vitest";
import { cacheControl, headersFor, SECURITY_HEADERS, textType } from "./headers.mjs";

const FOR_EVER = "public, max-age=31536000, immutable";

describe("cacheControl", () => {
  it.each([
    "/_next/static/chunks/app-0c1d.js",
    "/fonts/andika-3fa9c1d2.woff2",
    "/pictures/ball.9e107d9d372bb682.svg",
    "/pictures/house-K3ZQ7XWA.svg",
  ])("keeps %s for ever", (path) => {
    expect(cacheControl(path)).toBe(FOR_EVER);
  });

  it.each([
    ["a page", "/az/index.html"],
    ["the worker", "/sw.js"],
    ["a font without a hash", "/fonts/andika-400-latin-ext.woff2"],
    ["a picture without a hash", "/pictures/ball-in-bushes.svg"],
    ["a date", "/pictures/sign-20260112.svg"],
    ["a word of the letters a to f", "/pictures/sign-deadbeef.svg"],
    ["a word of eight letters with a digit", "/pictures/scene-drawing2.svg"],
    ["a hash in the folder only", "/pictures/a-3fa9c1d2.x/ball.svg"],
    ["a hashed file elsewhere", "/elsewhere/ball-3fa9c1d2.svg"],
  ])("asks again for %s", (_what, path) => {
    expect(cacheControl(path)).toBe("no-cache");
  });
});

describe("headersFor", () => {
  it("has the security headers, and no HSTS, which would lock out plain http", () => {
    const headers = headersFor("/az/index.html");
    expect(headers).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "X-Frame-Options": "SAMEORIGIN",
      "Content-Security-Policy": "frame-ancestors 'self'",
      Vary: "Accept-Encoding",
    });
    expect(headers).not.toHaveProperty("Strict-Transport-Security");
  });

  it("denies the camera, the microphone and the place", () => {
    const policy = SECURITY_HEADERS["Permissions-Policy"];
    for (const feature of ["camera", "microphone", "geolocation"]) {
      expect(policy).toContain(`${feature}=()`);
    }
  });

  it("leaves the type of what is not text to the server", () => {
    expect(headersFor("/fonts/andika.woff2")).not.toHaveProperty("Content-Type");
  });
});

describe("textType", () => {
  it("says utf-8 for every text", () => {
    expect(textType("/az/index.html")).toBe("text/html; charset=utf-8");
    expect(textType("/lesson.txt")).toBe("text/plain; charset=utf-8");
    expect(textType("/manifest.webmanifest")).toBe("application/manifest+json; charset=utf-8");
  });
});
