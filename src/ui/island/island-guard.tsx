import { Component, type ReactNode } from "react";

interface Props {
  /** Told once of what went wrong. */
  readonly onFail?: (error: unknown) => void;
  /** Drawn from then on. */
  readonly instead?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * Stands around an island: when drawing it fails, at first or at any later time, nothing of it stays, and
 * what is to stand in its place does. A class, since React and Preact tell only classes of it.
 */
export class IslandGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFail?.(error);
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
