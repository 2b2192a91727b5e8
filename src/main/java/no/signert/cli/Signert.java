package no.signert.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import no.signert.input.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: arguments in, exit code out. */
@Command(
    name = "signert",
    description = "Which municipalities have signed the declaration, and how do we know?",
    mixinStandardHelpOptions = true,
    version = "signert 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      ClassifyCommand.class,
      ExplainCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      ExampleCommand.class,
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 failed, run again to resume; 2 bad arguments or input, nothing",
      "written; 3 published, but some sources failed or papers could not be read; 4 held back,",
      "the last good edition stands; 5 another run holds the lock."
    })
public final class Signert {
  private static final int WIDTH = 100;

  private Signert() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Norwegian names must come out right whatever the platform's encoding is.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    keepLibrariesQuiet(args);
    int code = execute(writer(out), writer(err), args);
    System.exit(code);
  }

  /**
   * What PDFBox complains of is never shown, so but for a night, which logs other things too, the
   * machinery of logging is not even loaded: it takes longer than a paper.
   */
  private static void keepLibrariesQuiet(String[] args) {
    if (args.length > 0 && !args[0].equals("run")) {
      String logging = "org.apache.commons.logging.";
      System.setProperty(logging + "LogFactory", logging + "impl.LogFactoryImpl");
      System.setProperty(logging + "Log", logging + "impl.NoOpLog");
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** Runs a command, writing to the given places, and returns its exit code. */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands =
        new CommandLine(new Signert())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(WIDTH)
            .setParameterExceptionHandler((e, given) -> misused(e))
            .setExecutionExceptionHandler((e, command, parsed) -> report(e, command));
    int code = args.length == 0 ? usage(commands) : commands.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  private static int usage(CommandLine commands) {
    commands.usage(commands.getErr());
    return ExitCode.BAD_INPUT;
  }

  private static int misused(CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.usage(command.getErr());
    return ExitCode.BAD_INPUT;
  }

  private static int report(Exception e, CommandLine command) {
    if (e instanceof InputException || e instanceof BadArgument) {
      command.getErr().println(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof InvalidPathException) {
      command.getErr().println("This is no path here, " + e.getMessage() + ".");
      command.getErr().println("Letters beyond a to z need a UTF-8 locale: set LC_ALL=C.UTF-8.");
      return ExitCode.BAD_INPUT;
    }
    command.getErr().println("signert failed: " + e);
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      command.getErr().println("  because: " + cause);
    }
    command.getErr().println("Run the same command again; a night resumes where it stopped.");
    return ExitCode.FAILED;
  }
}
