package org.redress.command;

import java.util.List;
import org.redress.events.indicator.IndicatorSetPublished;

/** Tells about published sets of indicators, as of the unit of work that asks. */
@FunctionalInterface
public interface IndicatorSets {

  /** Every version of the set in the order they were published; none when there is no such set. */
  List<IndicatorSetPublished> indicatorSetVersions(String setId);
}
