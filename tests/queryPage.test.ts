import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./support/server.js";

/** Debian's Chromium; CI installs it. Without a browser there is nothing to look at the page with. */
const browserPath = "/usr/bin/chromium";

describe.runIf(existsSync(browserPath))("the query page, in a real browser", () => {
  let server: TestServer;
  let profile: string;

  beforeAll(async () => {
    server = await startTestServer();
    profile = await mkdtemp(join(tmpdir(), "verwaltungsgraph-browser-"));
  });
  afterAll(async () => {
    await server.close();
    await rm(profile, { recursive: true, force: true });
  });

  it("opens with the first two questions of the README, answers the first, and asks no other host for anything", async () => {
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    try {
      const page = await browser.newPage();
      const foreign: string[] = [];
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== server.origin) foreign.push(request.url());
      });
      // What the browser would not load, and what went wrong in the page.
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" || /content security policy/i.test(message.text())) {
          complaints.push(`${message.text()} (${message.location().url})`);
        }
      });
      await page.goto(`${server.origin}/graphql`);
      const tabs = page.getByRole("tab");
      await tabs.filter({ hasText: "WhoIsInvolved" }).first().waitFor();
      expect(await tabs.filter({ hasText: "Erreichbarkeit" }).count()).toBeGreaterThan(0);
      const [response] = await Promise.all([
        page.waitForResponse((candidate) => (candidate.request().postData() ?? "").includes("WhoIsInvolved")),
        page.getByRole("button", { name: /execute/i }).click(),
      ]);
      expect(await response.text()).toContain('"name":"Unternehmenskonto"');
      await page.locator(".result-window").getByText("involvements").first().waitFor();
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
