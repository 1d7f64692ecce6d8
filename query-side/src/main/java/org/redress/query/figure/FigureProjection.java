package org.redress.query.figure;

import java.util.List;
import org.redress.query.projection.Projection;

/** Keeps the cards and the counters over them. */
public final class FigureProjection {

  /** Its name. */
  public static final String NAME = "figures";

  private static final int FORM = 4;

  private FigureProjection() {}

  /** The projection of these families of cards. */
  public static Projection create(List<Source<?>> sources) {
    return new Projection(
        NAME, FORM, List.of(), List.of(database -> new FigureTally(database, sources)));
  }
}
