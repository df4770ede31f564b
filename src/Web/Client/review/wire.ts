// Shapes of the JSON that the server and this page exchange; see Clona.Web.Review.

export type Decision = "redact" | "keep" | "review";

/** Page from 1, then left, top, right, bottom in points of the page as displayed. */
export type Box = readonly [page: number, x0: number, y0: number, x1: number, y1: number];

/** Start and end in UTF-16 code units of the document's text, then the box on the page. */
export type Word = readonly [start: number, end: number, x0: number, y0: number, x1: number, y1: number];

export interface WirePage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly length: number;
}

export interface WireFinding {
  readonly id: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly boxes: readonly Box[];
  readonly confidence: number;
  readonly entity: string;
  readonly role: string;
  readonly decision: Decision;
  readonly rule: string;
  readonly legalGround: string;
  readonly explanation: string;
}

export interface WireEdit {
  readonly id: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly type: string | null;
  readonly isAdded: boolean;
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly boxes: readonly Box[];
  readonly note: string;
  readonly by: string;
}

export interface WireQuestion {
  readonly findingId: string;
  readonly question: string;
  readonly askedBy: string;
  readonly answer: string | null;
  readonly answeredBy: string;
}

export interface WireChange {
  readonly set: number;
  readonly count: number;
  readonly after: Decision | null;
  readonly by: string;
  readonly isMine: boolean;
}

/** Everything that people change; the answer to each change. */
export interface Overlay {
  readonly version: number;
  readonly canEdit: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly edits: readonly WireEdit[];
  readonly questions: readonly WireQuestion[];
  readonly last: WireChange | null;
  readonly error: string | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ReviewData {
  readonly text: string;
  readonly hasPages: boolean;
  readonly pages: readonly WirePage[];
  readonly findings: readonly WireFinding[];
  readonly types: readonly (Named & { readonly label: string })[];
  readonly reasons: readonly Named[];
  readonly roles: readonly Named[];
  readonly seen: readonly number[];
  readonly singleKeys: boolean;
  readonly texts: Readonly<Record<string, string>>;
  readonly overlay: Overlay;
}

/** One edit as the page asks for it: of a found one by id, of a new one by span or box. */
export interface RequestedEdit {
  readonly findingId?: string;
  readonly start?: number;
  readonly end?: number;
  readonly box?: Box;
  readonly type?: string;
  readonly decision: Decision | null;
  readonly reason: string;
  readonly note?: string;
}
