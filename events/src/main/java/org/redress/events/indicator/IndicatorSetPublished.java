package org.redress.events.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a set of indicators was published. Versions published before stay as they are.
 *
 * @param setId id of the set, which is also its stream
 * @param occurredAt when it was published
 * @param version number of the version, from 1
 * @param validFrom first day on which periods that end then or later are scored by it
 * @param title title, as published
 * @param region region it is published for, same codes as a complaint's region
 * @param publishedBy body that publishes it
 * @param classes its classes with their indicators
 */
public record IndicatorSetPublished(
    String setId,
    Instant occurredAt,
    int version,
    LocalDate validFrom,
    String title,
    String region,
    String publishedBy,
    List<IndicatorClass> classes)
    implements IndicatorSetEvent {}
