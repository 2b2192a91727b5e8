package no.signert.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that a person mends a file once and not problem by problem. */
final class Problems {
  private final @Nullable Problems whole;

  /** A set, because a value may be read twice. */
  private final Set<Problem> found = new LinkedHashSet<>();

  Problems() {
    this(null);
  }

  private Problems(@Nullable Problems whole) {
    this.whole = whole;
  }

  /** Returns a collection of a part's problems, all of which are problems of the whole too. */
  Problems ofPart() {
    return new Problems(this);
  }

  void add(Place place, String what, @Nullable String value, String remedy) {
    add(new Problem(place.file(), place.line(), what, value, remedy));
  }

  private void add(Problem problem) {
    found.add(problem);
    if (whole != null) {
      whole.add(problem);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns all of them: file by file as they were met, and from top to bottom within a file. */
  InputException asException() {
    Map<String, List<Problem>> byFile = new LinkedHashMap<>();
    found.forEach(p -> byFile.computeIfAbsent(p.file(), file -> new ArrayList<>()).add(p));
    byFile.values().forEach(list -> list.sort(Comparator.comparingInt(Problem::line)));
    return new InputException(byFile.values().stream().flatMap(List::stream).toList());
  }
}
