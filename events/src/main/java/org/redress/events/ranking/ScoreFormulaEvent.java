package org.redress.events.ranking;

import org.redress.events.DomainEvent;

/** What can happen to a formula. */
public sealed interface ScoreFormulaEvent extends DomainEvent permits ScoreFormulaPublished {

  /** Id of the formula. */
  String formulaId();

  @Override
  default String streamId() {
    return formulaId();
  }
}
