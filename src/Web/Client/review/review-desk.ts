import { Additions } from "./additions.js";
import { Decisions } from "./decisions.js";
import { choice, html } from "./dom.js";
import { filtersOf } from "./filter.js";
import { FindingList } from "./finding-list.js";
import type { RowActions } from "./finding-row.js";
import { commandOf, type Command } from "./keys.js";
import { Labels } from "./labels.js";
import { ReviewModel, type Finding, type Signal } from "./model.js";
import { PageBar } from "./page-bar.js";
import { PagePicture } from "./page-picture.js";
import type { PageSurface } from "./page-surface.js";
import { PageText } from "./page-text.js";
import { ReasonForm, type Explained } from "./reason-form.js";
import { ReviewHead } from "./review-head.js";
import type { ReviewServer } from "./server.js";
import { askForReason, askOfficer, showKeys } from "./small-dialogs.js";
import { counted, text } from "./texts.js";
import type { Decision, RequestedEdit, ReviewData, WireChange } from "./wire.js";

const widths = [60, 80, 100, 130, 170, 220];

/** The review of one document: list and picture show the same model and offer the same actions. */
export class ReviewDesk {
  readonly element: HTMLElement;
  private readonly model: ReviewModel;
  private readonly labels: Labels;
  private readonly decisions: Decisions;
  private readonly list: FindingList;
  private readonly surface: PageSurface;
  private readonly additions: Additions;
  private readonly head: ReviewHead;
  private readonly bar: PageBar;
  private readonly filterField: HTMLElement;
  private readonly filter: HTMLSelectElement;
  private readonly bulk = html("div", { class: "review__bulk" });
  private readonly notice = html("div", { class: "review__notice", role: "alert" });
  private readonly live = html("div", { class: "visually-hidden", role: "status" });
  private readonly seen: Set<number>;
  private reasonForm: ReasonForm | null = null;
  private lastReason: Readonly<Record<string, string | undefined>> = {};
  private isResult = false;
  private hasSingleKeys: boolean;
  private width = 2;

  constructor(private readonly data: ReviewData, private readonly server: ReviewServer, private readonly addresses: Addresses) {
    this.model = new ReviewModel(data, server, (signal) => this.heard(signal));
    this.labels = new Labels(this.model);
    this.decisions = new Decisions(this.model);
    this.seen = new Set(data.seen);
    this.hasSingleKeys = data.singleKeys;
    this.list = new FindingList(this.model, this.labels, this.rowActions());
    this.surface = this.createSurface();
    this.additions = this.createAdditions();
    this.head = new ReviewHead(this.model, { undo: () => this.run("undo"), redo: () => this.run("redo"), finish: () => this.run("finish"),
      help: () => this.run("help"), search: () => this.run("search") });
    this.bar = new PageBar(data.pages.length, data.hasPages, { go: (page) => this.turn(page), result: () => this.run("result"),
      draw: () => this.run("draw"), fromText: () => this.run("from-text"), zoom: (step) => this.zoom(step) });
    [this.filterField, this.filter] = choice(text("client.filter"), "filter", []);
    this.filter.addEventListener("change", () => this.refilter());
    this.element = html("div", { class: "review" }, this.head.element, this.notice,
      html("div", { class: "review__list" }, html("h2", {}, text("client.findings")), this.filterField, this.bulk, this.list.element),
      html("div", { class: "review__page" }, html("h2", { class: "visually-hidden" }, text("client.page-region")), this.bar.element,
        this.surface.element), this.live);
    this.start();
  }

  /** Whether a change is on its way to the server. */
  get isBusy(): boolean {
    return this.model.isBusy;
  }

  pressed(event: KeyboardEvent): void {
    const command = commandOf(event, this.hasSingleKeys);
    if (command !== null && (!this.additions.isDrawing || command === "back")) {
      event.preventDefault();
      this.run(command);
    }
  }

