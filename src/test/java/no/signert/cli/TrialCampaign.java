package no.signert.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small campaign in a folder of its own: four municipalities, papers as plain text. */
final class TrialCampaign {
  private final Path folder;
  private String sources = "";
  private String publish = "";
  private String told = "";

  TrialCampaign(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(papers());
    Files.writeString(
        folder.resolve("register.csv"),
        """
        number,name,people
        1001,Nordvik,1000
        1002,Sørvik,2000
        1003,Austvik,3000
        1004,Vestvik,4000
        """);
    reported("1001");
    source("{ type: folder, path: " + papers() + " }");
    source("{ type: reported, path: " + folder.resolve("reported.csv") + " }");
  }

  Path papers() {
    return folder.resolve("papers");
  }

  Path output() {
    return folder.resolve("output");
  }

  Path job() {
    return folder.resolve("job.yml");
  }

  /** What the last command printed. */
  String told() {
    return told;
  }

  void source(String yaml) throws IOException {
    sources += "  - " + yaml + "\n";
    write();
  }

  void publish(String yaml) throws IOException {
    publish = "publish: " + yaml + "\n";
    write();
  }

  /** Lets a publication say that these municipalities have signed, and no others. */
  void reported(String... numbers) throws IOException {
    StringBuilder rows =
        new StringBuilder(
            "municipality_number,municipality,reported_outcome,true_no_later_than,source_url,"
                + "source_title,note\n");
    for (String number : numbers) {
      rows.append(number).append(",,SIGNED,2020-05-01,,A newspaper,\n");
    }
    Files.writeString(folder.resolve("reported.csv"), rows);
  }

  Path paper(String name, String text) throws IOException {
    Path file = papers().resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Puts a paper that plainly speaks of the declaration into the folder of a municipality. */
  Path decision(String number, String municipality) throws IOException {
    return paper(
        number + "/sak.txt",
        """
        %1$s kommune
        SAKSPROTOKOLL
        Utval: Kommunestyret  Møtedato: 11.06.2020  Sak: 31/20

        Akson - intensjonserklæring

        Vedtak:
        %1$s kommune slutter seg til intensjonserklæringen om Akson.
        """
            .formatted(municipality));
  }

  private void write() throws IOException {
    Files.writeString(
        job(),
        """
        key: trial
        title: A trial
        declaration:
          names: [Akson]
          instruments: [intensjonserklæring]
        register: %s
        population: people
        threshold: { share-of: population, more-than: 0.5 }
        sources:
        %s%sreport: { directory: %s }
        """
            .formatted(folder.resolve("register.csv"), sources, publish, output()));
  }

  int run(String asOf, String... more) {
    List<String> words = new ArrayList<>(List.of("run", job().toString(), "--as-of", asOf));
    words.addAll(List.of(more));
    return signert(words.toArray(String[]::new));
  }

  int signert(String... words) {
    StringWriter out = new StringWriter();
    PrintWriter both = new PrintWriter(out);
    int code = Signert.execute(both, both, words);
    told = out.toString();
    return code;
  }

  /** Every file of a folder by name, with its bytes as text. */
  Map<String, String> files(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(output().resolve(name))) {
      for (Path file : all.toList()) {
        files.put(
            file.getFileName().toString(),
            Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** The row of a municipality in an edition. */
  String row(String edition, String number) throws IOException {
    return Files.readAllLines(output().resolve(edition).resolve("municipalities.csv")).stream()
        .filter(line -> line.replace("\"", "").startsWith(number + ","))
        .findFirst()
        .orElse("");
  }
}
