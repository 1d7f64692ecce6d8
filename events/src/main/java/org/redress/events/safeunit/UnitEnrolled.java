package org.redress.events.safeunit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;

/**
 * A unit or area entered the list of those that take part (参创名单).
 *
 * @param unitId id of the unit, which is also its stream
 * @param occurredAt when it entered
 * @param kind what kind of unit or area it is
 * @param name its name
 * @param place where it is, an address open to the public; for an online shop its web address
 * @param region region it lies in, same codes as a complaint's region
 * @param level level of the list that it enters
 * @param organisationId organisation that looks after it
 * @param merchantId operator that runs it, null for an area or when it has no record
 */
public record UnitEnrolled(
    String unitId,
    Instant occurredAt,
    SafeUnitKind kind,
    String name,
    String place,
    String region,
    OrganisationLevel level,
    String organisationId,
    @Nullable String merchantId)
    implements SafeUnitEvent {}
