import type { Finding, ReviewModel } from "./model.js";
import { text } from "./texts.js";
import type { Decision } from "./wire.js";

/** Names that people read, looked up once. */
export class Labels {
  private readonly types: ReadonlyMap<string, string>;
  private readonly marks: ReadonlyMap<string, string>;
  private readonly reasons: ReadonlyMap<string, string>;
  private readonly roles: ReadonlyMap<string, string>;

  constructor(private readonly model: ReviewModel) {
    const { types, reasons, roles } = model.data;
    this.types = new Map(types.map((type) => [type.id, type.name]));
    this.marks = new Map(types.map((type) => [type.id, type.label]));
    this.reasons = new Map(reasons.map((reason) => [reason.id, reason.name]));
    this.roles = new Map(roles.map((role) => [role.id, role.name]));
  }

  type(id: string): string {
    return this.types.get(id) ?? id;
  }

  mark(id: string): string {
    return this.marks.get(id) ?? "[…]";
  }

  reason(id: string): string {
    return this.reasons.get(id) ?? id;
  }

  role(id: string): string {
    return this.roles.get(id) ?? "";
  }

  /** What a finding is called: its words, or that it is a drawn box. */
  value(finding: Finding): string {
    const words = this.model.valueOf(finding);
    return words !== "" ? words : text("client.box-value", finding.page);
  }

  /** The state in words: decided by a person or proposed by the machine. */
  state(finding: Finding): string {
    return text(`client.state.${finding.edit === null ? "proposed" : "decided"}.${finding.decision}`);
  }

  decision(decision: Decision): string {
    return text(`client.decision.${decision}`);
  }
}

/** A sign beside the words, so that the state does not hang on colour. */
export const stateSigns: Readonly<Record<Decision, string>> = { redact: "■", keep: "□", review: "?" };
