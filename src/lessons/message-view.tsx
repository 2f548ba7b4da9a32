import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { CanonWords } from "@/library/algorithm";
import type { Message, MessagePart } from "@/library/message";
import { Drawing } from "@/ui/drawing";
import { FourRules } from "@/ui/four-rules";

function Part({ part, canon }: { part: MessagePart; canon: CanonWords }) {
  if (part.kind === "algorithm") return <FourRules rules={canon[part.name].rules} />;
  return <div className="prose">{toJsxRuntime(part.content, { Fragment, jsx, jsxs })}</div>;
}

interface MessagePartsProps {
  readonly message: Message;
  readonly canon: CanonWords;
}

/** What a message says, without its heading and picture. */
export function MessageParts({ message, canon }: MessagePartsProps) {
  return message.parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: built once, never reordered.
    <Part key={index} part={part} canon={canon} />
  ));
}

interface MessageViewProps {
  readonly message: Message;
  readonly canon: CanonWords;
  /** The first picture of a page is wanted at once, the others when they come near. */
  readonly first: boolean;
}

/** One message of a lesson: heading, picture, a few sentences. */
export function MessageView({ message, canon, first }: MessageViewProps) {
  const { picture } = message;
  return (
    <section id={message.id} className="message">
      <h2>{message.heading}</h2>
      {picture && <Drawing {...picture} eager={first} />}
      <MessageParts message={message} canon={canon} />
    </section>
  );
}
