package no.signert.domain;

/**
 * A body as a paper names it.
 *
 * @param kind whose kind it is
 * @param name the Norwegian name in lower case and without ending, such as {@code formannskap} or
 *     {@code levekårsutval}; never blank
 */
public record Body(PoliticalBody kind, String name) {
  public Body {
    name = Checks.notBlank(name, "The name of a body");
  }
}
