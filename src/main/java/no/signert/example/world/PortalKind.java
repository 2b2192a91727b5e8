package no.signert.example.world;

/** A publishing system that the example imitates. */
public enum PortalKind {
  ELEMENTS("elements"),
  ACOS("acos"),
  EINNSYN("einnsyn"),
  ACOS_CLASSIC("acos-classic"),
  OPENGOV("opengov"),
  FIRSTAGENDA("firstagenda"),
  /** A municipality's own web site, to be crawled. */
  WEB_SITE("crawler"),
  /** A municipality's own web site, with a list of addresses for it. */
  ADDRESS_LIST("addresses");

  private final String adapter;

  PortalKind(String adapter) {
    this.adapter = adapter;
  }

  /** Returns the name of the adapter in the portal list. */
  public String adapter() {
    return adapter;
  }
}
