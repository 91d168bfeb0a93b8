/** `/things/<id>`: each thing has an address of its own, which answers with the registered operation `thing`. */
import type { FastifyInstance } from "fastify";
import { ParameterError } from "../../operations/parameters.js";
import type { Variables } from "../operations.js";
import { searchOf } from "./call.js";
import { sendError } from "./errors.js";
import { formatOf, type OperationService, refuseType, runRegistered } from "./operations.js";

/** A thing as the operation gives it. */
interface Thing extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
}

/** Questions to ask of a thing, by the name of the link: the operation, its parameter, and the types that it is for (default: all). */
const links: Readonly<Record<string, readonly [slug: string, parameter: string, types?: readonly string[]]>> = {
  whoIsInvolved: ["who-is-involved", "slug"],
  involvementsOf: ["involvements-of", "slug", ["Body", "Office", "Organisation", "Person"]],
  readiness: ["readiness", "slug"],
  impact: ["impact", "slug"],
  dependencyGraph: ["dependency-graph", "slug"],
  rollout: ["rollout", "id"],
  decisions: ["decisions", "topic"],
  decisionHistory: ["decision-history", "slug", ["Decision"]],
};

/** Adds the route. */
export function routeThings(app: FastifyInstance, service: OperationService): void {
  const operation = service.operations.bySlug.get("thing");
  if (operation === undefined) throw new Error("the operation thing is not registered");
  app.get<{ Params: { id: string } }>("/things/:id", { ...service.answers.hooks }, async (request, reply) => {
    if (formatOf(request, ["json"]) === null) return refuseType(request, reply, ["json"]);
    const { id } = request.params;
    const search = new URLSearchParams(searchOf(request));
    let variables: Variables;
    try {
      if (search.has("id")) throw new ParameterError("id stands in the path alone");
      variables = operation.variablesOf(new URLSearchParams([...search, ["id", id]]));
    } catch (error) {
      if (!(error instanceof ParameterError)) throw error;
      return sendError(request, reply, 400, "BAD_USER_INPUT", error.message);
    }
    const answered = await runRegistered(service, request, reply, operation, variables);
    if (answered === null) return reply;
    const thing = answered.data.thing as Thing;
    // A retired id leads to what replaced it, for good.
    if (thing.id !== id) {
      return reply.redirect(`${service.publicUrl}/things/${thing.id}${search.size === 0 ? "" : `?${search}`}`, 308);
    }
    return reply
      .type("application/json; charset=utf-8")
      .send(
        JSON.stringify({ ...thing, links: linksOf(service.publicUrl, thing, search), extensions: answered.extensions }),
      );
  });
}

function linksOf(publicUrl: string, { id, type }: Thing, search: URLSearchParams): Readonly<Record<string, string>> {
  const asked = Object.entries(links).filter(([, [, , types]]) => types === undefined || types.includes(type));
  return Object.fromEntries(
    asked.map(([name, [slug, parameter]]) => [
      name,
      `${publicUrl}/q/${slug}?${new URLSearchParams([[parameter, id], ...search])}`,
    ]),
  );
}
