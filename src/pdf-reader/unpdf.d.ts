/**
 * The part of the optional package `unpdf` that this room uses, so that millrep can be checked and built without it. The
 * names are those of PDF.js.
 */
declare module "unpdf" {
  export function getResolvedPDFJS(): Promise<Pdfjs>;

  export interface Pdfjs {
    readonly getDocument: (options: DocumentOptions) => {
      readonly promise: Promise<PdfDocument>;
      readonly destroy: () => Promise<void>;
    };
  }

  export interface DocumentOptions {
    readonly data: Uint8Array;
    readonly useSystemFonts: boolean;
    readonly disableFontFace: boolean;
    readonly useWorkerFetch: boolean;
    readonly useWasm: boolean;
    readonly isEvalSupported: boolean;
    readonly enableXfa: boolean;
    readonly stopAtErrors: boolean;
    readonly verbosity: number;
  }

  export interface PdfDocument {
    readonly numPages: number;
    readonly getPage: (number: number) => Promise<PdfPage>;
    readonly getMarkInfo: () => Promise<{ readonly Marked: boolean } | null>;
    readonly getMetadata: () => Promise<{ readonly info: unknown }>;
    readonly destroy: () => Promise<void>;
  }

  export interface PdfPage {
    readonly pageNumber: number;
    readonly getTextContent: (options: { readonly includeMarkedContent: boolean }) => Promise<{
      readonly items: readonly (TextItem | MarkedContent)[];
    }>;
    readonly getStructTree: () => Promise<StructNode | null>;
    readonly getAnnotations: () => Promise<readonly unknown[]>;
    readonly cleanup: () => boolean;
  }

  export interface TextItem {
    readonly str: string;
    /** Six numbers: two for the direction of writing, two for the height, and the place. */
    readonly transform: readonly number[];
    readonly width: number;
    readonly fontName: string;
  }

  export interface MarkedContent {
    readonly type: "beginMarkedContent" | "beginMarkedContentProps" | "endMarkedContent";
    readonly id?: string | null;
    readonly tag?: string;
  }

  export interface StructNode {
    readonly role?: string;
    readonly children: readonly (StructNode | { readonly type: string; readonly id: string })[];
  }
}
