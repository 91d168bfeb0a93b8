import { defineConfig } from "vitest/config";
import { readConfig } from "./server/config.js";

export default defineConfig({
  // Node takes graphql's CommonJS build, Vite would take the other one: two copies of one schema do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/globalSetup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Neo4j Community has one database: on it, test files run one after the other.
    fileParallelism: readConfig().neo4j === null,
  },
});
