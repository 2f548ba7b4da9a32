import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { isLocale, locales } from "@/i18n/locales";
import { watchContent } from "@/library/dev-reload";
import { Document } from "@/ui/document";
import "../globals.css";

export { documentMetadata as metadata } from "@/ui/document";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

/** The root of one language. */
export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await watchContent();
  return (
    <Document lang={locale} remember>
      {children}
    </Document>
  );
}
