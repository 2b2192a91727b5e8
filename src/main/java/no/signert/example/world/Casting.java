package no.signert.example.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.signert.domain.Municipality;
import no.signert.domain.Register;
import no.signert.domain.WrittenForm;

/** Gives every municipality its portal, its plot, and to a few a twist or a fault. */
final class Casting {
  private static final int HELD_LATER_IN = 60;

  /** Each kind of portal once, then the common ones as often as they are in the country. */
  private static final List<PortalKind> PORTALS =
      shares(PortalKind.values(), new int[] {6, 6, 3, 3, 3, 1, 4, 2});

  /** Each plot once, then in proportion. */
  private static final List<Plot> PLOTS =
      shares(Plot.values(), new int[] {17, 2, 2, 5, 6, 4, 3, 3, 1, 4, 1, 2});

  private final Dice dice;

  Casting(long seed) {
    this.dice = new Dice(seed, "casting");
  }

  private static <T> List<T> shares(T[] values, int[] counts) {
    List<T> shares = new ArrayList<>();
    for (int round = 0; round < 20; round++) {
      for (int i = 0; i < values.length; i++) {
        if (round < counts[i]) {
          shares.add(values[i]);
        }
      }
    }
    return List.copyOf(shares);
  }

  List<Cast> cast(Register register, int municipalities, List<Fault> faults) {
    List<Municipality> chosen = new ArrayList<>(register.municipalities());
    Collections.shuffle(chosen, dice.asRandom());
    chosen = chosen.subList(0, Math.min(municipalities, chosen.size()));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, dice.asRandom());
    List<Cast> casts = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      casts.add(
          new Cast(
              i,
              chosen.get(i),
              form(chosen.get(i)),
              PORTALS.get(i % PORTALS.size()),
              PLOTS.get(order.get(i) % PLOTS.size()),
              Twist.NONE,
              null));
    }
    faults.forEach(fault -> plant(casts, fault));
    twist(casts);
    return List.copyOf(casts);
  }

  private static WrittenForm form(Municipality municipality) {
    return municipality.attributes().getOrDefault("language_form", "").equals("nynorsk")
        ? WrittenForm.NYNORSK
        : WrittenForm.BOKMAL;
  }

  /** Plants a fault where it suits and where it hides something; nowhere if nobody suits. */
  private static void plant(List<Cast> casts, Fault fault) {
    for (int i = casts.size() - 1; i >= 0; i--) {
      Cast cast = casts.get(i);
      boolean tells = cast.plot() != Plot.NO_CASE && cast.plot() != Plot.WITHHELD;
      if (cast.fault() == null && tells && fault.suits(cast.portal(), cast.hasOwnHost())) {
        casts.set(i, cast.with(Twist.NONE, fault));
        return;
      }
    }
  }

  private static void twist(List<Cast> casts) {
    int held = Math.max(1, casts.size() / HELD_LATER_IN);
    for (int i = 0; i < held; i++) {
      twist(casts, Plot.RECOMMENDED_SIGN, Twist.MEETING_HELD);
    }
    twist(casts, Plot.SIGNED, Twist.MINUTES_CORRECTED);
    twist(casts, Plot.SIGNED, Twist.PAPER_WITHDRAWN);
  }

  private static void twist(List<Cast> casts, Plot plot, Twist twist) {
    for (int i = 0; i < casts.size(); i++) {
      Cast cast = casts.get(i);
      if (cast.plot() == plot && cast.twist() == Twist.NONE && cast.fault() == null) {
        casts.set(i, cast.with(twist, null));
        return;
      }
    }
  }
}
