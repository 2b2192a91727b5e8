package no.signert.job;

/** Somebody who looks on while a night runs. Called by one thread at a time. */
public interface NightWatch {
  /** A looker-on who does nothing. */
  NightWatch NOBODY =
      new NightWatch() {
        @Override
        public void began(Stage stage, long total) {}

        @Override
        public void advanced(Stage stage) {}

        @Override
        public void ended(Stage stage, String account) {}
      };

  /**
   * A stage begins.
   *
   * @param total how much it has to do; 0 where that is one thing
   */
  void began(Stage stage, long total);

  /** One more of a stage's total is done. */
  void advanced(Stage stage);

  /**
   * A stage ended.
   *
   * @param account what it did, in a few words with figures
   */
  void ended(Stage stage, String account);
}
