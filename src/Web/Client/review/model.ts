import type { Answer, ReviewServer } from "./server.js";
import type { Box, Decision, Overlay, RequestedEdit, ReviewData, WireEdit, WireQuestion } from "./wire.js";

/** A finding as it stands now: what the machine proposed and what a person made of it. */
export interface Finding {
  readonly id: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly boxes: readonly Box[];
  readonly confidence: number | null;
  readonly entity: string;
  readonly role: string;
  readonly proposed: Decision | null;
  readonly decision: Decision;
  readonly rule: string;
  readonly legalGround: string;
  readonly explanation: string;
  readonly edit: Edit | null;
  readonly questions: readonly WireQuestion[];
  readonly isAdded: boolean;
}

/** The part of an edit that a finding shows; `isSaved` is false until the server has answered. */
export interface Edit {
  readonly decision: Decision;
  readonly reason: string;
  readonly type: string | null;
  readonly note: string;
  readonly by: string;
  readonly isSaved: boolean;
}

/** What the model tells its views. */
export type Signal =
  | { readonly kind: "changed" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved" }
  | { readonly kind: "conflict"; readonly overlay: Overlay }
  | { readonly kind: "refused"; readonly text: string }
  | { readonly kind: "unreachable" };

interface Pending {
  readonly edits: readonly RequestedEdit[];
}

/**
 * The document on the desk. Changes of found ones show at once and are sent in their order, each with the version that the
 * answer before it named; where the server refuses one, what it holds is shown again.
 */
export class ReviewModel {
  overlay: Overlay;
  findings: readonly Finding[] = [];
  private pending: Pending[] = [];
  private queue: Promise<void> = Promise.resolve();
  private generation = 0;

  constructor(readonly data: ReviewData, private readonly server: ReviewServer, private readonly tell: (signal: Signal) => void) {
    this.overlay = data.overlay;
    this.findings = this.merge();
  }

  get isBusy(): boolean {
    return this.pending.length > 0;
  }

  get decided(): number {
    return this.findings.filter((finding) => finding.edit !== null).length;
  }

  get open(): number {
    return this.findings.filter((finding) => finding.decision === "review").length;
  }

  find(id: string): Finding | undefined {
    return this.findings.find((finding) => finding.id === id);
  }

  /** The words of the document behind a finding; of a drawn box none. */
  valueOf(finding: Finding): string {
    return this.data.text.slice(finding.start, finding.end).replace(/\s+/g, " ").trim();
  }

  /** Whether a decision has to be explained: it is not what the machine proposed, and no mere confirmation of a removal. */
  needsReason(finding: Finding, decision: Decision): boolean {
    return finding.proposed !== null && finding.proposed !== decision && !(finding.proposed === "review" && decision === "redact");
  }

  change(edits: readonly RequestedEdit[]): Promise<boolean> {
    const own: Pending = { edits };
    this.pending.push(own);
    this.refresh();
    return this.enqueue(() => this.server.change(this.overlay.version, edits), own);
  }

  undo(): Promise<boolean> {
    return this.enqueue(() => this.server.undo(this.overlay.version));
  }

  redo(): Promise<boolean> {
    return this.enqueue(() => this.server.redo(this.overlay.version));
  }

  ask(findingId: string, question: string): Promise<boolean> {
    return this.enqueue(() => this.server.ask(findingId, question));
  }

  /** Resolves when everything asked for so far is stored. */
  settled(): Promise<void> {
    return this.queue;
  }

  private enqueue(send: () => Promise<Answer>, own: Pending = { edits: [] }): Promise<boolean> {
    if (!this.pending.includes(own)) {
      this.pending.push(own);
    }

    const generation = this.generation;
    const made = this.queue.then(async () => generation === this.generation && this.take(await this.begin(send), own));
    this.queue = made.then(() => undefined);
    return made;
  }

  private begin(send: () => Promise<Answer>): Promise<Answer> {
    this.tell({ kind: "saving" });
    return send();
  }

  private take(answer: Answer, own: Pending): boolean {
    this.pending = this.pending.filter((pending) => pending !== own);
    if (answer.kind === "made") {
      this.overlay = answer.overlay;
      this.refresh();
      this.tell({ kind: "saved" });
      return true;
    }

    // Later changes were made by somebody who saw what does not hold: they are dropped too, and the person is told.
    this.generation += 1;
    this.pending = [];
    this.overlay = answer.kind === "unreachable" ? this.overlay : answer.overlay;
    this.refresh();
    this.tell(answer.kind === "conflict" ? { kind: "conflict", overlay: answer.overlay }
      : answer.kind === "refused" ? { kind: "refused", text: answer.overlay.error ?? "" }
        : { kind: "unreachable" });
    return false;
  }

  private refresh(): void {
    this.findings = this.merge();
    this.tell({ kind: "changed" });
  }

  private merge(): readonly Finding[] {
    const edits = new Map<string, Edit>(this.overlay.edits.map((edit) => [edit.id, { ...edit, isSaved: true }]));
    const gone = new Set<string>();
    for (const edit of this.pending.flatMap((pending) => pending.edits)) {
      if (edit.findingId !== undefined && edit.decision === null) {
        gone.add(edit.findingId);
      } else if (edit.findingId !== undefined && edit.decision !== null) {
        const before = edits.get(edit.findingId);
        edits.set(edit.findingId, {
          decision: edit.decision, reason: edit.reason, type: edit.type ?? before?.type ?? null, note: edit.note ?? "", by: "", isSaved: false,
        });
      }
    }

    const questions = this.overlay.questions;
    const asked = (id: string) => questions.filter((question) => question.findingId === id);
    const found = this.data.findings.map((finding): Finding => {
      const edit = edits.get(finding.id) ?? null;
      return {
        ...finding, proposed: finding.decision, decision: edit?.decision ?? finding.decision, type: edit?.type ?? finding.type,
        edit, questions: asked(finding.id), isAdded: false,
      };
    });
    const added = this.overlay.edits.filter((edit) => edit.isAdded && !gone.has(edit.id))
      .map((edit) => ReviewModel.added(edit, edits.get(edit.id) ?? null, asked(edit.id)));
    return [...found, ...added];
  }

  private static added(wire: WireEdit, edit: Edit | null, questions: readonly WireQuestion[]): Finding {
    return {
      id: wire.id, type: edit?.type ?? wire.type ?? "other-id", start: wire.start, end: wire.end, page: wire.page, boxes: wire.boxes,
      confidence: null, entity: "", role: "", proposed: null, decision: edit?.decision ?? wire.decision, rule: "", legalGround: "",
      explanation: "", edit, questions, isAdded: true,
    };
  }
}
