package no.signert.example.portal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.signert.domain.Attribution;
import no.signert.domain.Body;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Chronicle;
import no.signert.example.world.Meeting;
import no.signert.example.world.Paper;

/** The papers of one municipality as a person would list their addresses. */
final class AddressList {
  private AddressList() {}

  static List<DocumentReference> of(Chronicle chronicle, URI host, String source) {
    List<DocumentReference> addresses = new ArrayList<>();
    for (Meeting meeting : chronicle.publishedMeetings()) {
      for (AgendaItem item : meeting.items()) {
        for (Paper paper : item.papers()) {
          boolean seen = addresses.stream().anyMatch(a -> a.location().equals(at(host, paper)));
          if (paper.published() && paper.kind() != DocumentKind.ATTACHMENT && !seen) {
            addresses.add(reference(chronicle, meeting, paper, at(host, paper), source));
          }
        }
      }
    }
    return addresses;
  }

  private static String at(URI host, Paper paper) {
    return host.resolve(WebSite.address(paper)).toString();
  }

  private static DocumentReference reference(
      Chronicle chronicle, Meeting meeting, Paper paper, String address, String source) {
    boolean minutes = paper.kind() == DocumentKind.MINUTES_EXTRACT;
    String organ = meeting.organ().name().toLowerCase(Locale.ROOT);
    Body body =
        new Body(meeting.organ().kind(), organ.replaceAll("(?:(?<=styre)t|(?<!styr)et)$", ""));
    return new DocumentReference(
        source,
        address,
        null,
        chronicle.cast().municipality().number(),
        Attribution.MANIFEST,
        paper.title(),
        minutes ? body : null,
        minutes ? meeting.day() : null,
        null,
        paper.kind(),
        false);
  }
}
