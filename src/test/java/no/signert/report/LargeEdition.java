package no.signert.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import no.signert.domain.DocumentReference;
import no.signert.domain.Edition;
import no.signert.domain.Evidence;

/** The demo edition with as many papers as wanted, each made when it is asked for and then gone. */
final class LargeEdition {
  private LargeEdition() {}

  static Edition of(int papers) {
    Edition e = DemoEdition.in("nb");
    List<Evidence> few = new ArrayList<>();
    e.evidence().forEach(few::add);
    Iterable<Evidence> many = () -> papers(few, papers);
    return new Edition(
        e.campaign(),
        e.asOf(),
        e.statuses(),
        e.regions(),
        many,
        e.visits(),
        e.failures(),
        e.changes(),
        e.lastEdition(),
        e.flipLists(),
        e.timeSeries(),
        e.publishedTotals(),
        e.portals(),
        e.copies(),
        e.rulesVersion(),
        e.evaluation());
  }

  private static Iterator<Evidence> papers(List<Evidence> few, int papers) {
    return IntStream.range(0, papers)
        .mapToObj(i -> copy(few.get((int) ((long) i * few.size() / papers)), i))
        .iterator();
  }

  private static Evidence copy(Evidence paper, int index) {
    DocumentReference r = paper.reference();
    DocumentReference reference =
        new DocumentReference(
            r.source(),
            index % 100 == 0 ? r.location() : r.location() + "?nr=" + index,
            r.publicAddress(),
            r.municipality(),
            r.attribution(),
            r.title() + " " + index,
            r.body(),
            r.meetingDate(),
            r.caseNumber(),
            r.kind(),
            r.withheld());
    return new Evidence(
        paper.municipality(),
        reference,
        paper.sha256(),
        paper.archived(),
        paper.firstSeenOn(),
        paper.finding(),
        paper.rulesVersion());
  }
}
