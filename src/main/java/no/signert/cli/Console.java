package no.signert.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import no.signert.job.NightWatch;
import no.signert.job.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a night gets on: a line per stage, and on a terminal a bar with rate and time left
 * while it lasts.
 */
final class Console implements NightWatch, AutoCloseable {
  private static final int REFRESH_MS = 250;

  private final PrintWriter out;
  private final boolean terminal;
  private @Nullable ProgressBar bar;

  private Console(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Makes a console, with bars if people look on. */
  static Console of(PrintWriter out) {
    return new Console(out, isTerminal());
  }

  /** From Java 22 on there is a console without a terminal, which has to be asked. */
  @SuppressWarnings("SystemConsoleNull") // Before Java 22 null is the answer.
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null || System.getenv("TERM") == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static String name(Stage stage) {
    return "  %-9s".formatted(stage.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void began(Stage stage, long total) {
    close();
    if (terminal && total > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name(stage))
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MS)
              .showSpeed()
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public void advanced(Stage stage) {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void ended(Stage stage, String account) {
    close();
    out.println(name(stage) + "  " + account);
    out.flush();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
