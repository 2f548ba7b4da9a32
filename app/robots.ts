import type { MetadataRoute } from "next";
import { wholeAddress } from "@/i18n/site-url";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: wholeAddress("/sitemap.xml") };
}
