/** A line between two programs that is slow, and breaks in mid-stream. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** How a line behaves; may be changed while it is in use. */
export interface Behaviour {
  /** Milliseconds that each piece of an answer is held back. */
  delay: number;
  /** The share of pieces of an answer in the middle of which the line breaks. */
  cuts: number;
}

/** A line under way. */
export interface Line {
  readonly port: number;
  /** How often it broke. */
  readonly broken: () => number;
  /** Ends all connections; new ones are taken. */
  hangUp(): void;
  close(): void;
}

/** Opens a line to a port of this machine. */
export async function openLine(target: number, behaviour: Behaviour, random: () => number): Promise<Line> {
  let broken = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    near.on("data", (bytes) => far.write(bytes));
    // After a cut nothing more arrives: no line loses bytes in the middle.
    let isOver = false;
    far.on("data", (bytes: Buffer) => {
      const isCut = random() < behaviour.cuts;
      setTimeout(() => {
        if (near.destroyed || isOver) return;
        if (!isCut) {
          near.write(bytes);
          return;
        }
        isOver = true;
        broken++;
        near.write(bytes.subarray(0, Math.floor(bytes.length * random())), () => near.destroy());
      }, behaviour.delay);
    });
  });
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    broken: () => broken,
    hangUp,
    close: () => {
      server.close();
      hangUp();
    },
  };
}
