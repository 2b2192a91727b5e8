package no.signert.report.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of a register's municipalities.
 *
 * <p>Borders come with the program for Norway's divisions of 2020 and 2024 (© Kartverket, CC BY
 * 4.0). A register gets the division that its numbers fit; a register that fits none has no map.
 *
 * @param outlines by number, in the order of the numbers
 * @param width of the sheet they lie on, whose height is {@link #HEIGHT}
 */
public record Atlas(Map<MunicipalityNumber, Outline> outlines, int width) {
  /** Height of the sheet in its own units. */
  public static final int HEIGHT = Sheet.HEIGHT;

  private static final List<String> DIVISIONS = List.of("kommuner-2020", "kommuner-2024");

  /** A division fits when at least this part of the register's numbers are in it. */
  private static final double ENOUGH = 0.95;

  /** Returns the map of a register, empty where none of the known divisions fits. */
  public static Optional<Atlas> of(Register register) {
    Map<String, List<double[]>> best = Map.of();
    long most = 0;
    for (String division : DIVISIONS) {
      Map<String, List<double[]>> rings = read(division);
      long fitting =
          register.municipalities().stream()
              .filter(m -> rings.containsKey(m.number().value()))
              .count();
      if (fitting > most) {
        most = fitting;
        best = rings;
      }
    }
    return most < ENOUGH * register.municipalities().size()
        ? Optional.empty()
        : Optional.of(draw(register, best));
  }

  private static Atlas draw(Register register, Map<String, List<double[]>> rings) {
    Map<MunicipalityNumber, List<double[]>> own = new LinkedHashMap<>();
    for (Municipality municipality : register.municipalities()) {
      List<double[]> shape = rings.get(municipality.number().value());
      if (shape != null) {
        own.put(municipality.number(), shape);
      }
    }
    Sheet sheet = new Sheet(own.values().stream().flatMap(List::stream).toList());
    Map<MunicipalityNumber, Outline> outlines = new LinkedHashMap<>();
    own.forEach((number, shape) -> outlines.put(number, new Outline(number, sheet.place(shape))));
    return new Atlas(outlines, sheet.width());
  }

  private static Map<String, List<double[]>> read(String division) {
    String name = division + ".geojson";
    try (InputStream in = Atlas.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing from the program");
      }
      Map<String, List<double[]>> rings = new LinkedHashMap<>();
      for (JsonNode feature : JsonMapper.shared().readTree(in).path("features")) {
        List<double[]> shape = new ArrayList<>();
        collect(feature.path("geometry").path("coordinates"), shape);
        rings.put(feature.path("properties").path("number").asString(), shape);
      }
      return rings;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the resource " + name, e);
    }
  }

  /** Collects the rings of a polygon or of several, however deep they lie. */
  private static void collect(JsonNode coordinates, List<double[]> rings) {
    if (!coordinates.path(0).path(0).path(0).isNumber()) {
      coordinates.forEach(inner -> collect(inner, rings));
      return;
    }
    for (JsonNode ring : coordinates) {
      double[] points = new double[ring.size() * 2];
      for (int i = 0; i < ring.size(); i++) {
        points[2 * i] = ring.path(i).path(0).asDouble();
        points[2 * i + 1] = ring.path(i).path(1).asDouble();
      }
      rings.add(points);
    }
  }
}
