import { expect, it } from "vitest";
import { isAllowedLink } from "./links";

it.each([
  "https://yolumuzqarabaga.az",
  "https://www.yolumuzqarabaga.az/az/permits?year=2026#top",
  "HTTPS://YOLUMUZQARABAGA.AZ/",
])("%s is allowed", (address) => expect(isAllowedLink(address)).toBe(true));

it.each([
  "",
  "yolumuzqarabaga.az",
  "http://yolumuzqarabaga.az",
  "https:yolumuzqarabaga.az",
  "https:/yolumuzqarabaga.az",
  "https:\\\\yolumuzqarabaga.az",
  " https://yolumuzqarabaga.az",
  "https://yolumuzqarabaga.az:8443/",
  "https://user:word@yolumuzqarabaga.az/",
  "https://yolumuzqarabaga.az@example.org/",
  "https://yolumuzqarabaga.az.example.org/",
  "https://www.www.yolumuzqarabaga.az/",
  "https://notyolumuzqarabaga.az/",
  "https://",
  "ftp://yolumuzqarabaga.az",
  "javascript://yolumuzqarabaga.az/%0aalert(1)",
  "tel:112",
])("%j is not", (address) => expect(isAllowedLink(address)).toBe(false));
