package org.redress.events.indicator;

import org.redress.events.DomainEvent;

/** What can happen to a scorecard. */
public sealed interface ScorecardEvent extends DomainEvent
    permits IndicatorsScored, ScorecardCorrected {

  /** Id of the scorecard. */
  String scorecardId();

  @Override
  default String streamId() {
    return scorecardId();
  }
}
