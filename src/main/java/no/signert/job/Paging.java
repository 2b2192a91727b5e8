package no.signert.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a long list of the store a page at a time, so that memory does not grow with it.
 */
final class Paging<T> implements Iterator<T> {
  private final Function<@Nullable T, List<T>> nextPage;
  private final Deque<T> page = new ArrayDeque<>();
  private @Nullable T last;
  private boolean atEnd;

  /**
   * Makes a walk.
   *
   * @param nextPage gives what comes after an item, the first page after null; empty at the end
   */
  Paging(Function<@Nullable T, List<T>> nextPage) {
    this.nextPage = nextPage;
  }

  /** Returns several walkers that share one walk: each item is met by one of them. */
  static <T> List<Iterator<T>> shared(Function<@Nullable T, List<T>> nextPage, int walkers) {
    Paging<T> walk = new Paging<>(nextPage);
    List<Iterator<T>> all = new ArrayList<>();
    for (int i = 0; i < walkers; i++) {
      all.add(
          new Paging<>(
              last -> {
                synchronized (walk) {
                  return walk.hasNext() ? List.of(walk.next()) : List.of();
                }
              }));
    }
    return all;
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !atEnd) {
      page.addAll(nextPage.apply(last));
      atEnd = page.isEmpty();
    }
    return !page.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T item = page.remove();
    last = item;
    return item;
  }
}
