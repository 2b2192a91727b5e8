package no.signert.report.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Places longitudes and latitudes on a flat sheet: a transverse Mercator projection of the sphere
 * around the middle of what is drawn, which keeps the familiar shape of a country that is taller
 * than it is wide.
 */
final class Sheet {
  /** Height of every sheet, in its own units. */
  static final int HEIGHT = 2000;

  private static final double MARGIN = 10;

  private final double middle;
  private double west = Double.MAX_VALUE;
  private double east = -Double.MAX_VALUE;
  private double north = -Double.MAX_VALUE;
  private double south = Double.MAX_VALUE;

  /** Makes a sheet that holds all rings of {@code lon, lat} pairs in degrees. */
  Sheet(List<double[]> rings) {
    double least = 180;
    double most = -180;
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        least = Math.min(least, ring[i]);
        most = Math.max(most, ring[i]);
      }
    }
    middle = Math.toRadians((least + most) / 2);
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        double x = x(ring[i], ring[i + 1]);
        double y = y(ring[i], ring[i + 1]);
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
      }
    }
  }

  /** Returns the width of the sheet in its units. */
  int width() {
    return (int) Math.ceil((east - west) * scale() + 2 * MARGIN);
  }

  /** Returns the rings on the sheet. */
  List<double[]> place(List<double[]> rings) {
    List<double[]> placed = new ArrayList<>();
    for (double[] ring : rings) {
      double[] flat = new double[ring.length];
      for (int i = 0; i < ring.length; i += 2) {
        flat[i] = MARGIN + (x(ring[i], ring[i + 1]) - west) * scale();
        flat[i + 1] = MARGIN + (north - y(ring[i], ring[i + 1])) * scale();
      }
      placed.add(flat);
    }
    return placed;
  }

  private double scale() {
    return (HEIGHT - 2 * MARGIN) / (north - south);
  }

  private double x(double longitude, double latitude) {
    double b =
        StrictMath.cos(Math.toRadians(latitude))
            * StrictMath.sin(Math.toRadians(longitude) - middle);
    return 0.5 * StrictMath.log((1 + b) / (1 - b));
  }

  private double y(double longitude, double latitude) {
    return StrictMath.atan2(
        StrictMath.tan(Math.toRadians(latitude)),
        StrictMath.cos(Math.toRadians(longitude) - middle));
  }
}
