package no.signert.example.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that one municipality published: its bodies, their meetings and papers. */
public final class Chronicle {
  private final Cast cast;
  private final List<Organ> organs;
  private final List<Meeting> meetings;
  private final Map<Integer, Meeting> meetingById = new HashMap<>();
  private final Map<Integer, AgendaItem> itemById = new HashMap<>();
  private final Map<Integer, Meeting> meetingByItem = new HashMap<>();
  private final Map<Integer, Paper> paperById = new HashMap<>();

  Chronicle(Cast cast, List<Organ> organs, List<Meeting> meetings) {
    this.cast = cast;
    this.organs = List.copyOf(organs);
    this.meetings = List.copyOf(meetings);
    for (Meeting meeting : meetings) {
      meetingById.put(meeting.id(), meeting);
      meeting.bundles().forEach(paper -> paperById.put(paper.id(), paper));
      for (AgendaItem item : meeting.items()) {
        itemById.put(item.id(), item);
        meetingByItem.put(item.id(), meeting);
        item.papers().forEach(paper -> paperById.put(paper.id(), paper));
      }
    }
  }

  /** Returns whose chronicle it is. */
  public Cast cast() {
    return cast;
  }

  /** Returns the bodies. */
  public List<Organ> organs() {
    return organs;
  }

  /** Returns every meeting in the order of days, those only announced too. */
  public List<Meeting> meetings() {
    return meetings;
  }

  /** Returns the meetings whose agenda is public. */
  public List<Meeting> publishedMeetings() {
    return meetings.stream().filter(Meeting::published).toList();
  }

  /** Finds a published meeting. */
  public Optional<Meeting> meeting(int id) {
    return Optional.ofNullable(meetingById.get(id)).filter(Meeting::published);
  }

  /** Finds a case before a body, its meeting published. */
  public Optional<AgendaItem> item(int id) {
    return Optional.ofNullable(itemById.get(id)).filter(item -> meetingOf(item).published());
  }

  /** Returns the meeting an item stands in. */
  public Meeting meetingOf(AgendaItem item) {
    Meeting meeting = meetingByItem.get(item.id());
    if (meeting == null) {
      throw new IllegalArgumentException("An item of another municipality: " + item.id());
    }
    return meeting;
  }

  /** Returns every handling of an item's case that is public, itself included. */
  public List<AgendaItem> handlings(AgendaItem item) {
    List<AgendaItem> handlings = new ArrayList<>();
    for (Meeting meeting : publishedMeetings()) {
      for (AgendaItem other : meeting.items()) {
        if (other.file() != null && other.file().equals(item.file())) {
          handlings.add(other);
        }
      }
    }
    return handlings;
  }

  /** Finds a paper whose bytes are public. */
  public Optional<Paper> paper(int id) {
    return Optional.ofNullable(paperById.get(id)).filter(Paper::published);
  }
}
