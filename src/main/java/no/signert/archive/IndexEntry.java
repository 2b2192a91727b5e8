package no.signert.archive;

import java.util.List;

/**
 * A line of a part's index.
 *
 * @param offset of the response or revisit record
 * @param key what was asked
 * @param payload brief hash of the payload
 * @param content whether it is a response 200 or a revisit of one, not an error or redirect
 */
record IndexEntry(long offset, RequestKey key, long payload, boolean content) {
  @Override
  public String toString() {
    return offset + "\t" + key + "\t" + Long.toHexString(payload) + "\t" + (content ? 1 : 0);
  }

  static IndexEntry parse(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != 4 || fields.get(1).length() != 32) {
      throw new IllegalArgumentException("Not a line of an index: '" + line + "'");
    }
    return new IndexEntry(
        Long.parseLong(fields.get(0)),
        RequestKey.parse(fields.get(1)),
        Long.parseUnsignedLong(fields.get(2), 16),
        fields.get(3).equals("1"));
  }
}
