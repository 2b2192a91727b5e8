package no.signert.source.crawler;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.signert.domain.FailureKind;
import no.signert.source.PortalDate;
import no.signert.source.PortalFault;
import no.signert.source.PortalVisit;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** One crawl, breadth first. */
final class CrawlerWalk {
  /** What a link on a living site may end in without anything being hidden from us alone. */
  private static final Set<FailureKind> DEAD_ENDS =
      EnumSet.of(
          FailureKind.NOT_FOUND, FailureKind.ROBOTS_DISALLOWED, FailureKind.WRONG_CONTENT_TYPE);

  private record Step(URI page, int depth, @Nullable LocalDate day) {}

  private final PortalVisit visit;
  private final CrawlRules rules;
  private final Deque<Step> open = new ArrayDeque<>();
  private final Set<URI> seen = new HashSet<>();

  CrawlerWalk(PortalVisit visit) throws PortalFault {
    this.visit = visit;
    this.rules = CrawlRules.of(visit.portal());
  }

  void walk() throws PortalFault {
    URI start = visit.portal().baseUrl();
    seen.add(start);
    if (read(visit.client().page(start), 0) == 0) {
      visit.fail(
          FailureKind.IMPLAUSIBLY_FEW,
          start,
          "No link here looks like a meeting or a paper; does a script make this page?");
    }
    int pages = 1;
    while (!open.isEmpty()) {
      if (pages++ >= rules.pages()) {
        visit.fail(
            FailureKind.BUDGET_EXHAUSTED,
            start,
            rules.pages()
                + " pages were read, "
                + open.size()
                + " more are linked. Raise the option pages, or narrow the option links.");
        return;
      }
      Step step = open.remove();
      visit.attempt(step.day(), () -> follow(step));
    }
  }

  private void follow(Step step) throws PortalFault {
    try {
      read(visit.client().page(step.page()), step.depth());
    } catch (PortalFault fault) {
      if (!DEAD_ENDS.contains(fault.kind())) {
        throw fault;
      }
      visit.notice(fault.kind(), step.page(), String.valueOf(fault.getMessage()));
    }
  }

  /** Takes the page's papers and notes its links; returns how many of both there are. */
  private int read(Document page, int depth) {
    if (page.select("meta[name=robots]").attr("content").contains("nofollow")) {
      FailureKind kind = FailureKind.ROBOTS_DISALLOWED;
      URI address = URI.create(page.baseUri());
      String message = "The page asks robots not to follow its links";
      if (depth == 0) {
        visit.fail(kind, address, message);
      } else {
        visit.notice(kind, address, message);
      }
      return 1;
    }
    List<CrawlLink> papers = new ArrayList<>();
    int followed = 0;
    for (CrawlLink link : CrawlLink.on(page)) {
      if (link.mayBePaper()) {
        papers.add(link);
      } else if (rules.mayFollow(link) && isInWindow(link)) {
        followed++;
        if (depth < rules.depth() && seen.add(link.target())) {
          open.add(new Step(link.target(), depth + 1, PortalDate.find(link.text()).orElse(null)));
        }
      }
    }
    new CrawlPapers(visit, page).take(papers);
    return papers.size() + followed;
  }

  /** A link to a meeting of another time need not be followed. */
  private boolean isInWindow(CrawlLink link) {
    Optional<LocalDate> day = PortalDate.find(link.text());
    return day.isEmpty() || visit.covers(day.get());
  }
}
