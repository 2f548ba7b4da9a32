import type { Metadata } from "next";
import type { ReactNode } from "react";
import { siteUrl } from "@/i18n/site-url";

/** What every root layout says about the site. */
export const documentMetadata: Metadata = {
  metadataBase: siteUrl,
  manifest: "/manifest.webmanifest",
  icons: { icon: "/icon.svg" },
};

interface DocumentProps {
  readonly lang: string;
  /** True: a page of that language, which "/" remembers. */
  readonly remember: boolean;
  readonly children: ReactNode;
}

/** `<html>` and `<body>`; the early script sets the reader's looks before anything is drawn. */
export function Document({ lang, remember, children }: DocumentProps) {
  return (
    <html lang={lang} data-page-locale={remember ? lang : undefined} suppressHydrationWarning>
      <head>
        {/* Not deferred: it must run before the first paint. */}
        <script src="/early.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}
