import type { Finding, ReviewModel } from "./model.js";
import { FoldedText, type Hit } from "./search.js";
import type { Decision, RequestedEdit } from "./wire.js";

/** Turns wishes into edits: one finding, all of the same text, or all that the filter shows. */
export class Decisions {
  private folded: FoldedText | null = null;

  constructor(private readonly model: ReviewModel) {}

  /** Findings whose words are the same, in whatever case and with whatever blanks. */
  same(finding: Finding): readonly Finding[] {
    const words = sameness(this.model.valueOf(finding));
    return words === "" ? [finding] : this.model.findings.filter((other) => sameness(this.model.valueOf(other)) === words);
  }

  /** Places with the same words that no finding covers; they are blacked out with the rest. */
  uncovered(finding: Finding): readonly Hit[] {
    const words = this.model.valueOf(finding);
    if (words.length < 3) {
      return [];
    }

    this.folded ??= new FoldedText(this.model.data.text);
    return this.folded.findWhole(this.model.data.text, words).filter((hit) => !this.isCovered(hit, () => true));
  }

  isRemoved(hit: Hit): boolean {
    return this.isCovered(hit, (finding) => finding.decision !== "keep");
  }

  sameCount(finding: Finding, decision: Decision): number {
    return this.same(finding).length + (decision === "redact" ? this.uncovered(finding).length : 0);
  }

  /** Edits that decide all of `findings`; the reason stands only where one is needed. */
  decide(findings: readonly Finding[], decision: Decision, reason: string, note: string): readonly RequestedEdit[] {
    return findings.map((finding) => ({
      findingId: finding.id, decision, note,
      reason: this.model.needsReason(finding, decision) ? reason : finding.proposed === null ? finding.edit?.reason ?? reason : "confirmed",
    }));
  }

  add(hits: readonly Hit[], type: string, reason: string, note: string): readonly RequestedEdit[] {
    return hits.map((hit) => ({ start: hit.start, end: hit.end, type, decision: "redact" as const, reason, note }));
  }

  private isCovered(hit: Hit, counts: (finding: Finding) => boolean): boolean {
    return this.model.findings.some((finding) => finding.start <= hit.start && finding.end >= hit.end && counts(finding));
  }
}

function sameness(words: string): string {
  return words.toLowerCase().replace(/\s+/g, " ");
}
