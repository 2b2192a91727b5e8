package no.signert.cli;

/** An argument that cannot be used; the message says which, and what to do about it. */
final class BadArgument extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadArgument(String message) {
    super(message);
  }
}
