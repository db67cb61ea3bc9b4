/** Catches what a screen throws while drawing and says in plain words what was kept and what to do. */
import { Component, type ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { faultWords, waitingWords } from "../../words/shell.ts";
import { Notice } from "./notice.tsx";

interface Props {
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Notice
        title={faultWords.title}
        action={<Button onClick={() => window.location.reload()}>{waitingWords.reload}</Button>}
      >
        {faultWords.about}
      </Notice>
    );
  }
}
