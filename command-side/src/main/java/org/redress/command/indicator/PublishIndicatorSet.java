package org.redress.command.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.indicator.IndicatorClass;

/**
 * Publish a version of a set of indicators.
 *
 * @param setId id of the set, which is also its stream
 * @param occurredAt when it was published
 * @param validFrom first day on which periods that end then or later are scored by it
 * @param title title, as published
 * @param region region it is published for, same codes as a complaint's region
 * @param publishedBy body that publishes it
 * @param classes its classes with their indicators
 */
public record PublishIndicatorSet(
    String setId,
    Instant occurredAt,
    LocalDate validFrom,
    String title,
    String region,
    String publishedBy,
    List<IndicatorClass> classes)
    implements IndicatorSetCommand {}
