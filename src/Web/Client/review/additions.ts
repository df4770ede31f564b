import { BoxDrawing } from "./box-drawing.js";
import type { Decisions } from "./decisions.js";
import { LinesDialog } from "./lines-dialog.js";
import type { ReviewModel } from "./model.js";
import { PagePicture } from "./page-picture.js";
import type { PageSurface } from "./page-surface.js";
import { PageText } from "./page-text.js";
import type { Hit } from "./search.js";
import { SearchDialog } from "./search-dialog.js";
import { askForReason } from "./small-dialogs.js";
import { text } from "./texts.js";
import type { Box, RequestedEdit } from "./wire.js";

/** What adding needs of the desk around it. */
export interface AdditionActions {
  mayEdit(): boolean;
  say(words: string): void;
  turn(page: number): void;
  drawing(isOn: boolean): void;
  focusList(): void;
  added(count: number): void;
}

/** Adds blackouts that the machine did not propose: hits of a search, words of the text, boxes, whole pages. */
export class Additions {
  private drawing: BoxDrawing | null = null;

  constructor(
    private readonly model: ReviewModel, private readonly decisions: Decisions, private readonly surface: PageSurface,
    private readonly actions: AdditionActions) {}

  get isDrawing(): boolean {
    return this.drawing !== null;
  }

  /** Opens the search. */
  search(): void {
    new SearchDialog({
      content: this.model.data.text, types: this.model.data.types, isRemoved: (hit) => this.decisions.isRemoved(hit), pageOf: (place) => this.pageOf(place),
      go: (hit) => { this.actions.turn(this.pageOf(hit.start)); },
      redact: (hits, type) => this.addHits(hits, type),
    }).open();
  }

  private addHits(hits: readonly Hit[], type: string): void {
    if (!this.actions.mayEdit()) {
      return;
    }

    // What a finding covers already is decided; the rest is added.
    const covering = this.model.findings.filter((finding) => finding.decision === "keep"
      && hits.some((hit) => finding.start <= hit.start && finding.end >= hit.end));
    const fresh = hits.filter((hit) => !covering.some((finding) => finding.start <= hit.start && finding.end >= hit.end));
    const edits: readonly RequestedEdit[] = [...this.decisions.decide(covering, "redact", "private-person", ""),
      ...this.decisions.add(fresh, type, "missed-by-machine", "")];
    void this.model.change(edits).then((made) => made && this.actions.added(edits.length));
  }

  /** Asks about words of the text. */
  addSpan(start: number, end: number): void {
    this.add(text("client.add-title"), this.model.data.text.slice(start, end), { start, end });
  }

  private add(title: string, shown: string, place: { start: number; end: number } | { box: Box }): void {
    if (this.actions.mayEdit()) {
      askForReason(title, shown, { legend: text("client.add-why"), submit: text("client.decision.redact"), reasons: this.model.data.reasons,
        reason: "missed-by-machine", types: this.model.data.types, type: "other-id" }, (explained) => {
        void this.model.change([{ ...place, type: explained.type ?? "other-id", decision: "redact", reason: explained.reason, note: explained.note }])
          .then((made) => made && this.actions.added(1));
      });
    }
  }

  /** Begins to draw, or gives it up. */
  draw(): void {
    if (this.drawing !== null) {
      this.drawing.cancel();
    } else if (this.surface instanceof PagePicture && this.actions.mayEdit()) {
      this.actions.drawing(true);
      this.actions.say(text("client.drawing"));
      this.drawing = new BoxDrawing(this.surface, (start, end) => this.model.data.text.slice(start, end), (words) => this.actions.say(words), (box) => this.drawn(box));
    }
  }

  private drawn(box: Box | null): void {
    this.drawing = null;
    this.actions.drawing(false);
    if (box === null) {
      this.actions.focusList();
    } else {
      this.add(text("client.add-title"), text("client.box-value", box[0]), { box });
    }
  }

  /** Asks which words of the page, or takes the selected ones. */
  addFromText(): void {
    const selected = this.surface instanceof PageText ? this.surface.selection() : null;
    const page = this.model.data.pages[this.surface.page - 1];
    if (selected !== null) {
      this.addSpan(selected.start, selected.end);
    } else if (page !== undefined) {
      new LinesDialog({ page: page.number, content: this.model.data.text.slice(page.start, page.start + page.length), start: page.start,
        hasPage: this.model.data.hasPages, take: (start, end) => this.addSpan(start, end),
        takePage: () => this.add(text("client.add-title"), text("client.whole-page", page.number), { box: [page.number, 0, 0, page.width, page.height] }),
      }).open();
    }
  }

  /** Ends a drawing without a box. */
  cancel(): void {
    this.drawing?.cancel();
  }

  private pageOf(place: number): number {
    return this.model.data.pages.filter((page) => page.start <= place).at(-1)?.number ?? 1;
  }
}
