package org.redress.query.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.query.figure.market.PromiseFigures;
import org.redress.query.figure.market.RankingFigures;
import org.redress.query.figure.market.RegisterFigures;

/** Every figure there is. */
public final class FigureCatalogue {

  private static final Map<String, FigureDefinition> BY_KEY = byKey();

  private FigureCatalogue() {}

  private static Map<String, FigureDefinition> byKey() {
    Map<String, FigureDefinition> all = new LinkedHashMap<>();
    Stream.of(
            FileFigures.all(),
            ComplaintFigures.all(),
            DutyFigures.all(),
            SatisfactionFigures.all(),
            PublicityFigures.all(),
            RegisterFigures.all(),
            PromiseFigures.all(),
            RankingFigures.all(),
            OutreachFigures.all(),
            WarningFigures.all(),
            ImportedFigures.all())
        .flatMap(List::stream)
        .forEach(figure -> {
          if (all.put(figure.key(), figure) != null) {
            throw new IllegalStateException("Two figures are called " + figure.key());
          }
        });
    return Collections.unmodifiableMap(all);
  }

  /** All figures in the order in which they are listed. */
  public static Collection<FigureDefinition> all() {
    return BY_KEY.values();
  }

  /** The figure with a key, if there is one. */
  public static Optional<FigureDefinition> find(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
