package no.signert.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts neighbours that need no work of their own into one parcel, so that a step's machinery turns
 * once for all of them; every other item travels alone.
 */
final class Parcels<T> implements Iterator<List<T>> {
  private final Iterator<T> items;
  private final Predicate<T> isLight;
  private final int most;
  private @Nullable T alone;

  /**
   * Makes parcels of what is left of a walk.
   *
   * @param isLight whether an item may travel with others; asked once for each
   * @param most how many travel together
   */
  Parcels(Iterator<T> items, Predicate<T> isLight, int most) {
    this.items = items;
    this.isLight = isLight;
    this.most = most;
  }

  @Override
  public boolean hasNext() {
    return alone != null || items.hasNext();
  }

  @Override
  public List<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T waiting = alone;
    if (waiting != null) {
      alone = null;
      return List.of(waiting);
    }
    List<T> parcel = new ArrayList<>();
    while (parcel.size() < most && items.hasNext()) {
      T item = items.next();
      if (isLight.test(item)) {
        parcel.add(item);
      } else if (parcel.isEmpty()) {
        return List.of(item);
      } else {
        alone = item;
        break;
      }
    }
    return parcel;
  }
}
