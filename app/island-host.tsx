"use client";

import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { IslandGuard } from "@/ui/island/island-guard";
import { type IslandName, islands } from "./islands";

interface Props {
  readonly name: IslandName;
  readonly props: object;
  readonly children: ReactNode;
}

/** Shows what the server drew, then, once scripts run, the living island in its place. */
export function IslandHost({ name, props, children }: Props) {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  if (!alive) return children;
  const Component = islands[name] as ComponentType<object>;
  return (
    <IslandGuard instead={children}>
      <Component {...props} />
    </IslandGuard>
  );
}
