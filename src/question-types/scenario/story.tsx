import { fill } from "@/base/fill";
import { shuffle } from "@/base/random";
import { Drawing } from "@/ui/drawing";
import type { Strings } from "../contract";
import type { Scene } from "./question";

/** "Scene 2" */
export const sceneWord = (strings: Strings, n: number) => fill(strings.scene ?? "", { n });

/** The choices of a scene with their places in the author's order, in the order of the seed. */
export const mixed = (scene: Scene, seed: string) =>
  shuffle([...scene.choices.entries()], `${seed} ${scene.id}`);

/** What a scene shows and tells. */
export function Story({ picture, text }: Scene) {
  return (
    <>
      {picture && <Drawing {...picture} />}
      {[...text.entries()].map(([place, paragraph]) => (
        <p key={place}>{paragraph}</p>
      ))}
    </>
  );
}
