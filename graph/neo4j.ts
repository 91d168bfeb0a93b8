/** The Neo4j engine: one driver a process, managed reads, and units of work in one transaction. */
import neo4j, {
  type Driver,
  Integer,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
  type Transaction,
} from "neo4j-driver";
import {
  GraphBusyError,
  type GraphEngine,
  GraphRefusedError,
  GraphSlowError,
  type GraphTransaction,
  GraphUnavailableError,
  ReadTimeoutError,
} from "./engine.js";
import { type CypherValue, type Params, type Query, query } from "./query.js";
import { rowsOf } from "./rows.js";

/** How to reach and use a Neo4j. Times are milliseconds. */
export interface Neo4jOptions {
  /** `bolt://`, `neo4j://` or an encrypted form (`+s`, `+ssc`). */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database; Community Edition has one, `neo4j`. */
  readonly database: string;
  readonly maxConnectionPoolSize: number;
  readonly connectionTimeout: number;
  readonly connectionAcquisitionTimeout: number;
  readonly maxTransactionRetryTime: number;
  /** After this time the server ends a read. */
  readonly readTimeout: number;
  /** After this time the server ends a unit of work. */
  readonly writeTimeout: number;
}

/** What the server is told of a transaction. */
interface TransactionConfig {
  readonly timeout: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Uniqueness, and with it the index of each look-up key. Created on load; running them again changes nothing. */
const constraints = [
  "CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT lookup_id IF NOT EXISTS FOR (n:Lookup) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT retired_id IF NOT EXISTS FOR (n:RetiredId) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT loader_lock_id IF NOT EXISTS FOR (n:LoaderLock) REQUIRE n.id IS UNIQUE",
  "CREATE INDEX thing_type IF NOT EXISTS FOR (n:Thing) ON (n.type)",
  "CREATE INDEX statement_conflict IF NOT EXISTS FOR (n:Statement) ON (n.conflict)",
  "CREATE INDEX statement_became_true IF NOT EXISTS FOR (n:Statement) ON (n.becameTrueIn)",
  "CREATE INDEX statement_ended IF NOT EXISTS FOR (n:Statement) ON (n.endedIn)",
  "CREATE INDEX statement_learned IF NOT EXISTS FOR (n:Statement) ON (n.learnedIn)",
  "CREATE INDEX statement_withdrawn IF NOT EXISTS FOR (n:Statement) ON (n.withdrawnIn)",
  "CREATE INDEX lookup_key IF NOT EXISTS FOR (n:LookupKey) ON (n.key)",
];

const lock = query<{ id: string }>("load/lock");
/** How long a second loader waits for the first before it gives up. */
const LOCK_WAIT = 2_000;
const BUSY = "another load is under way in this database; wait for it to end, then try again";

/** A Neo4j. */
export interface Neo4jGraph extends GraphEngine {
  /** Reads without the patience of `read`: for who asks again anyway, and wants to know soon that nobody answers. */
  readOnce<Row>(query: Query<Row>, params: Params): Promise<Row[]>;
}

/** Connects to a Neo4j and checks that it answers. Throws {@link GraphUnavailableError} with one clear line. */
export async function openNeo4j(options: Neo4jOptions): Promise<Neo4jGraph> {
  let driver: Driver;
  try {
    driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      maxConnectionPoolSize: options.maxConnectionPoolSize,
      connectionTimeout: options.connectionTimeout,
      connectionAcquisitionTimeout: options.connectionAcquisitionTimeout,
      maxTransactionRetryTime: options.maxTransactionRetryTime,
      telemetryDisabled: true,
    });
  } catch (error) {
    throw unavailable(error, options);
  }
  try {
    await driver.verifyConnectivity({ database: options.database });
    await driver.executeQuery("RETURN 1", {}, { database: options.database, routing: neo4j.routing.READ });
  } catch (error) {
    await driver.close();
    throw unavailable(error, options);
  }
  return new Neo4jEngine(driver, options);
}

class Neo4jEngine implements Neo4jGraph {
  readonly name = "neo4j";

  constructor(
    private readonly driver: Driver,
    private readonly options: Neo4jOptions,
  ) {}

  read<Row>(statement: Query<Row>, params: Params, timeLeft = Number.POSITIVE_INFINITY): Promise<Row[]> {
    return this.inSession(statement, timeLeft, (session, config) =>
      session.executeRead((transaction) => run(transaction, statement, params), config),
    );
  }

  async readOnce<Row>(statement: Query<Row>, params: Params): Promise<Row[]> {
    const once = () =>
      this.inSession(statement, Number.POSITIVE_INFINITY, (session, config) =>
        runAlone(session, statement, params, config),
      );
    try {
      return await once();
    } catch (error) {
      // A connection that was not used for a while may have ended; the next one is new.
      if (error instanceof GraphSlowError || error instanceof GraphRefusedError) throw error;
      return once();
    }
  }

  private async inSession<Row>(
    statement: Query<Row>,
    timeLeft: number,
    work: (session: Session, config: TransactionConfig) => Promise<Row[]>,
  ): Promise<Row[]> {
    const timeout = readTimeout(this.options, timeLeft);
    const session = this.driver.session({ database: this.options.database, defaultAccessMode: neo4j.session.READ });
    try {
      const config = { timeout, metadata: { query: statement.name } };
      const rows = await withDeadline(work(session, config), timeout, this.options);
      await session.close();
      return rows;
    } catch (error) {
      // Not awaited: on a line that fell silent it would wait for the server.
      void session.close().catch(() => undefined);
      if (error instanceof Neo4jError && error.code.startsWith(TIMED_OUT)) throw new ReadTimeoutError(error.message);
      if (isSlow(error)) throw new GraphSlowError(`Neo4j at ${this.options.uri} failed: ${firstLine(error)}`);
      throw isAway(error) ? unavailable(error, this.options) : error;
    }
  }