  private start(): void {
    const first = this.list.currentId === null ? undefined : this.model.find(this.list.currentId);
    this.turn(first?.page ?? 1);
    this.update();
    this.list.focus();
  }

  private createSurface(): PageSurface {
    const actions = { pick: (id: string) => this.select(id), addWord: (start: number, end: number) => this.additions.addSpan(start, end),
      shown: (page: number) => this.wasSeen(page) };
    return this.data.hasPages
      ? new PagePicture(this.data.pages, this.addresses.page, (page) => this.server.words(page), this.labels, actions)
      : new PageText(this.data.text, this.labels, actions, this.data.pages.map((page) => page.number));
  }

  private createAdditions(): Additions {
    return new Additions(this.model, this.decisions, this.surface, {
      mayEdit: () => this.mayEdit(), say: (words) => this.say(words), turn: (page) => this.turn(page), focusList: () => this.list.focus(),
      drawing: (isOn) => this.bar.setDrawing(isOn), added: (count) => this.say(counted("client.added", count)),
    });
  }

  private rowActions(): RowActions {
    return {
      types: this.data.types,
      select: (id) => this.select(id),
      decide: (id, decision) => { this.select(id); this.decide(decision, false); },
      decideSame: (id, decision) => { this.select(id); this.decideSame(decision); },
      sameCount: (id, decision) => this.counting(id, decision),
      retype: (id, type) => this.retype(id, type),
      ask: (id) => { this.select(id); this.run("question"); },
      remove: (id) => void this.model.change([{ findingId: id, decision: null, reason: "wrong-finding" }]),
    };
  }

  private run(command: Command): void {
    const commands: Readonly<Record<Command, () => void>> = {
      "next": () => this.step(1), "previous": () => this.step(-1),
      "redact": () => this.decide("redact", true), "keep": () => this.decide("keep", true),
      "redact-same": () => this.decideSame("redact"), "keep-same": () => this.decideSame("keep"),
      "category": () => this.list.currentRow?.focusCategory(),
      "question": () => this.ask(), "search": () => this.additions.search(), "result": () => this.toggleResult(),
      "draw": () => this.additions.draw(), "from-text": () => this.additions.addFromText(),
      "undo": () => this.revert("undo"), "redo": () => this.revert("redo"), "finish": () => void this.finish(), "help": () => this.help(),
      "next-page": () => this.turn(this.surface.page + 1), "previous-page": () => this.turn(this.surface.page - 1),
      "first-page": () => this.turn(1), "last-page": () => this.turn(this.data.pages.length),
      "back": () => this.back(),
    };
    commands[command]();
  }

  private get current(): Finding | undefined {
    return this.list.currentId === null ? undefined : this.model.find(this.list.currentId);
  }

  private select(id: string): void {
    this.closeReason();
    if (!this.list.mark(id)) {
      this.list.show("all", this.surface.page);
      this.list.mark(id);
      this.updateFilter();
    }

    this.showCurrent();
    this.list.focus();
  }

  private step(step: number): void {
    const next = this.list.neighbour(step);
    if (next === null) {
      this.say(text(step > 0 ? "client.last-finding" : "client.first-finding"));
    } else {
      this.select(next);
    }
  }

  private decide(decision: Decision, moveOn: boolean): void {
    const finding = this.current;
    if (finding === undefined || !this.mayEdit()) {
      return;
    }

    if (this.model.needsReason(finding, decision)) {
      this.askReason(finding, decision, moveOn);
    } else {
      this.make([finding], decision, "confirmed", "", moveOn);
    }
  }

  private askReason(finding: Finding, decision: Decision, moveOn: boolean): void {
    this.closeReason();
    const form = new ReasonForm(
      { ...this.question(text(`client.why.${decision}`, this.labels.value(finding)), decision, true), submit: text(`client.decision.${decision}`) },
      (explained) => { this.remember(decision, explained); this.closeReason(); this.make([finding], decision, explained.reason, explained.note, moveOn); },
      () => { this.closeReason(); this.list.focus(); });
    this.reasonForm = form;
    this.list.currentRow?.formSlot.replaceChildren(form.element);
    form.focus();
  }

