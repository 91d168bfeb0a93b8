/** A reader of CSV that takes nothing but what RFC 4180 allows: no bare quotes, no bare line ends, as many cells in each record. */
export function readCsv(text: string, separator = ","): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at character ${at}: ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))}`);
  };
  const escaped = (): string => {
    let cell = "";
    for (at++; ; at++) {
      if (at >= text.length) fail("a quote is not closed");
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else {
        at++;
        return cell;
      }
    }
  };
  const plain = (): string => {
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\r") {
      if (text[at] === '"' || text[at] === "\n") fail("a quote or line end outside of quotes");
      at++;
    }
    return text.slice(start, at);
  };
  while (at < text.length) {
    record.push(text[at] === '"' ? escaped() : plain());
    if (text[at] === separator) {
      at++;
      // A separator at the end of a record is followed by an empty cell.
      if (at >= text.length) fail("the file ends within a record");
    } else if (text.startsWith("\r\n", at)) {
      at += 2;
      records.push(record);
      record = [];
    } else fail("neither a separator nor a line end after a cell");
  }
  if (record.length > 0) fail("the last record has no line end");
  if (new Set(records.map(({ length }) => length)).size > 1) throw new Error("records have different numbers of cells");
  return records;
}
