// Something on the way between the browser and the server, as a clinic may have it: it can answer by itself, hold everything
// back without closing anything, and it outlives the server.
import { type IncomingMessage, type Server as HttpServer, type ServerResponse, createServer, request } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What it does with a request. */
export type Way =
  | "pass"
  /** Nothing is passed on any more, in either direction, and no connection is closed. */
  | "silent"
  /** An answer is passed on once it is whole, so a stream never is. */
  | "whole"
  /** It answers by itself. */
  | { status: number; headers?: Record<string, string>; body?: string };

export class Proxy {
  private way: Way = "pass";
  /** The request that is held back, and what lets it through. */
  private held: { line: string; until: Promise<void> } | undefined;
  private readonly sockets = new Set<Socket>();
  /** The requests that came, by method and address, in order. */
  readonly asked: { at: number; line: string }[] = [];

  private constructor(
    private readonly http: HttpServer,
    private target: string,
  ) {}

  /** Starts before a server, given as host and port. */
  static async start(target: string): Promise<Proxy> {
    const http = createServer();
    const proxy = new Proxy(http, target);
    http.on("request", (asked, answer) => void proxy.take(asked, answer));
    http.on("connection", (socket) => {
      proxy.sockets.add(socket);
      socket.on("close", () => proxy.sockets.delete(socket));
    });
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  /** The port that it listens on. */
  get port(): number {
    return (this.http.address() as AddressInfo).port;
  }

  /** The address of a page. */
  url(path: string, host = "127.0.0.1"): string {
    return new URL(path, `http://${host}:${this.port}`).href;
  }

  /** What it does from now on. Answering by itself, it closes what is open; silent, it closes nothing. */
  does(way: Way, target = this.target): void {
    this.way = way;
    this.target = target;
    if (typeof way === "object") this.cut();
  }

  /** Holds back each request for something, given by method and address, until what it returns is called. */
  hold(line: string): () => void {
    let release = () => {};
    this.held = { line, until: new Promise((resolve) => (release = resolve)) };
    return () => {
      this.held = undefined;
      release();
    };
  }

  /** Closes every connection, without a word. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    const stopped = new Promise((resolve) => this.http.close(resolve));
    this.cut();
    await stopped;
  }

  private async take(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const line = `${asked.method} ${asked.url}`;
    this.asked.push({ at: Date.now(), line });
    if (line === this.held?.line) await this.held.until;
    if (this.way === "silent") return;
    if (typeof this.way === "object") {
      answer.writeHead(this.way.status, this.way.headers).end(this.way.body);
      return;
    }
    const [host, port] = this.target.split(":");
    // The host as the browser has it: the server compares it with the origin.
    const passed = request({ host, port, method: asked.method, path: asked.url, headers: asked.headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      if (this.way === "whole" && response.headers["content-type"] === "text/event-stream") return;
      answer.flushHeaders();
      response.on("data", (part: Buffer) => this.way !== "silent" && answer.write(part));
      response.on("end", () => this.way !== "silent" && answer.end());
      response.on("error", () => answer.destroy());
    });
    passed.on("error", () => {
      // As nginx does where nobody listens behind it.
      if (!answer.headersSent) answer.writeHead(502, { "content-type": "text/html" }).end("<h1>502 Bad Gateway</h1>");
      else answer.destroy();
    });
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  }
}
