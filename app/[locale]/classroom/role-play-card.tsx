import type { RolePlay } from "@/library/for-adults";

interface RolePlayCardProps {
  readonly rolePlay: RolePlay;
  readonly title: string;
  /** Where the child stands, in words. */
  readonly kind: string;
  /** Its heading's place under those around it. */
  readonly heading: "h2" | "h3";
}

/** A situation to read aloud, what a child shows, and what to say after. */
export function RolePlayCard({ rolePlay, title, kind, heading: Heading }: RolePlayCardProps) {
  const { situation, shows, after } = rolePlay;
  return (
    <div className="play-card">
      <Heading>
        {kind}: {title}
      </Heading>
      <p>{situation}</p>
      <ol>
        {shows.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{after}</p>
    </div>
  );
}
