import { html, svg } from "./dom.js";
import type { Labels } from "./labels.js";
import type { Finding } from "./model.js";
import type { PageSurface, SurfaceActions } from "./page-surface.js";
import { text } from "./texts.js";
import type { Box, Word, WirePage } from "./wire.js";

/**
 * The page as the server rendered it, words and findings drawn over it in points of the page. It is a picture: everything it
 * offers to a pointer stands in the list too, so its parts take no focus.
 */
export class PagePicture implements PageSurface {
  readonly element = html("div", { class: "page", tabindex: 0, role: "region", "aria-label": text("client.page-region") });
  readonly canvas = svg("svg", { class: "page__canvas", role: "img", preserveAspectRatio: "xMidYMin meet" });
  page = 0;
  private readonly image = svg("image", { x: 0, y: 0 });
  private readonly words = svg("g", { class: "page__words" });
  private readonly boxes = svg("g", { class: "page__boxes" });
  private readonly failure = html("p", { class: "page__failure", role: "alert", hidden: true }, text("client.page-error"));
  private readonly wordsOf = new Map<number, Promise<readonly Word[]>>();

  constructor(
    private readonly pages: readonly WirePage[], private readonly address: (page: number) => string,
    private readonly loadWords: (page: number) => Promise<readonly Word[]>, private readonly labels: Labels,
    private readonly actions: SurfaceActions) {
    this.canvas.append(this.image, this.words, this.boxes);
    this.element.append(this.failure, this.canvas);
    this.image.addEventListener("load", () => this.loaded());
    this.image.addEventListener("error", () => { this.failure.hidden = false; });
    this.canvas.addEventListener("click", (event) => this.clicked(event));
  }

  get size(): WirePage | undefined {
    return this.pages[this.page - 1];
  }

  show(page: number): void {
    const size = this.pages[page - 1];
    if (size === undefined || page === this.page) {
      return;
    }

    this.page = page;
    this.canvas.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
    this.canvas.setAttribute("aria-label", text("client.page-picture", page, this.pages.length));
    this.image.setAttribute("width", String(size.width));
    this.image.setAttribute("height", String(size.height));
    this.image.setAttribute("href", this.address(page));
    this.element.scrollTop = 0;
    void this.drawWords(page);
    this.warm(page + 1);
  }

  paint(findings: readonly Finding[], current: string | null, isResult: boolean): void {
    this.canvas.classList.toggle("page__canvas--result", isResult);
    const shapes = findings.flatMap((finding) => finding.boxes.filter(([page]) => page === this.page)
      .map((box) => this.shape(finding, box, finding.id === current, isResult)));
    this.boxes.replaceChildren(...shapes.filter((shape) => shape !== null));
  }

  reveal(finding: Finding): void {
    if (finding.boxes.some(([page]) => page === this.page)) {
      this.boxes.querySelector(`[data-id="${CSS.escape(finding.id)}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  /** Words of the page on the screen. */
  wordsHere(): Promise<readonly Word[]> {
    return this.wordsOn(this.page);
  }

  /** Where a pointer is, in points of the page, kept inside it. */
  pointOf(event: MouseEvent): DOMPoint {
    const matrix = this.canvas.getScreenCTM();
    const point = new DOMPoint(event.clientX, event.clientY);
    const inside = matrix === null ? point : point.matrixTransform(matrix.inverse());
    const size = this.size;
    return new DOMPoint(Math.min(Math.max(inside.x, 0), size?.width ?? 0), Math.min(Math.max(inside.y, 0), size?.height ?? 0));
  }

  private shape(finding: Finding, [, x0, y0, x1, y1]: Box, isCurrent: boolean, isResult: boolean): SVGElement | null {
    if (isResult && finding.decision === "keep") {
      return null;
    }

    const box = svg("rect", { class: isCurrent ? "box box--current" : "box", "data-id": finding.id, "data-state": finding.decision,
      "data-decided": String(finding.edit !== null), x: x0 - 1, y: y0 - 1, width: x1 - x0 + 2, height: y1 - y0 + 2 });
    if (!isResult) {
      return box;
    }

    const height = Math.min(y1 - y0, 9);
    const label = svg("text", { class: "box__mark", x: x0 + 1, y: (y0 + y1) / 2 + height * 0.35, "font-size": height,
      textLength: Math.max(x1 - x0 - 2, 1), lengthAdjust: "spacingAndGlyphs" }, this.labels.mark(finding.type));
    return svg("g", {}, box, label);
  }

  private loaded(): void {
    this.failure.hidden = true;
    this.actions.shown(this.page);
  }

  private async drawWords(page: number): Promise<void> {
    const words = await this.wordsOn(page);
    if (page === this.page) {
      this.words.replaceChildren(...words.map(([start, end, x0, y0, x1, y1]) => svg("rect", { class: "word", "data-start": start,
        "data-end": end, x: x0, y: y0, width: x1 - x0, height: y1 - y0 })));
    }
  }

  private wordsOn(page: number): Promise<readonly Word[]> {
    const known = this.wordsOf.get(page) ?? this.loadWords(page);
    this.wordsOf.set(page, known);
    return known;
  }

  private warm(page: number): void {
    if (page <= this.pages.length) {
      new Image().src = this.address(page);
    }
  }

  private clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.getAttribute("data-id");
    const start = target?.getAttribute("data-start");
    const end = target?.getAttribute("data-end");
    if (id !== null && id !== undefined) {
      this.actions.pick(id);
    } else if (start !== null && start !== undefined && end !== null && end !== undefined) {
      this.actions.addWord(Number(start), Number(end));
    }
  }
}
