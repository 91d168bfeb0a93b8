/**
 * Writes the lines of the log in batches. A log that cannot be written (a full disk, a reader that is gone) must not take
 * the service down: what it cannot take is dropped, and counted where it can be written again.
 */
import { write, writeSync } from "node:fs";

/** Characters of lines that are written together, and how long a line waits at most, in milliseconds. */
const BATCH = 32_768;
const WAIT = 500;
/** Characters that wait at most while nothing can be written. */
const MOST_WAITING = 4 * 1024 * 1024;
/** How long to wait for a pipe that is full, in milliseconds. */
const FULL_PIPE = 50;

/** A file or pipe that lines are written to. */
export class Lines {
  private waiting = "";
  /** What is being written. */
  private rest: Buffer | null = null;
  private isStalled = false;
  private dropped = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly descriptor: number) {}

  /** Adds a line, with its end. */
  write(line: string): void {
    if (this.waiting.length > MOST_WAITING) {
      this.dropped++;
      return;
    }
    this.waiting += line;
    if (this.waiting.length >= BATCH) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), WAIT).unref();
  }

  /** Writes what waits. */
  flush(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.rest !== null) return;
    if (this.waiting !== "") this.writeOut(this.take());
  }

  private take(): Buffer {
    const text = this.dropped === 0 ? this.waiting : `${this.waiting}${droppedLine(this.dropped)}`;
    this.dropped = 0;
    this.waiting = "";
    return Buffer.from(text);
  }

  private writeOut(bytes: Buffer): void {
    this.rest = bytes;
    this.isStalled = false;
    write(this.descriptor, bytes, (error, written) => {
      if (error?.code === "EAGAIN") {
        this.isStalled = true;
        setTimeout(() => this.writeOut(bytes), FULL_PIPE).unref();
        return;
      }
      if (error === null && written < bytes.length) {
        this.writeOut(bytes.subarray(written));
        return;
      }
      if (error !== null) this.dropped += linesIn(bytes);
      this.rest = null;
      if (this.waiting.length >= BATCH && error === null) this.flush();
      else if (this.waiting !== "") this.timer ??= setTimeout(() => this.flush(), WAIT).unref();
    });
  }

  /** The process ends: what can be written at once is. */
  writeLast(): void {
    const rest = this.isStalled && this.rest !== null ? this.rest : Buffer.alloc(0);
    let bytes = Buffer.concat([rest, this.take()]);
    try {
      while (bytes.length > 0) bytes = bytes.subarray(writeSync(this.descriptor, bytes));
    } catch {
      // There is nowhere left to say so.
    }
  }
}

/** Standard output, which is one, however many services a process has. */
export const standardOutput = new Lines(1);
process.once("exit", () => standardOutput.writeLast());

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf("\n"); at !== -1; at = bytes.indexOf("\n", at + 1)) lines++;
  return lines;
}

const droppedLine = (lines: number) =>
  `${JSON.stringify({ level: 40, time: Date.now(), msg: `${lines} lines of the log could not be written` })}\n`;
