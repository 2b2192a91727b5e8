package no.signert.job;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.signert.domain.DocumentReference;
import no.signert.domain.Portal;
import no.signert.fetch.Access;
import no.signert.http.HttpSender;
import no.signert.input.JobFile;
import no.signert.input.SourceDefinition;
import no.signert.source.CaseSource;
import no.signert.source.PortalVisit;
import no.signert.source.acos.AcosSource;
import no.signert.source.acosclassic.AcosClassicSource;
import no.signert.source.addresses.AddressesSource;
import no.signert.source.crawler.CrawlerSource;
import no.signert.source.einnsyn.EinnsynSource;
import no.signert.source.elements.ElementsSource;
import no.signert.source.firstagenda.FirstAgendaSource;
import no.signert.source.folder.FolderSource;
import no.signert.source.opengov.OpenGovSource;

/** The sources of a job, ready to be asked. */
final class Sources {
  /** Every publishing system we can ask, by the name that portal lists use; they know no other. */
  private static final Map<String, BiFunction<Portal, HttpSender, CaseSource>> ADAPTERS =
      Map.of(
          AcosClassicSource.TYPE, AcosClassicSource::of,
          AcosSource.TYPE, AcosSource::of,
          CrawlerSource.TYPE, CrawlerSource::of,
          EinnsynSource.TYPE, EinnsynSource::of,
          ElementsSource.TYPE, ElementsSource::of,
          FirstAgendaSource.TYPE, FirstAgendaSource::of,
          OpenGovSource.TYPE, OpenGovSource::of);

  /** Systems that know their visitors by a cookie, and may send others to a login. */
  private static final Set<String> WITH_SESSIONS = Set.of(AcosSource.TYPE, FirstAgendaSource.TYPE);

  private Sources() {}

  /** Returns the sources of a job in the order of its file, the invented portals last. */
  static List<PlannedSource> of(JobFile job, Invented invented, HttpSender http) {
    List<PlannedSource> planned = new ArrayList<>();
    for (SourceDefinition definition : job.sources()) {
      if (definition instanceof SourceDefinition.Folder folder) {
        planned.add(general(folder(job, folder)));
      } else if (definition instanceof SourceDefinition.Addresses addresses) {
        planned.add(general(new AddressesSource(addresses.name(), addresses.rows())));
      }
    }
    portals(job, invented).forEach(row -> planned.add(portal(row, http)));
    if (!invented.addresses().isEmpty()) {
      planned.add(general(new AddressesSource(Invented.ADDRESSES, invented.addresses())));
    }
    return planned;
  }

  /** Returns the portal list of a job, the invented portals last. */
  static List<Portal> portals(JobFile job, Invented invented) {
    List<Portal> portals = new ArrayList<>();
    for (SourceDefinition definition : job.sources()) {
      if (definition instanceof SourceDefinition.Portals list) {
        portals.addAll(list.rows());
      }
    }
    portals.addAll(invented.portals());
    return portals;
  }

  /** Returns every address that a job names itself: of portals, and of papers on lists. */
  static List<URI> addresses(JobFile job, Invented invented) {
    List<URI> named = new ArrayList<>();
    portals(job, invented).forEach(portal -> named.add(portal.baseUrl()));
    List<DocumentReference> papers = new ArrayList<>(invented.addresses());
    for (SourceDefinition definition : job.sources()) {
      if (definition instanceof SourceDefinition.Addresses list) {
        papers.addAll(list.rows());
      }
    }
    papers.forEach(paper -> named.add(URI.create(paper.location())));
    return named;
  }

  /**
   * Returns how the portal of a paper lets itself be asked: whether its row permits to go against
   * robots.txt, and where visitors must begin.
   */
  static Function<DocumentReference, Access> accesses(List<Portal> portals) {
    Map<String, Access> known = new HashMap<>();
    for (Portal portal : portals) {
      URI landing = WITH_SESSIONS.contains(portal.adapter()) ? portal.baseUrl() : null;
      known.put(PortalVisit.nameOf(portal), new Access(portal.override(), landing));
    }
    return paper -> known.getOrDefault(paper.source(), Access.OPEN);
  }

  private static CaseSource folder(JobFile job, SourceDefinition.Folder folder) {
    return new FolderSource(
        folder.name(), folder.path(), folder.manifest(), job.campaign().register());
  }

  private static PlannedSource general(CaseSource source) {
    return new PlannedSource(source, null, "", true, "");
  }

  private static PlannedSource portal(Portal row, HttpSender http) {
    BiFunction<Portal, HttpSender, CaseSource> adapter =
        Objects.requireNonNull(ADAPTERS.get(row.adapter()), row.adapter());
    CaseSource source = adapter.apply(row, http);
    String host = Objects.requireNonNullElse(row.baseUrl().getHost(), "");
    return new PlannedSource(
        source, row.municipality(), host.toLowerCase(Locale.ROOT), row.enabled(), row.toString());
  }
}
