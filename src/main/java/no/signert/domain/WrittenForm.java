package no.signert.domain;

/** The written form of Norwegian (<i>målform</i>). */
public enum WrittenForm {
  BOKMAL("nb"),
  NYNORSK("nn");

  private final String code;

  WrittenForm(String code) {
    this.code = code;
  }

  /** Returns the ISO 639-1 code, {@code nb} or {@code nn}. */
  public String code() {
    return code;
  }
}
