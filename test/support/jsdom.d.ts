/** The little of jsdom that the tests use; its own types would bring those of a browser into all of the project. */
declare module "jsdom" {
  export interface Node {
    readonly nodeType: number;
    readonly nodeName: string;
    readonly textContent: string;
    readonly childNodes: Iterable<Node>;
  }
  export interface Element extends Node {
    readonly outerHTML: string;
    readonly innerHTML: string;
    readonly getAttributeNames: () => readonly string[];
    readonly getAttribute: (name: string) => string | null;
    readonly querySelector: (selector: string) => Element | null;
    readonly querySelectorAll: (selector: string) => Iterable<Element>;
    readonly remove: () => void;
  }
  export class JSDOM {
    constructor(html: string, options?: { readonly runScripts?: "outside-only" });
    readonly window: {
      readonly document: Element & { readonly title: string; readonly documentElement: Element };
      /** Runs a script in the page. */
      readonly eval: (script: string) => unknown;
      readonly close: () => void;
    };
  }
}
