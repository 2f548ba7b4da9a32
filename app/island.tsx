import type { ReactNode } from "react";
import { IslandHost } from "./island-host";
import type { IslandName, IslandProps } from "./islands";

interface Props<N extends IslandName> {
  readonly name: N;
  readonly props: IslandProps<N>;
  /** It draws what the page is for: what follows it stays below the screen and does not move when it comes. */
  readonly whole?: boolean;
  /** What stands in its place until it lives, and for ever where no script runs. */
  readonly children: ReactNode;
}

/** JSON that may stand inside a `<script>`: nothing in it can close the element. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/**
 * The one way to put something alive on a page. Its place is marked, its props stand beside it as
 * JSON, and until its script runs the page shows `children`: see docs/decisions/0003-islands.md.
 */
export function Island<N extends IslandName>({ name, props, whole, children }: Props<N>) {
  return (
    <div data-island={name} className={whole ? "drawn" : undefined}>
      <script
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own props, made harmless above.
        dangerouslySetInnerHTML={{ __html: scriptJson(props) }}
      />
      <IslandHost name={name} props={props}>
        {children}
      </IslandHost>
    </div>
  );
}
