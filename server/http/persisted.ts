/**
 * Operations that /graphql knows by the hash of their document alone: the registered ones always, and those that clients
 * hand in (Apollo's automatic persisted queries) as long as there is room. With `TRUSTED_ONLY` the registered ones alone
 * are answered.
 */
import { hash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { RegisteredOperations } from "../operations.js";
import { searchOf } from "./call.js";

/** Characters of documents kept at most that clients handed in. */
const MAX_CHARACTERS = 2 * 1024 * 1024;
/** Apollo puts this before each hash. */
const PREFIX = "apq:";

/** Documents by hash, as Apollo asks for them. */
export class PersistedDocuments {
  private readonly handedIn = new LRUCache<string, string>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (body) => body.length,
  });

  constructor(private readonly operations: RegisteredOperations) {}

  async get(key: string): Promise<string | undefined> {
    const id = idOf(key);
    return this.operations.bodyOf(id) ?? this.handedIn.get(id);
  }

  async set(key: string, body: string): Promise<void> {
    const id = idOf(key);
    if (this.operations.bodyOf(id) === undefined) this.handedIn.set(id, body);
  }

  async delete(key: string): Promise<boolean> {
    return this.handedIn.delete(idOf(key));
  }
}

const idOf = (key: string): string => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key);

/** Whether a request to /graphql asks for registered operations alone: by id, or by exactly their text. */
export function isTrusted(request: FastifyRequest, operations: RegisteredOperations): boolean {
  const { texts, ids } = request.method === "POST" ? askedByBody(request.body) : askedByAddress(searchOf(request));
  return (
    texts.every((text) => operations.bodyOf(hash("sha256", text, "hex")) !== undefined) &&
    ids.every((id) => operations.bodyOf(id) !== undefined)
  );
}

interface Asked {
  readonly texts: readonly string[];
  readonly ids: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function askedByBody(body: unknown): Asked {
  if (!isRecord(body)) return { texts: [], ids: [] };
  return { texts: typeof body.query === "string" ? [body.query] : [], ids: idsIn(body.extensions) };
}

function askedByAddress(search: string): Asked {
  const given = new URLSearchParams(search);
  return { texts: given.getAll("query"), ids: given.getAll("extensions").flatMap((text) => idsIn(jsonOf(text))) };
}

/** A request whose extensions are no JSON is refused as such later on. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idsIn(extensions: unknown): readonly string[] {
  if (!isRecord(extensions) || !isRecord(extensions.persistedQuery)) return [];
  return [String(extensions.persistedQuery.sha256Hash)];
}
