package no.signert.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import no.signert.domain.Portal;
import no.signert.http.HttpSender;
import no.signert.input.JobFile;
import no.signert.input.SourceDefinition;
import no.signert.source.CaseSource;
import no.signert.source.einnsyn.EinnsynSource;
import no.signert.source.elements.ElementsSource;
import no.signert.source.folder.FolderSource;

/** The sources of a job, ready to be asked. */
final class Sources {
  /** Every publishing system we can ask, by the name that a portal list uses. */
  private static final Map<String, BiFunction<Portal, HttpSender, CaseSource>> ADAPTERS =
      Map.of(
          EinnsynSource.TYPE, EinnsynSource::new,
          ElementsSource.TYPE, ElementsSource::new);

  private Sources() {}

  /** Returns the sources of a job in the order of its file. */
  static List<PlannedSource> of(JobFile job, HttpSender http) {
    List<PlannedSource> planned = new ArrayList<>();
    for (SourceDefinition definition : job.sources()) {
      if (definition instanceof SourceDefinition.Folder folder) {
        planned.add(general(folder(job, folder)));
      } else if (definition instanceof SourceDefinition.Portals portals) {
        portals.rows().forEach(row -> planned.add(portal(row, http)));
      }
    }
    return planned;
  }

  private static CaseSource folder(JobFile job, SourceDefinition.Folder folder) {
    return new FolderSource(
        folder.name(), folder.path(), folder.manifest(), job.campaign().register());
  }

  private static PlannedSource general(CaseSource source) {
    return new PlannedSource(source, null, "", true);
  }

  private static PlannedSource portal(Portal row, HttpSender http) {
    BiFunction<Portal, HttpSender, CaseSource> adapter = ADAPTERS.get(row.adapter());
    CaseSource source = adapter == null ? new UnknownAdapter(row) : adapter.apply(row, http);
    String host = Objects.requireNonNullElse(row.baseUrl().getHost(), "");
    return new PlannedSource(
        source, row.municipality(), host.toLowerCase(Locale.ROOT), row.enabled());
  }
}
