package no.signert.input;

/**
 * Where something was written.
 *
 * @param file as the reader of a message knows it
 * @param line counted from 1
 */
record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
