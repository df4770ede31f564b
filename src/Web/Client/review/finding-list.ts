import { html } from "./dom.js";
import { fits, type FilterId } from "./filter.js";
import { FindingRow, type RowActions } from "./finding-row.js";
import type { Labels } from "./labels.js";
import type { Finding, ReviewModel } from "./model.js";
import { counted, text } from "./texts.js";

/**
 * The list of findings, grouped by entity: the page's primary surface. What the filter shows is settled when it is chosen:
 * a finding that is decided meanwhile stays where it is, so that „next“ is stable and focus never falls out.
 */
export class FindingList {
  readonly element = html("div", { class: "findings", role: "region", "aria-label": text("client.findings") });
  private readonly rows = new Map<string, FindingRow>();
  private order: string[] = [];
  private current: string | null = null;
  private filter: FilterId = "all";

  constructor(private readonly model: ReviewModel, private readonly labels: Labels, private readonly actions: RowActions) {
    this.show("all", 1);
  }

  get currentId(): string | null {
    return this.current;
  }

  get currentRow(): FindingRow | undefined {
    return this.current === null ? undefined : this.rows.get(this.current);
  }

  get filterId(): FilterId {
    return this.filter;
  }

  /** Ids in the order of the list. */
  get visible(): readonly string[] {
    return this.order;
  }

  /** Shows what the filter lets through now, and keeps the current finding if it is among them. */
  show(filter: FilterId, page: number): void {
    this.filter = filter;
    this.build(this.model.findings.filter((finding) => fits(finding, filter, page)));
    const stays = this.current !== null && this.rows.has(this.current);
    this.mark(stays ? this.current : this.order[0] ?? null);
  }

  /** Takes over new states; findings that came or went are put in or out. */
  refresh(): void {
    const known = this.model.findings.filter((finding) => this.rows.has(finding.id));
    const fresh = this.model.findings.filter((finding) => finding.isAdded && !this.rows.has(finding.id));
    if (fresh.length > 0 || known.length < this.rows.size) {
      this.rebuildKeepingFocus([...known, ...fresh]);
    } else {
      known.forEach((finding) => this.rows.get(finding.id)?.update(finding));
    }
  }

  /** Makes a finding the current one; true where the list shows it. */
  mark(id: string | null): boolean {
    if (id !== null && !this.rows.has(id)) {
      return false;
    }

    this.currentRow?.setCurrent(false);
    this.current = id;
    this.currentRow?.setCurrent(true);
    return id !== null;
  }

  focus(): void {
    this.currentRow?.focus();
  }

  /** The finding `step` places further in the list, or null at its ends. */
  neighbour(step: number): string | null {
    const at = this.current === null ? -1 : this.order.indexOf(this.current);
    return this.order[at + step] ?? null;
  }

  private rebuildKeepingFocus(findings: readonly Finding[]): void {
    const hadFocus = this.element.contains(document.activeElement);
    const place = this.current === null ? 0 : this.order.indexOf(this.current);
    this.build(findings);
    const next = this.current !== null && this.rows.has(this.current) ? this.current
      : this.order[Math.min(place, this.order.length - 1)] ?? null;
    this.current = null;
    this.mark(next);
    if (hadFocus) {
      this.focus();
    }
  }

  private build(findings: readonly Finding[]): void {
    this.rows.clear();
    this.order = [];
    const groups = new Map<string, Finding[]>();
    for (const finding of inTextOrder(findings)) {
      const key = finding.entity !== "" ? finding.entity : `${finding.type}:${this.labels.value(finding)}`;
      const group = groups.get(key);
      group === undefined ? groups.set(key, [finding]) : group.push(finding);
    }

    this.element.replaceChildren(...[...groups.values()].map((group) => this.group(group)));
    if (groups.size === 0) {
      this.element.append(html("p", { class: "findings__none" }, text("client.no-findings")));
    }

    if (this.current !== null) {
      this.rows.get(this.current)?.setCurrent(true);
    }
  }

  private group(findings: readonly Finding[]): HTMLElement {
    const list = html("ul", { class: "findings__group" });
    for (const finding of findings) {
      const row = new FindingRow(finding, this.labels, this.actions);
      this.rows.set(finding.id, row);
      this.order.push(finding.id);
      list.append(row.element);
    }

    const [first] = findings;
    const head = first !== undefined && findings.length > 1
      ? html("h3", {}, this.labels.value(first), html("span", {}, " ", counted("client.occurrences", findings.length))) : null;
    return html("div", { class: "findings__entity" }, head, list);
  }
}

function inTextOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((left, right) => left.page - right.page || left.start - right.start
    || (left.boxes[0]?.[2] ?? 0) - (right.boxes[0]?.[2] ?? 0));
}
