package no.signert.cli;

/** Entry. */
public final class Signert {
  private Signert() {}

  /** Runs. */
  public static void main(String[] args) {
    System.out.println("signert");
  }
}
