package no.signert.source.elements;

import java.net.URI;
import java.util.Map;
import no.signert.domain.Portal;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;

/** Where things are in an Elements installation; {@code base} ends in {@code /publikum/}. */
record ElementsAddresses(URI base, String tenant) {
  static ElementsAddresses of(Portal portal) throws PortalFault {
    String base = portal.baseUrl().toString();
    return new ElementsAddresses(
        PortalLink.resolve(portal.baseUrl(), base.endsWith("/") ? base : base + "/"),
        portal.tenant());
  }

  /** Headers of every question; papers do without. */
  Map<String, String> headers() {
    return Map.of("Tenant", tenant);
  }

  URI meetings(int year) throws PortalFault {
    return at("api/PredefinedQuery/DmbMeetings?year=" + year);
  }

  URI meeting(ElementsMeeting meeting) throws PortalFault {
    return at("api/Meetings/" + id(meeting.id()));
  }

  URI handlings(ElementsMeeting meeting) throws PortalFault {
    return at("api/DmbHandlings/GetByMeetingId/" + id(meeting.id()));
  }

  URI handling(String handling) throws PortalFault {
    return at("api/DmbHandlings/" + id(handling));
  }

  URI extract(String database, String handling) throws PortalFault {
    return at(
        "Documents/ShowDmbHandlingDocument/" + id(database) + "/" + id(handling) + "/Protokoll");
  }

  URI paper(String database, String entry, String paper) throws PortalFault {
    return at("Documents/ShowDocument/" + id(database) + "/" + id(entry) + "/" + id(paper));
  }

  URI meetingPaper(ElementsMeeting meeting, ElementsMeeting.Paper paper) throws PortalFault {
    return at(
        "Documents/ShowMeetingDocument/"
            + id(meeting.database())
            + "/"
            + id(meeting.id())
            + "/"
            + id(paper.type())
            + "/"
            + id(paper.id()));
  }

  /** The meeting as readers see it. */
  URI page(String meeting) throws PortalFault {
    return at(id(tenant) + "/DmbMeeting/" + id(meeting));
  }

  private URI at(String path) throws PortalFault {
    return PortalLink.resolve(base, path);
  }

  private static String id(String value) {
    return PortalLink.encode(value);
  }
}
