import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Language } from "../core/words/language";
import type { Explanation } from "../excel/words";
import { BROKEN, RETRY, UNFETCHED } from "./words/messages";
import { Notice } from "./Notice";

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
    const text = fetched
      ? {
          what: BROKEN.title[language],
          why: BROKEN.why(message, language),
          todo: BROKEN.todo[language],
        }
      : {
          what: UNFETCHED.title[language],
          why: UNFETCHED.why[language],
          todo: UNFETCHED.todo[language],
        };
    return (
      <Notice text={text}>
        <Button size="small" onClick={this.retry}>
          {RETRY[language]}
        </Button>
      </Notice>
    );
  }
}
