/** The gateway lets requests of a megabyte through; a file may be cut anywhere. */
export const PART_BYTES = 900_000;

/** A file in parts that fit into a request each; an empty file is one empty part. */
export function partsOf(file: Blob, size = PART_BYTES): Blob[] {
  const parts: Blob[] = [];
  for (let at = 0; at === 0 || at < file.size; at += size) parts.push(file.slice(at, at + size));
  return parts;
}
