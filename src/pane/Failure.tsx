import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Language } from "../core/words/language";
import type { Explanation } from "../excel/words";
import { Notice } from "./Notice";
import { paneWords } from "./words/messages";

interface Props {
  readonly language: Language;
  /** What to say of an error that trying again cannot mend; undefined for all others. */
  readonly hopeless?: (error: unknown) => Explanation | undefined;
  /** Draws the page afresh, its code fetched again. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** The error of a page that could not be drawn or fetched, told where the page would have stood. React asks for a class here. */
export class Failure extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  private readonly retry = (): void => {
    this.setState({ error: null });
    this.props.onRetry();
  };

  override render(): ReactNode {
    const { error } = this.state;
    const { language, hopeless, children } = this.props;
    if (error === null) return children;
    const end = hopeless?.(error);
    if (end) return <Notice text={end} />;
    const message = error instanceof Error ? error.message : typeof error === "string" ? error : "";
    const fetched = !(error instanceof Error && error.name === "ChunkLoadError");
    const words = paneWords(language);
    const text = fetched
      ? {
          what: words.broken.title,
          why: words.broken.why(message),
          todo: words.broken.todo,
        }
      : {
          what: words.unfetched.title,
          why: words.unfetched.why,
          todo: words.unfetched.todo,
        };
    return (
      <Notice text={text}>
        <Button size="small" onClick={this.retry}>
          {words.retry}
        </Button>
      </Notice>
    );
  }
}
