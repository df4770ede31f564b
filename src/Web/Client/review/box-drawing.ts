import { svg } from "./dom.js";
import type { PagePicture } from "./page-picture.js";
import { text } from "./texts.js";
import type { Box, Word } from "./wire.js";

const step = 4;
const smallest = 4;

/**
 * Draws one box: by dragging, by two clicks on its corners, or by keyboard – arrows move it, Shift and arrows resize it,
 * Enter places it, Esc gives up.
 */
export class BoxDrawing {
  private readonly shape = svg("rect", { class: "box box--drawn" });
  private readonly undoListeners = new AbortController();
  private from: DOMPoint | null = null;
  private wasDragged = false;
  private rectangle = new DOMRect();
  private words: readonly Word[] = [];

  constructor(
    private readonly picture: PagePicture, private readonly wordsOf: (start: number, end: number) => string,
    private readonly announce: (words: string) => void,
    private readonly finish: (box: Box | null) => void) {
    const { canvas, element } = picture;
    const signal = this.undoListeners.signal;
    const size = picture.size;
    this.set(new DOMRect((size?.width ?? 0) * 0.35, (size?.height ?? 0) * 0.4, 140, 18));
    canvas.append(this.shape);
    canvas.classList.add("page__canvas--drawing");
    element.setAttribute("role", "application");
    element.setAttribute("aria-label", text("client.drawing"));
    element.addEventListener("keydown", (event) => this.pressed(event), { signal });
    canvas.addEventListener("pointerdown", (event) => this.down(event), { signal });
    canvas.addEventListener("pointermove", (event) => this.moved(event), { signal });
    canvas.addEventListener("pointerup", (event) => this.up(event), { signal });
    canvas.addEventListener("click", (event) => event.stopImmediatePropagation(), { signal, capture: true });
    element.focus();
    void picture.wordsHere().then((words) => { this.words = words; });
  }

  /** Ends the drawing without a box. */
  cancel(): void {
    this.end(null);
  }

  private pressed(event: KeyboardEvent): void {
    const direction = directions[event.key];
    if (event.key === "Enter") {
      this.end(this.box());
    } else if (event.key === "Escape") {
      this.end(null);
    } else if (direction !== undefined) {
      this.nudge(direction, event.shiftKey);
    } else {
      return;
    }

    event.preventDefault();
    event.stopPropagation();
  }

  private nudge([dx, dy]: readonly [number, number], isResize: boolean): void {
    const { x, y, width, height } = this.rectangle;
    this.set(isResize
      ? new DOMRect(x, y, Math.max(width + dx * step, smallest), Math.max(height + dy * step, smallest))
      : new DOMRect(x + dx * step, y + dy * step, width, height));
    const covered = this.covered();
    this.announce(covered === "" ? text("client.box-covers-nothing") : text("client.box-covers", covered));
  }

  private down(event: PointerEvent): void {
    event.preventDefault();
    this.picture.element.focus({ preventScroll: true });
    if (this.from === null) {
      this.from = this.picture.pointOf(event);
      this.wasDragged = false;
      this.picture.canvas.setPointerCapture(event.pointerId);
      this.span(this.from);
      this.announce(text("client.first-corner"));
    } else {
      this.span(this.picture.pointOf(event));
      this.wasDragged = true;
    }
  }

  private moved(event: PointerEvent): void {
    if (this.from === null) {
      return;
    }

    const at = this.picture.pointOf(event);
    this.span(at);
    this.wasDragged ||= event.buttons === 1 && Math.hypot(at.x - this.from.x, at.y - this.from.y) > smallest;
  }

  private up(event: PointerEvent): void {
    if (this.from !== null && this.wasDragged) {
      this.span(this.picture.pointOf(event));
      this.end(this.box());
    }
  }

  private span(to: DOMPoint): void {
    const from = this.from ?? to;
    this.set(new DOMRect(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(to.x - from.x), Math.abs(to.y - from.y)));
  }

  private set({ x, y, width, height }: DOMRect): void {
    const size = this.picture.size;
    const limitX = Math.max((size?.width ?? 0) - width, 0);
    const limitY = Math.max((size?.height ?? 0) - height, 0);
    this.rectangle = new DOMRect(Math.min(Math.max(x, 0), limitX), Math.min(Math.max(y, 0), limitY), width, height);
    for (const key of ["x", "y", "width", "height"] as const) {
      this.shape.setAttribute(key, String(this.rectangle[key]));
    }
  }

  private covered(): string {
    const { left, top, right, bottom } = this.rectangle;
    return this.words.filter(([, , x0, y0, x1, y1]) => x0 < right && x1 > left && y0 < bottom && y1 > top)
      .map(([start, end]) => this.wordsOf(start, end)).join(" ").slice(0, 120);
  }

  private box(): Box | null {
    const { left, top, right, bottom, width, height } = this.rectangle;
    const round = (value: number) => Math.round(value * 100) / 100;
    return width < smallest || height < smallest ? null
      : [this.picture.page, round(left), round(top), round(right), round(bottom)];
  }

  private end(box: Box | null): void {
    this.undoListeners.abort();
    this.shape.remove();
    this.picture.canvas.classList.remove("page__canvas--drawing");
    this.picture.element.setAttribute("role", "region");
    this.picture.element.setAttribute("aria-label", text("client.page-region"));
    this.finish(box);
  }
}

const directions: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};
