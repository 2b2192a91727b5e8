package no.signert.example.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.signert.domain.DocumentKind;
import no.signert.example.web.Request;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Chronicle;
import no.signert.example.world.Fault;
import no.signert.example.world.Line;
import no.signert.example.world.Meeting;
import no.signert.example.world.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A search in one unit. Parameters it does not know are ignored without a word, pages are shorter
 * than asked for although more follow, and the next page is named relative to the host.
 */
final class EinnsynSearch {
  private static final int SHORT_PAGE = 3;

  private final Chronicle chronicle;
  private final Request request;
  private final EinnsynJson json;
  private final String words;
  private final boolean fulltext;
  private final boolean unfiltered;

  EinnsynSearch(Chronicle chronicle, Request request) {
    this.chronicle = chronicle;
    this.request = request;
    this.json = new EinnsynJson(chronicle, request);
    this.words = request.parameter("query").replace("\"", "").toLowerCase(Locale.ROOT).strip();
    this.fulltext = request.parameter("fulltext").equals("true");
    this.unfiltered = chronicle.cast().fault() == Fault.IGNORED_FILTER;
  }

  String page() {
    List<Json> hits =
        request.parameter("entity").equals("Journalpost") ? entries() : meetingCases();
    int first = Math.max(0, EinnsynJson.cursor(request));
    int size = chronicle.cast().fault() == Fault.CAPPED_PAGES ? 1 : SHORT_PAGE;
    String limit = request.parameter("limit");
    size = limit.isEmpty() ? size : Math.max(1, Math.min(size, Integer.parseInt(limit)));
    int to = Math.min(hits.size(), first + size);
    List<Map<String, @Nullable Object>> items = new ArrayList<>();
    hits.subList(Math.min(first, to), to).forEach(hit -> items.add(hit.map()));
    Json page = Json.object().with("items", items);
    if (to < hits.size()) {
      page.with("next", next(to));
    }
    return page.toString();
  }

  private String next(int from) {
    StringBuilder next = new StringBuilder(request.path()).append('?');
    request
        .parameters()
        .forEach(
            (name, values) -> {
              if (!name.equals("startingAfter")) {
                values.forEach(
                    value ->
                        next.append(name)
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                            .append('&'));
              }
            });
    return next + "startingAfter=" + (1_600_000_000_000L + from) + "&startingAfter=ms_" + from;
  }

  private List<Json> meetingCases() {
    List<Json> hits = new ArrayList<>();
    for (Meeting meeting : chronicle.publishedMeetings()) {
      for (AgendaItem item : meeting.items()) {
        boolean inTime = inside(meeting.day(), "moetedatoFrom", "moetedatoTo");
        if (inTime && item.title() != null && matches(item.title(), item.papers())) {
          hits.add(json.item(meeting, item));
        }
      }
    }
    return hits;
  }

  private List<Json> entries() {
    Map<Integer, Json> hits = new LinkedHashMap<>();
    for (Meeting meeting : chronicle.publishedMeetings()) {
      for (AgendaItem item : meeting.items()) {
        for (Paper paper : item.presentations()) {
          boolean inTime = inside(paper.day(), "journaldatoFrom", "journaldatoTo");
          boolean presentation = paper.kind() == DocumentKind.CASE_PRESENTATION;
          boolean found = item.title() != null && matches(paper.title(), List.of(paper));
          if (presentation && paper.published() && inTime && found) {
            hits.put(paper.id(), json.entry(item, paper));
          }
        }
      }
    }
    return List.copyOf(hits.values());
  }

  private boolean inside(LocalDate day, String from, String to) {
    String first = request.parameter(from);
    String last = request.parameter(to);
    return unfiltered
        || ((first.isEmpty() || day.toString().compareTo(first) >= 0)
            && (last.isEmpty()
                || day.toString().compareTo(last.substring(0, Math.min(10, last.length()))) <= 0));
  }

  private boolean matches(String title, List<Paper> papers) {
    if (words.isEmpty() || title.toLowerCase(Locale.ROOT).contains(words)) {
      return true;
    }
    return fulltext
        && papers.stream()
            .filter(Paper::published)
            .map(p -> p.lines().stream().map(Line::text).collect(Collectors.joining(" ")))
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
  }
}
