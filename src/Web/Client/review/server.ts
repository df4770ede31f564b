import type { Overlay, RequestedEdit, ReviewData, Word } from "./wire.js";

/** What a request ended with: the new state, somebody else's state, or nothing where the server was not reached. */
export type Answer =
  | { readonly kind: "made"; readonly overlay: Overlay }
  | { readonly kind: "conflict"; readonly overlay: Overlay }
  | { readonly kind: "refused"; readonly overlay: Overlay }
  | { readonly kind: "unreachable" };

/** The review's addresses below `/dokumenty/{id}/kontrola`. */
export class ReviewServer {
  constructor(readonly address: string, private readonly token: string) {}

  async load(): Promise<ReviewData> {
    const response = await fetch(`${this.address}/data`, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      throw new Error(`data ${response.status}`);
    }

    return await response.json() as ReviewData;
  }

  async words(page: number): Promise<readonly Word[]> {
    const response = await fetch(`${this.address}/slova/${page}`, { headers: { Accept: "application/json" } });
    return response.ok ? await response.json() as readonly Word[] : [];
  }

  change(version: number, edits: readonly RequestedEdit[]): Promise<Answer> {
    return this.post("zmeny", { version, edits });
  }

  undo(version: number): Promise<Answer> {
    return this.post("zpet", { version });
  }

  redo(version: number): Promise<Answer> {
    return this.post("znovu", { version });
  }

  ask(findingId: string, question: string): Promise<Answer> {
    return this.post("dotaz", { findingId, question });
  }

  /** Tells that a page was on the screen; a lost message costs the clerk one tick at the end. */
  async seen(page: number): Promise<void> {
    await this.send("videne", { page });
  }

  async singleKeys(isOn: boolean): Promise<void> {
    await this.send("klavesy", { isOn });
  }

  private async post(path: string, body: unknown): Promise<Answer> {
    const response = await this.send(path, body);
    if (response === null || response.status >= 500) {
      return { kind: "unreachable" };
    }

    if (!response.headers.get("content-type")?.startsWith("application/json")) {
      return { kind: "unreachable" };
    }

    const overlay = await response.json() as Overlay;
    return { kind: response.ok ? "made" : response.status === 409 ? "conflict" : "refused", overlay };
  }

  private async send(path: string, body: unknown): Promise<Response | null> {
    try {
      return await fetch(`${this.address}/${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", RequestVerificationToken: this.token },
        body: JSON.stringify(body),
      });
    } catch {
      return null;
    }
  }
}
