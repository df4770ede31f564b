import type { Finding, ReviewModel } from "./model.js";
import { text } from "./texts.js";
import type { Named } from "./wire.js";

/** Which findings the list shows. `all` is not a filter: bulk decisions need one. */
export type FilterId = string;

/** The filters that have something to show, each with its count. */
export function filtersOf(model: ReviewModel, nameOfType: (id: string) => string, page: number): readonly Named[] {
  const types = [...new Set(model.findings.map((finding) => finding.type))].map((type) => `type:${type}`);
  const fixed = ["all", "undecided", "review", "redact", "keep", "page", "added", "question"];
  return [...fixed, ...types]
    .map((id) => ({ id, count: model.findings.filter((finding) => fits(finding, id, page)).length }))
    .filter(({ id, count }) => count > 0 || id === "all")
    .map(({ id, count }) => {
      const name = id.startsWith("type:") ? nameOfType(id.slice(5)) : text(`client.filter.${id}`);
      return { id, name: text("client.filter-counted", name, count) };
    });
}

/** Whether the filter lets a finding through. */
export function fits(finding: Finding, filter: FilterId, page: number): boolean {
  switch (filter) {
    case "all": return true;
    case "undecided": return finding.edit === null;
    case "page": return finding.page === page;
    case "added": return finding.isAdded;
    case "question": return finding.questions.length > 0;
    case "review":
    case "redact":
    case "keep": return finding.decision === filter;
    default: return filter === `type:${finding.type}`;
  }
}
