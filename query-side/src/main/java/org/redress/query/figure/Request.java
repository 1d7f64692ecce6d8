package org.redress.query.figure;

import java.util.List;
import org.redress.query.figure.FigureDefinition.FigureSpan;

/**
 * Sums that are wanted: these measures over this scope, whose days are those that count already.
 *
 * @param scope what
 * @param measures names of the measures
 */
record Request(Scope scope, List<String> measures) {

  /** What a figure needs. */
  static Request of(FigureDefinition definition, Scope scope) {
    FigureSpan span = definition.span();
    return new Request(scope.spanning(span), definition.measures(scope.currency()));
  }
}