  async write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    try {
      await this.probeLock();
      for (const statement of constraints) {
        await this.driver.executeQuery(statement, {}, { database: this.options.database });
      }
      const session = this.driver.session({ database: this.options.database });
      try {
        // Not a managed transaction: a load must not be run twice behind the loader's back.
        const transaction = session.beginTransaction({ timeout: this.options.writeTimeout });
        await takeLock(transaction);
        const result = await work({ run: (statement, params) => run(transaction, statement, params) });
        await transaction.commit();
        return result;
      } finally {
        await session.close();
      }
    } catch (error) {
      throw isAway(error) ? unavailable(error, this.options) : error;
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  /** Takes the lock and lets go of it again, to find out at once whether another loader holds it. */
  private async probeLock(): Promise<void> {
    const session = this.driver.session({ database: this.options.database });
    const transaction = session.beginTransaction({ timeout: LOCK_WAIT });
    try {
      await run(transaction, probe, {});
    } catch (error) {
      if (!(error instanceof Neo4jError) || !error.code.includes("Transaction")) throw error;
      throw new GraphBusyError(BUSY);
    } finally {
      await transaction.rollback().catch(() => undefined);
      await session.close();
    }
  }
}

/** Takes the lock for the rest of a transaction; loaders that started at the same moment are told apart here. */
async function takeLock(transaction: Transaction): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GraphBusyError(BUSY)), LOCK_WAIT);
  });
  try {
    await Promise.race([run(transaction, lock, {}), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Writes to the lock node where it exists, and creates nothing in a database that may not be ours. */
const probe: Query<{ id: string }> = {
  name: "probe",
  text: "MATCH (l:LoaderLock {id: 'loader'}) SET l.hash = 'lock' RETURN l.id AS id",
};

async function run<Row>(
  transaction: ManagedTransaction | Transaction,
  statement: Query<Row>,
  params: Params,
): Promise<Row[]> {
  return rowsFrom(await transaction.run(statement.text, toDriver(params) as Record<string, unknown>));
}

/** Runs a statement in a transaction of its own, which the driver does not try again. */
async function runAlone<Row>(
  session: Session,
  statement: Query<Row>,
  params: Params,
  config: TransactionConfig,
): Promise<Row[]> {
  return rowsFrom(await session.run(statement.text, toDriver(params) as Record<string, unknown>, config));
}

function rowsFrom<Row>(result: QueryResult): Row[] {
  const columns = (result.records[0]?.keys ?? []).map(String);
  return rowsOf(
    columns,
    result.records.map((record) => [...record.values()]),
    toPlain,
  );
}

/** Whole numbers become Bolt integers: the driver would send them as floats, which LIMIT refuses. */
function toDriver(value: CypherValue): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriver(item)]));
  }
  return value;
}

/** Bolt integers become numbers, all the way down. */
function toPlain(value: unknown): unknown {
  if (Integer.isInteger(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
  }
  return value;
}

/** What the codes of transactions that the server ended because of their time begin with. */
const TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

/** How long a read may take, in whole milliseconds: 0 would mean any time. */
function readTimeout(options: Pick<Neo4jOptions, "readTimeout">, timeLeft: number): number {
  return Math.max(1, Math.min(options.readTimeout, Math.floor(timeLeft)));
}

/** The server ends a read that takes too long; where it no longer speaks at all, this does. */
async function withDeadline<T>(promise: Promise<T>, timeout: number, options: Neo4jOptions): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    const wait = timeout + options.connectionAcquisitionTimeout + options.maxTransactionRetryTime;
    timer = setTimeout(() => reject(new GraphUnavailableError(`Neo4j at ${options.uri} does not answer`)), wait);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function isAway(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (error.code === "ServiceUnavailable" ||
      error.code === "SessionExpired" ||
      // What arrives in pieces makes no sense to the driver.
      error.code === "ProtocolError" ||
      error.code.startsWith("Neo.ClientError.Security") ||
      error.code === "Neo.ClientError.Database.DatabaseNotFound" ||
      error.code === "Neo.TransientError.General.DatabaseUnavailable" ||
      error.message.includes("acquisition timed out"))
  );
}

/** Whether a server that is there failed at one read: it had no connection or memory for it, or ended it. */
function isSlow(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (error.message.includes("acquisition timed out") ||
      (error.code.startsWith("Neo.TransientError") && !isAway(error)) ||
      error.code.startsWith("Neo.DatabaseError"))
  );
}

function unavailable(error: unknown, { uri, user, database }: Neo4jOptions): GraphUnavailableError {
  const code = error instanceof Neo4jError ? error.code : "";
  if (code.startsWith("Neo.ClientError.Security")) {
    return new GraphRefusedError(`Neo4j at ${uri} refuses user "${user}": check NEO4J_USER and NEO4J_PASSWORD`);
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new GraphUnavailableError(`Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE`);
  }
  const detail = firstLine(error);
  return new GraphUnavailableError(`no Neo4j answers at ${uri}: check NEO4J_URI and that it is running (${detail})`);
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split("\n")[0];
