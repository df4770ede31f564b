import type { Finding } from "./model.js";

/** What shows the document itself: pages as pictures, or the text of formats without pages. */
export interface PageSurface {
  readonly element: HTMLElement;
  /** Page on the screen, from 1. */
  readonly page: number;
  /** Shows a page. */
  show(page: number): void;
  /** Draws the findings anew; the current one stands out. */
  paint(findings: readonly Finding[], current: string | null, isResult: boolean): void;
  /** Brings the current finding into sight. */
  reveal(finding: Finding): void;
}

/** What the surface tells when it is clicked. */
export interface SurfaceActions {
  pick(findingId: string): void;
  addWord(start: number, end: number): void;
  shown(page: number): void;
}
