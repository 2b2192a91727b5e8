package no.signert.report.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import no.signert.domain.MunicipalityStatus;

/**
 * Draws the map as a picture for the workbook. It draws shapes and no text, so it needs no fonts on
 * the machine; the legend stands in cells.
 */
public final class MapImage {
  /** Height of the picture in pixels. */
  public static final int HEIGHT = 1400;

  private static final double SCALE = (double) HEIGHT / Atlas.HEIGHT;
  private static final int TILE = 10;
  private static final int SAMPLE_SCALE = 2;
  private static final Color BORDER = new Color(0x5A6270);

  private MapImage() {}

  /** Returns the width in pixels of an atlas' picture. */
  public static int width(Atlas atlas) {
    return (int) Math.ceil(atlas.width() * SCALE);
  }

  /**
   * Returns a sample of a shade as PNG, in the scale of the map.
   *
   * @param width as shown, in pixels
   * @param height as shown, in pixels
   */
  public static byte[] sample(Shade shade, int width, int height) throws IOException {
    BufferedImage image =
        new BufferedImage(width * SAMPLE_SCALE, height * SAMPLE_SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setPaint(paint(shade));
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setColor(BORDER);
      graphics.drawRect(0, 0, image.getWidth() - 1, image.getHeight() - 1);
    } finally {
      graphics.dispose();
    }
    return png(image);
  }

  /** Returns the map as PNG. */
  public static byte[] png(Atlas atlas, List<MunicipalityStatus> statuses) throws IOException {
    BufferedImage image = new BufferedImage(width(atlas), HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      for (MunicipalityStatus status : statuses) {
        Outline outline = atlas.outlines().get(status.municipality().number());
        if (outline != null) {
          draw(graphics, path(outline), Shade.of(status));
        }
      }
    } finally {
      graphics.dispose();
    }
    return png(image);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static void draw(Graphics2D graphics, Path2D path, Shade shade) {
    graphics.setPaint(paint(shade));
    graphics.fill(path);
    graphics.setPaint(BORDER);
    graphics.draw(path);
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[] ring : outline.rings()) {
      path.moveTo(ring[0], ring[1]);
      for (int i = 2; i < ring.length; i += 2) {
        path.lineTo(ring[i], ring[i + 1]);
      }
      path.closePath();
    }
    path.transform(AffineTransform.getScaleInstance(SCALE, SCALE));
    return path;
  }

  private static Paint paint(Shade shade) {
    Color fill = new Color(Integer.parseInt(shade.fill(), 16));
    if (shade.pattern() == Shade.Pattern.NONE) {
      return fill;
    }
    BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
    int ink = Integer.parseInt(shade.ink(), 16);
    for (int y = 0; y < TILE; y++) {
      for (int x = 0; x < TILE; x++) {
        tile.setRGB(x, y, isInk(shade.pattern(), x, y) ? ink : fill.getRGB());
      }
    }
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
  }

  private static boolean isInk(Shade.Pattern pattern, int x, int y) {
    return switch (pattern) {
      case NONE -> false;
      case RISING -> (x + y) % TILE < 3;
      case FALLING -> Math.floorMod(x - y, TILE) < 2;
      case UPRIGHT -> x < 2;
      case CROSS -> (x + y) % TILE < 1 || Math.floorMod(x - y, TILE) < 1;
      case DOTS -> x % 5 < 2 && y % 5 < 2;
    };
  }
}
