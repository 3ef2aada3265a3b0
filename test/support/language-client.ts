import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "./workspace.ts";

/** A place in a text: lines and UTF-16 units, counted from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Span {
  readonly start: Place;
  readonly end: Place;
}

/** What the editor underlines. */
export interface Marking {
  readonly range: Span;
  readonly message: string;
}

/** What the editor offers where the cursor stands. */
export interface Completion {
  readonly label: string;
  /** What it is sorted by, if not by its label. */
  readonly sortText?: string;
  readonly documentation?: string | { readonly value: string };
  readonly textEdit: { readonly range: Span; readonly newText: string };
}

/** Settings as `.vscode/settings.json` has them: `{"yaml.hover": true}`. */
export type Settings = Readonly<Record<string, unknown>>;

/** A message of the protocol: a request has an id and a method, a notification a method, a response an id. */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * The language server of the YAML extension for VS Code, as a process of its own that is spoken to over its standard
 * streams, as VS Code does. What it asks of the network is refused, and told on its standard error.
 */
export class LanguageClient {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #settings: Settings;
  /** The callbacks that wait for a response (by its id), a file's diagnostics (by its URI) or a request (by its method). */
  readonly #waiting = new Map<string, (message: Message) => void>();
  readonly #ended: Promise<void>;
  #received: Buffer = Buffer.alloc(0);
  #complaints = "";
  #lastId = 0;

  private constructor(settings: Settings) {
    this.#settings = settings;
    const refuseNetwork = path.join(projectFolder, "test/support/refuse-network.cjs");
    const server = path.join(projectFolder, "node_modules/yaml-language-server/bin/yaml-language-server");
    const args = ["--no-warnings", "--require", refuseNetwork, server, "--stdio"];
    // The server must end with the tests, however they end.
    this.#server = spawn(process.execPath, args, { timeout: 50_000 });
    this.#server.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    this.#server.stderr.on("data", (chunk: Buffer) => {
      this.#complaints += chunk.toString();
    });
    this.#ended = new Promise((resolve) => {
      this.#server.on("close", () => {
        const error = { message: `the language server has ended: ${this.#complaints}` };
        for (const settle of this.#waiting.values()) settle({ error });
        resolve();
      });
    });
  }

  /** Starts the server in a folder. */
  static async start(folder: string, settings: Settings): Promise<LanguageClient> {
    const client = new LanguageClient(settings);
    const uri = pathToFileURL(folder).href;
    await client.#ask("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: path.basename(folder) }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
        },
      },
    });
    // The server then asks for the settings, and uses them for what is sent later.
    const asked = client.#wait("workspace/configuration");
    client.#tell("initialized", {});
    await asked;
    return client;
  }

  /** Opens a file with a text that need not be on disk. */
  open(file: string, text: string): void {
    const uri = pathToFileURL(file).href;
    this.#tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  }

  /** Opens a file; resolves to the server's diagnostics, which take it a fifth of a second. */
  async check(file: string, text: string): Promise<readonly Marking[]> {
    const markings = this.#wait(pathToFileURL(file).href);
    this.open(file, text);
    return ((await markings).params as { diagnostics: readonly Marking[] }).diagnostics;
  }

  /** What hovering over a place shows; empty where it shows nothing. */
  async hover(file: string, place: Place): Promise<string> {
    const hover = await this.#ask("textDocument/hover", at(file, place));
    return (hover as { contents: { value: string } } | null)?.contents.value ?? "";
  }

  async complete(file: string, place: Place): Promise<readonly Completion[]> {
    const list = await this.#ask("textDocument/completion", at(file, place));
    return (list as { items: readonly Completion[] }).items;
  }

  /** Ends the server; resolves to what it wrote to standard error. */
  async stop(): Promise<string> {
    await this.#ask("shutdown", undefined);
    this.#tell("exit", undefined);
    await this.#ended;
    return this.#complaints;
  }

  async #ask(method: string, params: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const response = this.#wait(String(id));
    this.#send({ id, method, params });
    return (await response).result;
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  async #wait(key: string): Promise<Message> {
    const message = await new Promise<Message>((resolve) => this.#waiting.set(key, resolve));
    this.#waiting.delete(key);
    if (message.error) throw new Error(message.error.message);
    return message;
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Takes the whole messages out of the bytes that have come so far. */
  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const header = this.#received.indexOf("\r\n\r\n");
      if (header === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString("latin1", 0, header))?.[1]);
      const start = header + "\r\n\r\n".length;
      if (this.#received.length < start + length) return;
      const body = this.#received.toString("utf8", start, start + length);
      this.#received = this.#received.subarray(start + length);
      this.#handle(JSON.parse(body));
    }
  }

  #handle(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) this.#waiting.get(String(id))?.(message);
    else if (method === "textDocument/publishDiagnostics")
      this.#waiting.get((params as { uri: string }).uri)?.(message);
    else if (id !== undefined) {
      this.#send({ id, result: this.#answer(method, params) });
      this.#waiting.get(method)?.(message);
    }
  }

  /** Answers the only request that the server makes: for the settings. */
  #answer(method: string, params: unknown): unknown {
    if (method !== "workspace/configuration") return null;
    const { items } = params as { items: readonly { section: string }[] };
    return items.map(({ section }) => nest(this.#settings)[section] ?? null);
  }
}

/** `{"yaml.schemaStore.enable": false}` as `{yaml: {schemaStore: {enable: false}}}`. */
function nest(settings: Settings): Settings {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings)) {
    const groups = key.split(".");
    const name = groups.pop() ?? "";
    let target = result;
    for (const group of groups) {
      // Only the line below sets the value of a group.
      const inner = (target[group] ?? {}) as Record<string, unknown>;
      target[group] = inner;
      target = inner;
    }
    target[name] = value;
  }
  return result;
}

function at(file: string, position: Place): unknown {
  return { textDocument: { uri: pathToFileURL(file).href }, position };
}