  private make(findings: readonly Finding[], decision: Decision, reason: string, note: string, moveOn: boolean, more: readonly RequestedEdit[] = []): void {
    void this.model.change([...this.decisions.decide(findings, decision, reason, note), ...more]);
    this.say(text("client.said", this.labels.decision(decision), counted("client.findings-count", findings.length + more.length),
      this.model.decided, this.model.findings.length));
    const next = moveOn ? this.list.neighbour(1) : null;
    if (next !== null) {
      this.select(next);
    } else {
      this.list.focus();
    }
  }

  private decideSame(decision: Decision): void {
    const finding = this.current;
    if (finding === undefined || !this.mayEdit()) {
      return;
    }

    const same = this.decisions.same(finding);
    const more = decision === "redact" ? this.decisions.uncovered(finding) : [];
    const make = (explained: Explained) => this.make(same, decision, explained.reason, explained.note, false,
      this.decisions.add(more, finding.type, "missed-by-machine", ""));
    if (same.some((other) => this.model.needsReason(other, decision))) {
      askForReason(counted(`client.same.${decision}`, same.length + more.length), this.labels.value(finding),
        { ...this.question(text(`client.why.${decision}`, this.labels.value(finding)), decision, true), submit: text(`client.decision.${decision}`) },
        (explained) => { this.remember(decision, explained); make(explained); });
    } else {
      make({ type: null, reason: "confirmed", note: "" });
    }
  }

  private decideShown(decision: Decision): void {
    const shown = this.list.visible.map((id) => this.model.find(id)).filter((finding) => finding !== undefined);
    if (this.mayEdit()) {
      askForReason(text("client.bulk-title"), counted(`client.bulk.${decision}`, shown.length),
        { ...this.question(text(`client.why-bulk.${decision}`), decision, false), submit: counted(`client.bulk.${decision}`, shown.length) },
        (explained) => this.make(shown, decision, explained.reason, explained.note, false));
    }
  }

  private question(legend: string, decision: Decision, isChange: boolean) {
    const reasons = this.data.reasons.filter((reason) => !isChange || reason.id !== "confirmed");
    const usual = decision === "keep" ? "official-capacity" : "private-person";
    return { legend, reasons, reason: isChange ? this.lastReason[decision] ?? usual : "confirmed" };
  }

  private remember(decision: Decision, explained: Explained): void {
    this.lastReason = { ...this.lastReason, [decision]: explained.reason };
  }

  private counting(id: string, decision: Decision): number {
    const finding = this.model.find(id);
    return finding === undefined ? 0 : this.decisions.sameCount(finding, decision);
  }

  private retype(id: string, type: string): void {
    const finding = this.model.find(id);
    if (finding !== undefined && finding.type !== type && this.mayEdit()) {
      void this.model.change([{ findingId: id, type, decision: finding.decision, reason: "wrong-finding" }]);
      this.say(text("client.retyped", this.labels.type(type)));
    }
  }

  private ask(): void {
    const finding = this.current;
    if (finding !== undefined && this.mayEdit()) {
      askOfficer(this.labels.value(finding), (question) => {
        void this.model.ask(finding.id, question).then((made) => made && this.say(text("client.asked")));
      });
    }
  }

  private revert(direction: "undo" | "redo"): void {
    const { canUndo, canRedo } = this.model.overlay;
    if (!this.model.isBusy && !(direction === "undo" ? canUndo : canRedo)) {
      this.say(text(`client.nothing-to-${direction}`));
      return;
    }

    void (direction === "undo" ? this.model.undo() : this.model.redo()).then((made) => made && this.say(text(`client.${direction}-done`)));
  }

  private async finish(): Promise<void> {
    await this.model.settled();
    if (this.notice.childElementCount === 0) {
      location.assign(this.addresses.summary);
    }
  }

