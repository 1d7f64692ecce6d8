package org.redress.query.safeunit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;

/**
 * An award of a unit or area as a model.
 *
 * @param id id inside the unit
 * @param level level of the award
 * @param awardedBy body that named it
 * @param awardedAt when it was given
 * @param validTo last day of the award, null when it has no term
 * @param withdrawnAt when it was taken back, null while it stands
 * @param withdrawnBecause why it was taken back, null while it stands
 */
public record UnitAward(
    String id,
    OrganisationLevel level,
    String awardedBy,
    Instant awardedAt,
    @Nullable LocalDate validTo,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnBecause) {}
