import type { MetadataRoute } from "next";

export const dynamic = "force-static";

/** The web manifest: the site can be put on a home screen and opens without a browser bar. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Təhlükəsiz Addım · Safe Step · Безопасный шаг",
    short_name: "Safe Step",
    id: "/",
    start_url: "/",
    scope: "/",
    display: "standalone",
    lang: "az",
    background_color: "#fffbf2",
    theme_color: "#0a5560",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      {
        src: "/icons/icon-maskable-512.png",
        sizes: "512x512",
        type: "image/png",
        purpose: "maskable",
      },
    ],
  };
}
