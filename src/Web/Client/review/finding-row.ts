import { button, choice, html } from "./dom.js";
import { stateSigns, type Labels } from "./labels.js";
import type { Finding } from "./model.js";
import { counted, text } from "./texts.js";
import type { Decision, Named } from "./wire.js";

/** What the buttons of a row ask for. */
export interface RowActions {
  select(id: string): void;
  decide(id: string, decision: Decision): void;
  decideSame(id: string, decision: Decision): void;
  sameCount(id: string, decision: Decision): number;
  retype(id: string, type: string): void;
  ask(id: string): void;
  remove(id: string): void;
  readonly types: readonly Named[];
}

/** One finding in the list: a disclosure with its two decisions, and all about it while it is the current one. */
export class FindingRow {
  readonly element: HTMLLIElement;
  private readonly head: HTMLButtonElement;
  private readonly value = html("span", { class: "finding__value" });
  private readonly facts = html("span", { class: "finding__facts" });
  private readonly sign = html("span", { class: "finding__sign", "aria-hidden": "true" });
  private readonly state = html("span", { class: "finding__state" });
  private readonly redact: HTMLButtonElement;
  private readonly keep: HTMLButtonElement;
  private readonly detail: HTMLDivElement;
  private readonly slot = html("div", { class: "finding__form" });
  private finding: Finding;
  private shown = "";

  constructor(finding: Finding, private readonly labels: Labels, private readonly actions: RowActions) {
    this.finding = finding;
    const id = finding.id;
    this.head = html("button", { type: "button", class: "finding__head", "aria-expanded": "false", "aria-controls": `detail-${id}`,
      click: () => actions.select(id) }, this.value, this.facts, html("span", { class: "finding__line" }, this.sign, this.state));
    this.redact = button(labels.decision("redact"), () => actions.decide(id, "redact"), "review-decision");
    this.keep = button(labels.decision("keep"), () => actions.decide(id, "keep"), "review-decision");
    this.detail = html("div", { class: "finding__detail", id: `detail-${id}`, hidden: true });
    this.element = html("li", { class: "finding", "data-id": id }, this.head,
      html("div", { class: "finding__decisions", role: "group", "aria-label": text("client.decisions-of", labels.value(finding)) },
        this.redact, this.keep),
      this.slot, this.detail);
    this.update(finding);
    this.setCurrent(false);
  }

  /** Place for the form that asks for a reason. */
  get formSlot(): HTMLElement {
    return this.slot;
  }

  get isCurrent(): boolean {
    return this.element.classList.contains("finding--current");
  }

  focus(): void {
    this.head.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: "nearest" });
  }

  focusCategory(): void {
    this.detail.querySelector("select")?.focus();
  }

  setCurrent(isCurrent: boolean): void {
    this.element.classList.toggle("finding--current", isCurrent);
    this.head.setAttribute("aria-expanded", String(isCurrent));
    this.detail.hidden = !isCurrent;
    for (const part of [this.head, this.redact, this.keep]) {
      part.tabIndex = isCurrent ? 0 : -1;
    }

    if (isCurrent) {
      this.fillDetail();
    }
  }

  update(finding: Finding): void {
    this.finding = finding;
    const shown = fingerprint(finding);
    if (shown === this.shown) {
      return;
    }

    this.shown = shown;
    this.element.dataset.state = finding.decision;
    this.element.dataset.decided = String(finding.edit !== null);
    this.value.textContent = this.labels.value(finding);
    this.facts.textContent = this.factsOf(finding);
    this.sign.textContent = stateSigns[finding.decision];
    this.state.textContent = this.labels.state(finding);
    this.redact.setAttribute("aria-pressed", String(finding.edit?.decision === "redact"));
    this.keep.setAttribute("aria-pressed", String(finding.edit?.decision === "keep"));
    if (this.isCurrent) {
      this.fillDetail();
    }
  }

  private factsOf(finding: Finding): string {
    const role = this.labels.role(finding.role);
    const parts = [this.labels.type(finding.type), role, text("client.page", finding.page)];
    if (finding.questions.length > 0) {
      parts.push(text(finding.questions.some((question) => question.answer !== null) ? "client.has-opinion" : "client.has-question"));
    }

    return parts.filter((part) => part !== "").join(" · ");
  }

  // Rebuilt as a whole while nobody is inside it; a person who stands in it keeps their place.
  private fillDetail(): void {
    if (this.detail.contains(document.activeElement)) {
      const marker = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.part : undefined;
      this.detail.replaceChildren(...this.detailParts());
      const again = marker === undefined ? null : this.detail.querySelector<HTMLElement>(`[data-part="${marker}"]`);
      (again ?? this.head).focus({ preventScroll: true });
      return;
    }

    this.detail.replaceChildren(...this.detailParts());
  }

  private detailParts(): HTMLElement[] {
    const finding = this.finding;
    const parts = [this.reasons(finding), ...this.opinions(finding), this.category(finding), this.more(finding)];
    return parts.filter((part) => part !== null);
  }

  private reasons(finding: Finding): HTMLElement {
    const list = html("dl", { class: "finding__reasons" });
    const add = (key: string, value: string) => value === "" ? undefined
      : list.append(html("dt", {}, text(key)), html("dd", {}, value));
    add("client.explanation", finding.explanation);
    add("client.legal-ground", finding.legalGround);
    add("client.rule", finding.rule);
    add("client.confidence", finding.confidence === null ? "" : text("client.percent", Math.round(finding.confidence * 100)));
    if (finding.edit !== null) {
      add("client.decided-by", finding.edit.by);
      add("client.reason", this.labels.reason(finding.edit.reason));
      add("client.note", finding.edit.note);
    }

    return list;
  }

  private opinions(finding: Finding): HTMLElement[] {
    return finding.questions.map((question) => html("div", { class: "finding__opinion" },
      html("p", {}, html("b", {}, text("client.question-of", question.askedBy)), " ", question.question),
      question.answer === null ? html("p", {}, text("client.question-open"))
        : html("p", { class: "finding__answer" }, html("b", {}, text("client.opinion-of", question.answeredBy)), " ", question.answer)));
  }

  private category(finding: Finding): HTMLElement {
    const [field, select] = choice(text("client.category"), `category-${finding.id}`, this.actions.types, finding.type);
    select.dataset.part = "category";
    select.addEventListener("change", () => this.actions.retype(finding.id, select.value));
    return field;
  }

  private more(finding: Finding): HTMLElement {
    const row = html("div", { class: "finding__more" });
    for (const decision of ["redact", "keep"] as const) {
      const count = this.actions.sameCount(finding.id, decision);
      if (count > 1) {
        row.append(button(counted(`client.same.${decision}`, count), () => this.actions.decideSame(finding.id, decision),
          "review-quiet", { "data-part": `same-${decision}` }));
      }
    }

    row.append(button(text("client.ask"), () => this.actions.ask(finding.id), "review-quiet", { "data-part": "ask" }));
    if (finding.isAdded) {
      row.append(button(text("client.remove-added"), () => this.actions.remove(finding.id), "review-quiet", { "data-part": "remove" }));
    }

    return row;
  }
}

// All that can change about a row; long lists repaint only the rows that did.
function fingerprint({ decision, type, edit, questions }: Finding): string {
  return [decision, type, edit?.decision, edit?.reason, edit?.note, edit?.by, questions.length, questions.filter((asked) => asked.answer !== null).length]
    .join("\u0000");
}
