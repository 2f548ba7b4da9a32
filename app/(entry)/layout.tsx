import type { ReactNode } from "react";
import { Document } from "@/ui/document";
import "../globals.css";

export { documentMetadata as metadata } from "@/ui/document";

/** "/" belongs to no language; it is marked as the first one, and each button carries its own. */
export default function EntryLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Document lang="az" remember={false}>
      {children}
    </Document>
  );
}
