package no.signert.example.world;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.signert.domain.Declaration;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import no.signert.domain.Status;
import no.signert.domain.WrittenForm;

/**
 * An invented declaration and what the municipalities of a real register did about it.
 *
 * <p>Same register, numbers and seed, same world. Chronicles are written when they are asked for
 * and only the last few are kept, so memory does not grow with the number of papers. Safe for use
 * by several threads.
 */
public final class ExampleWorld {
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 30);
  private static final LocalDate SECOND_DAY = FIRST_DAY.plusDays(1);
  private static final int PAPERS_KEPT = 8_000;
  private static final int FEWEST_CHRONICLES_KEPT = 24;

  private final List<Cast> casts;
  private final int papers;
  private final long seed;
  private final Map<WrittenForm, Scripts> scripts = new EnumMap<>(WrittenForm.class);
  private final Map<Integer, Chronicle> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Chronicle> eldest) {
              return size() > Math.max(FEWEST_CHRONICLES_KEPT, PAPERS_KEPT / papers);
            }
          });
  private volatile boolean secondDay;

  /**
   * Invents a world.
   *
   * @param register real municipalities; column {@code language_form} says their written form
   * @param municipalities how many take part, at most all
   * @param papers how many papers each publishes, attachments and bundles not counted; the
   *     declaration's own case is always whole, so four at the most are published where fewer are
   *     asked for
   * @param seed of all chance
   * @param faults what to plant, each at one municipality where it suits
   */
  public ExampleWorld(
      Register register, int municipalities, int papers, long seed, List<Fault> faults) {
    if (municipalities < 1 || papers < 1) {
      throw new IllegalArgumentException(
          "An example needs at least one municipality and one paper: "
              + municipalities
              + ", "
              + papers);
    }
    this.casts = new Casting(seed).cast(register, municipalities, faults);
    this.papers = papers;
    this.seed = seed;
    for (WrittenForm form : WrittenForm.values()) {
      scripts.put(form, Scripts.of(form));
    }
  }

  /** Returns the faults that the ordinary example of a size plants. */
  public static List<Fault> usualFaults(int municipalities) {
    return Fault.HANDFUL.subList(0, Math.min(Fault.HANDFUL.size(), municipalities / 8));
  }

  /** Returns the words of the invented declaration. */
  public static Declaration declaration() {
    return new Declaration(
        List.of("Fyrlyktavtalen", "Fyrlyktavtala"), List.of("intensjonsavtale"), List.of());
  }

  /** Returns who takes part. */
  public List<Cast> casts() {
    return casts;
  }

  /** Finds whose number an id is; ids are unique in the example. */
  public Optional<Cast> ownerOf(int id) {
    int index = Desk.indexOf(id);
    return index >= 0 && index < casts.size() ? Optional.of(casts.get(index)) : Optional.empty();
  }

  /** Lets a night pass: some meetings are held, a paper is corrected, a paper is withdrawn. */
  public void nextDay() {
    secondDay = true;
    kept.clear();
  }

  /** Returns the day on which anything was last published, corrected or taken down. */
  public LocalDate changedOn() {
    return secondDay ? SECOND_DAY : FIRST_DAY;
  }

  /** Returns all that a municipality has published by now. */
  public Chronicle chronicle(Cast cast) {
    Chronicle known = kept.get(cast.index());
    if (known != null) {
      return known;
    }
    boolean day = secondDay;
    Scripts texts = scripts.get(cast.form());
    if (texts == null) {
      throw new IllegalStateException("No texts in the written form " + cast.form());
    }
    Chronicle written = new ChronicleAuthor(cast, texts, papers, seed, day).write();
    if (day == secondDay) {
      kept.put(cast.index(), written);
    }
    return written;
  }

  /** Returns what a perfect reader of everything that can be read finds today. */
  public SortedMap<MunicipalityNumber, Status> truth() {
    SortedMap<MunicipalityNumber, Status> truth = new TreeMap<>();
    for (Cast cast : casts) {
      boolean hidden = cast.fault() != null && cast.fault().hides();
      Status read = secondDay ? cast.twist().truth(cast.plot()) : cast.plot().truth();
      truth.put(cast.municipality().number(), hidden ? Status.NOT_EXAMINED : read);
    }
    return truth;
  }
}
