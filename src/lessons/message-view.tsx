import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Algorithm } from "@/library/algorithm";
import type { Message, MessagePart } from "@/library/message";
import { Drawing } from "@/ui/drawing";
import { Steps } from "@/ui/steps";

function Part({ part, algorithm }: { part: MessagePart; algorithm: Algorithm }) {
  if (part.kind === "algorithm") return <Steps steps={algorithm[part.name].steps} />;
  return <div className="prose">{toJsxRuntime(part.content, { Fragment, jsx, jsxs })}</div>;
}

interface MessagePartsProps {
  readonly message: Message;
  readonly algorithm: Algorithm;
}

/** What a message says, without its heading and picture. */
export function MessageParts({ message, algorithm }: MessagePartsProps) {
  return message.parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: built once, never reordered.
    <Part key={index} part={part} algorithm={algorithm} />
  ));
}

interface MessageViewProps {
  readonly message: Message;
  readonly algorithm: Algorithm;
  /** The first picture of a page is wanted at once, the others when they come near. */
  readonly first: boolean;
}

/** One message of a lesson: heading, picture, a few sentences. */
export function MessageView({ message, algorithm, first }: MessageViewProps) {
  const { picture } = message;
  return (
    <section id={message.id} className="message">
      <h2>{message.heading}</h2>
      {picture && <Drawing {...picture} eager={first} />}
      <MessageParts message={message} algorithm={algorithm} />
    </section>
  );
}
