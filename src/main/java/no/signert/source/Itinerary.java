package no.signert.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.signert.domain.Validators;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a visit to a portal asked for, in order, and what the answers were: where all of them are as
 * they were, another visit would list the same papers, and need not read them.
 *
 * @param asOf the reporting day
 * @param next the first day after it that an answer speaks of and the campaign asks for: once it
 *     has come, the same answers list more; null if there is none
 * @param stops what was asked for
 */
public record Itinerary(LocalDate asOf, @Nullable LocalDate next, List<Stop> stops) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * One question with its answer.
   *
   * @param address what was asked for
   * @param headers with which headers besides the usual ones
   * @param day of the meeting it is about; null where none is known
   * @param sha256 hash of the answer
   * @param etag of the answer; null if it had none
   * @param lastModified of the answer; null if it had none
   * @param receivedAt when its server gave it, or last said that it is as it was
   * @param freshUntil until when its server vouches for it
   */
  public record Stop(
      String address,
      Map<String, String> headers,
      @Nullable LocalDate day,
      String sha256,
      @Nullable String etag,
      @Nullable String lastModified,
      Instant receivedAt,
      Instant freshUntil) {
    Validators validators() {
      return new Validators(etag, lastModified);
    }
  }

  public Itinerary {
    stops = List.copyOf(stops);
  }

  /** Returns it as text, for {@link #parse}. */
  public String text() {
    return JSON.writeValueAsString(this);
  }

  /** Reads what {@link #text} wrote; empty for what another version of the program wrote. */
  public static Optional<Itinerary> parse(String text) {
    try {
      return Optional.of(JSON.readValue(text, Itinerary.class));
    } catch (JacksonException | NullPointerException e) {
      return Optional.empty();
    }
  }
}
