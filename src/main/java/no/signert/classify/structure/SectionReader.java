package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/** Cuts a case into sections at its headings, and tells whose treatment each belongs to. */
public final class SectionReader {
  private static final int LONGEST_HEADING = 180;
  private static final int SHORT = 40;
  private static final int LONGEST_TREATMENT = 8000;
  private static final int MOST_SECTIONS = 1000;

  private final NormalisedText text;
  private final HeadingReader headings;
  private final TitleGuess titles;
  private final Places places;
  private final Strangers strangers;
  private final @Nullable LocalDate meeting;
  private final List<Section> sections = new ArrayList<>();
  private final CaseWay way;
  private final Session session;
  private final TracesOfVotes votes;
  private final SpokenHeadings spoken;
  private final WrappedHeading wrapped;

  private Map<Integer, Heading> runIn = Map.of();
  private @Nullable Heading open;
  private @Nullable Body openBody;
  private @Nullable LocalDate openDay;
  private boolean openForeign;

  private SectionReader(
      Lexicon lexicon, HeadingReader headings, NormalisedText text, PaperHead head, CasePart part) {
    votes = new TracesOfVotes(lexicon);
    spoken = new SpokenHeadings(lexicon);
    BodyReader bodies = new BodyReader(lexicon);
    way = new CaseWay(bodies);
    session = new Session(lexicon, bodies, head, part);
    this.headings = headings;
    this.text = text;
    meeting = head.body() == null ? null : head.day();
    titles = new TitleGuess(lexicon);
    places = new Places(headings);
    strangers = new Strangers(lexicon, text, head.owner(), meeting);
    wrapped = new WrappedHeading(lexicon, headings, text);
  }

  /** Returns the sections of a case in order; text before the first heading belongs to none. */
  public static List<Section> read(
      Lexicon lexicon, HeadingReader headings, NormalisedText text, CasePart part, PaperHead head) {
    SectionReader reader = new SectionReader(lexicon, headings, text, head, part);
    reader.runIn = RunInHeadings.of(text, part, headings);
    reader.readLines(part);
    if (reader.sections.isEmpty() && head.body() != null && !part.number().isEmpty()) {
      reader.sections.add(reader.unheaded(part));
    }
    return Retold.mark(reader.sections);
  }

  /** A case of minutes without any heading: its text tells the proceedings. */
  private Section unheaded(CasePart part) {
    int start = Math.min(part.titleEnd(), part.end());
    return new Section(
        Heading.untitled(start), session.body(), session.day(), start, part.end(), false);
  }

  private void readLines(CasePart part) {
    int line = part.start();
    String before = "";
    while (line < part.end()) {
      int end = Math.min(part.end(), text.lineEnd(line));
      if (end > line) {
        readLine(line, end, before);
        before = text.slice(Math.max(line, end - 1), end);
      } else {
        before = "";
      }
      line = end + 1;
    }
    close(part.end());
  }

  private void readLine(int start, int end, String before) {
    char first = text.charAt(start);
    boolean ofHeading = open != null && start < open.content();
    Heading beginning = ofHeading ? null : runIn.get(start);
    if (beginning != null) {
      openSection(beginning, beginning.label());
    }
    if (ofHeading || beginning != null || resumes(start, end)) {
      return;
    }
    boolean candidate = !Character.isLowerCase(first) && first != '«' && first != '"';
    if (!candidate) {
      readWrappedProse(start, end, first);
      return;
    }
    if (readSpoken(start, end, first)
        || readWrappedNames(start, end)
        || Sentence.isPlain(text, start, end)) {
      return;
    }
    if (end - start > LONGEST_HEADING) {
      readLongLine(start, end);
      return;
    }
    List<Token> line = Tokeniser.tokens(text, start, end);
    Heading heading = headings.read(line, end);
    if (heading == null && open != null && open.kind() != Heading.Kind.DESCRIPTION) {
      heading = titles.guess(line, before, open, end);
    }
    if (heading != null && Places.isStrayDay(heading, open)) {
      heading = spoken.isSignature(line) ? heading.as(Heading.Kind.END) : null;
    }
    if (heading != null
        && !Places.isWrapped(text, heading, end)
        && !headings.isToldOutside(heading, open)
        && !places.isOutOfPlace(heading, open, sections)) {
      openSection(heading, line);
    }
  }

