import { useEffect, useState } from "react";
import { readFragment } from "@/base/fragment";

/** What stands after "#" in the page's address, also when it changes while the page stays. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(() => readFragment(location.hash));
  useEffect(() => {
    const hear = () => setFragment(readFragment(location.hash));
    window.addEventListener("hashchange", hear);
    return () => window.removeEventListener("hashchange", hear);
  }, []);
  return fragment;
}
