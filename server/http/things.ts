/** `/things/<id>`: each thing has an address of its own. */
import type { FastifyInstance } from "fastify";
import type { Snapshots } from "../../loaders/snapshot.js";
import { sendError } from "./errors.js";

/** Adds the route. */
export function routeThings(app: FastifyInstance, snapshots: Snapshots, publicUrl: string): void {
  app.get<{ Params: { id: string } }>("/things/:id", async (request, reply) => {
    const { id } = request.params;
    const reading = snapshots.begin();
    const thing = await reading.loaders.thing(id);
    if (thing === undefined) return sendError(request, reply, 404, "NOT_FOUND", `there is no thing ${id}`);
    // A retired id leads to what replaced it, for good.
    if (thing.id !== id) return reply.redirect(`/things/${thing.id}`, 308);
    const { type, kind, name, slug } = thing;
    return { id, type, kind, name, slug, url: `${publicUrl}/things/${id}` };
  });
}