  private help(): void {
    showKeys(this.hasSingleKeys, (isOn) => { this.hasSingleKeys = isOn; void this.server.singleKeys(isOn); });
  }

  private back(): void {
    this.additions.cancel();
    this.closeReason();
    this.notice.replaceChildren();
    this.list.focus();
  }

  private closeReason(): void {
    this.reasonForm?.element.remove();
    this.reasonForm = null;
  }

  private toggleResult(): void {
    this.isResult = !this.isResult;
    this.bar.setResult(this.isResult);
    this.say(text(this.isResult ? "client.result-on" : "client.result-off"));
    this.paint();
  }

  private zoom(step: number): void {
    this.width = Math.min(Math.max(this.width + step, 0), widths.length - 1);
    if (this.surface instanceof PagePicture) {
      this.surface.canvas.style.width = `${widths[this.width] ?? 100}%`;
    }
  }

  private turn(page: number): void {
    if (page < 1 || page > this.data.pages.length) {
      return;
    }

    this.additions.cancel();
    this.surface.show(page);
    this.bar.setPage(page);
    this.paint();
  }

  private showCurrent(): void {
    const finding = this.current;
    if (finding !== undefined && finding.page !== this.surface.page) {
      this.turn(finding.page);
    }

    this.paint();
    if (finding !== undefined) {
      this.surface.reveal(finding);
    }
  }

  private paint(): void {
    this.surface.paint(this.model.findings, this.list.currentId, this.isResult);
  }

  private wasSeen(page: number): void {
    if (!this.seen.has(page)) {
      this.seen.add(page);
      this.head.update(this.seen.size, this.data.pages.length);
      void this.server.seen(page);
    }
  }

  private refilter(): void {
    this.list.show(this.filter.value, this.surface.page);
    this.updateFilter();
    this.paint();
  }

  private update(): void {
    this.list.refresh();
    this.paint();
    this.head.update(this.seen.size, this.data.pages.length);
    this.updateFilter();
  }

  private updateFilter(): void {
    const filters = filtersOf(this.model, (id) => this.labels.type(id), this.surface.page);
    this.filter.replaceChildren(...filters.map((filter) => html("option", { value: filter.id }, filter.name)));
    this.filter.value = this.list.filterId;
    const count = this.list.visible.length;
    this.bulk.replaceChildren(...(this.list.filterId === "all" || count < 2 ? [] : (["redact", "keep"] as const).map((decision) =>
      html("button", { type: "button", class: "review-quiet", click: () => this.decideShown(decision) }, counted(`client.bulk.${decision}`, count)))));
  }

  private heard(signal: Signal): void {
    switch (signal.kind) {
      case "changed": this.update(); break;
      case "saving": this.head.setSaved(false); break;
      case "saved": this.head.setSaved(!this.model.isBusy); break;
      case "conflict": this.warn(this.conflictText(signal.overlay.last)); break;
      case "refused": this.warn(signal.text); break;
      case "unreachable": this.warn(text("client.unreachable")); break;
    }
  }

  private conflictText(last: WireChange | null): string {
    return last === null || last.isMine ? text("client.conflict") : text("client.conflict-by", last.by, counted("client.findings-count", last.count),
      last.after === null ? text("client.removed") : this.labels.decision(last.after));
  }

  private warn(message: string): void {
    this.head.setSaved(true);
    this.notice.replaceChildren(html("p", {}, message),
      html("button", { type: "button", class: "review-quiet", click: () => this.back() }, text("client.understood")));
  }

  private mayEdit(): boolean {
    if (!this.model.overlay.canEdit) {
      this.say(text("client.read-only"));
    }

    return this.model.overlay.canEdit;
  }

  private say(words: string): void {
    this.live.textContent = words;
  }
}

/** Where pictures and the next step are. */
export interface Addresses {
  readonly page: (page: number) => string;
  readonly summary: string;
}
