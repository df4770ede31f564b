import { html } from "./dom.js";
import type { Labels } from "./labels.js";
import type { Finding } from "./model.js";
import type { PageSurface, SurfaceActions } from "./page-surface.js";
import { text } from "./texts.js";

/** The text of a document without pages, findings marked in it. */
export class PageText implements PageSurface {
  readonly element = html("div", { class: "page page--text", tabindex: 0, role: "region", "aria-label": text("client.text-region") });
  readonly page = 1;

  constructor(
    private readonly content: string, private readonly labels: Labels, private readonly actions: SurfaceActions, private readonly pages: readonly number[],
  ) {
    this.element.addEventListener("click", (event) => {
      const id = event.target instanceof Element ? event.target.closest("mark")?.dataset.id : undefined;
      if (id !== undefined) {
        actions.pick(id);
      }
    });
  }

  /** The whole text is shown at once, what was read in pictures too. */
  show(): void {
    this.pages.forEach((page) => this.actions.shown(page));
  }

  paint(findings: readonly Finding[], current: string | null, isResult: boolean): void {
    const parts: (Node | string)[] = [];
    let at = 0;
    const shown = findings.filter((finding) => finding.end > finding.start && !(isResult && finding.decision === "keep"));
    for (const finding of [...shown].sort((left, right) => left.start - right.start)) {
      if (finding.start >= at) {
        parts.push(this.content.slice(at, finding.start), this.mark(finding, finding.id === current, isResult));
        at = finding.end;
      }
    }

    parts.push(this.content.slice(at));
    this.element.replaceChildren(...parts);
  }

  reveal(finding: Finding): void {
    this.element.querySelector(`[data-id="${CSS.escape(finding.id)}"]`)?.scrollIntoView({ block: "nearest" });
  }

  /** The text that is selected in the pane, or null. */
  selection(): { start: number; end: number } | null {
    const selected = getSelection();
    if (selected === null || selected.isCollapsed || selected.rangeCount === 0) {
      return null;
    }

    const range = selected.getRangeAt(0);
    if (!this.element.contains(range.startContainer) || !this.element.contains(range.endContainer)) {
      return null;
    }

    const before = document.createRange();
    before.selectNodeContents(this.element);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    return { start, end: start + range.toString().length };
  }

  private mark(finding: Finding, isCurrent: boolean, isResult: boolean): HTMLElement {
    const words = isResult ? this.labels.mark(finding.type) : this.content.slice(finding.start, finding.end);
    return html("mark", { class: isCurrent ? "box box--current" : "box", "data-id": finding.id, "data-state": finding.decision }, words);
  }
}
