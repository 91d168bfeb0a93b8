/** Packs the text of an answer. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Coding } from "./negotiate.js";

/** Smaller answers are not worth packing. */
const PACKED_FROM = 1_024;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Bytes, and how they are packed. */
export interface Packed {
  readonly body: Buffer;
  readonly coding: Coding;
}

/** A text in the wanted packing, or as it is where packing does not pay. */
export async function pack(text: string, wanted: Coding): Promise<Packed> {
  const body = Buffer.from(text);
  if (wanted === "identity" || body.length < PACKED_FROM) return { body, coding: "identity" };
  const packed =
    wanted === "br"
      ? await brotliAsync(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        })
      : await gzipAsync(body);
  return { body: packed, coding: wanted };
}
