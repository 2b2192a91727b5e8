package no.signert.example.web;

/** What answers on one host. Called by several threads at once. */
@FunctionalInterface
public interface Site {
  /** Answers a request. */
  Reply answer(Request request);
}