  /** "Under behandlingen kom det et fellesforslag fra H og Sp", below what describes the case. */
  private boolean readSpoken(int start, int end, char first) {
    boolean may = "UVIFD".indexOf(first) >= 0 && open != null && !open.kind().isTreatment();
    if (!may || open == null || open.kind() == Heading.Kind.RECOMMENDATION) {
      return false;
    }
    int next = text.lineEnd(Math.min(end + 1, text.length()));
    Heading heading = spoken.proceedings(Tokeniser.tokens(text, start, next));
    if (heading != null) {
      openSection(heading, List.of());
    }
    return heading != null;
  }

  /** Under a heading that was only guessed, a result of a vote shows that the treatment goes on. */
  private boolean resumes(int start, int end) {
    boolean guessed = open != null && open.kind() == Heading.Kind.DESCRIPTION && open.guessed();
    if (!guessed || end - start > LONGEST_HEADING) {
      return false;
    }
    List<Token> line = Tokeniser.tokens(text, start, end);
    boolean result = votes.isResult(line);
    if (result) {
      openSection(Heading.untitled(start), line);
    }
    return result;
  }

  private void readWrappedProse(int start, int end, char first) {
    if (!Character.isLowerCase(first) || text.charAt(end - 1) != ':' || open == null) {
      return;
    }
    WrappedHeading.Found told = wrapped.decision(open, start, end);
    if (told != null) {
      openSection(told.heading(), told.words());
    }
  }

  private boolean readWrappedNames(int start, int end) {
    WrappedHeading.Found found = wrapped.names(start, end);
    if (found == null || places.isOutOfPlace(found.heading(), open, sections)) {
      return false;
    }
    openSection(found.heading(), found.words());
    return true;
  }

  /** "Vedtak: a long text on the same line". */
  private void readLongLine(int start, int end) {
    List<Token> line = Tokeniser.tokens(text, start, Math.min(end, start + LONGEST_HEADING));
    Heading heading = headings.read(line, end);
    if (heading != null && heading.content() < end) {
      openSection(heading, line);
    }
  }

  private void openSection(Heading read, List<Token> line) {
    if (sections.size() >= MOST_SECTIONS) {
      return;
    }
    Heading heading = way.onItsWay(places.concluding(read, open), line);
    strangers.note(heading, line, open);
    boolean past = Places.isOfPast(heading, meeting) || Places.isHistory(heading, open, meeting);
    Heading above = open;
    close(heading.start());
    if (!past) {
      session.note(heading, line);
    }
    open = heading;
    openBody = opinionOf(above, heading);
    openDay = session.day();
    openForeign = strangers.speak() || past || heading.kind() == Heading.Kind.EARLIER;
  }

  /** "Uttalelse fra eldrerådet", and right under it "Vedtak": the opinion is that body's. */
  private @Nullable Body opinionOf(@Nullable Heading above, Heading heading) {
    boolean given =
        above != null
            && above.kind() == Heading.Kind.STATEMENT
            && heading.kind() == Heading.Kind.DECISION
            && heading.body() == null;
    return given && above != null && above.body() != null ? above.body() : session.body();
  }

  private void close(int end) {
    if (open != null) {
      int start = Math.min(open.content(), end);
      Heading heading = tellsOfVotes(start, end) ? open.as(Heading.Kind.PROCEEDINGS) : open;
      sections.add(new Section(heading, openBody, openDay, start, end, openForeign));
    }
    open = null;
  }

  /** A body and its day alone, and under them what was proposed and how the votes fell. */
  private boolean tellsOfVotes(int start, int end) {
    if (open == null || open.kind() != Heading.Kind.TREATMENT || open.body() == null) {
      return false;
    }
    if (end - start < SHORT) {
      return false;
    }
    return votes.areTold(Tokeniser.tokens(text, start, Math.min(end, start + LONGEST_TREATMENT)));
  }
}
