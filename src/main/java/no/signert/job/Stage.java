package no.signert.job;

/** The steps of a night, in order. */
public enum Stage {
  DISCOVER("discoverDocuments"),
  FETCH("fetchDocuments"),
  CLASSIFY("classifyDocuments"),
  RESOLVE("resolveStatuses"),
  PUBLISH("publishEdition");

  private final String step;

  Stage(String step) {
    this.step = step;
  }

  /** Returns the name of its step in the job. */
  public String step() {
    return step;
  }
}
