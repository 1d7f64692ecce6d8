package org.redress.query.safeunit;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.query.projection.Folded;

/**
 * A unit or area of safe consumption.
 *
 * @param id id of the unit
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param stage where it stands
 * @param kind what kind of unit or area it is
 * @param name its name
 * @param place where it is
 * @param region region it lies in
 * @param regions its region and every region above it
 * @param level level of the list that it entered
 * @param organisationId organisation that looks after it
 * @param merchantId operator that runs it, null when none is on record
 * @param enrolledAt when it entered the list
 * @param awards awards in the order they were given
 * @param removedAt when it left the list, null while it has not
 * @param removedBecause why it left the list, null while it has not
 */
public record SafeUnit(
    @BsonId String id,
    long position,
    long version,
    SafeUnitStage stage,
    SafeUnitKind kind,
    String name,
    String place,
    String region,
    List<String> regions,
    OrganisationLevel level,
    String organisationId,
    @Nullable String merchantId,
    Instant enrolledAt,
    List<UnitAward> awards,
    @Nullable Instant removedAt,
    @Nullable String removedBecause)
    implements Folded {

  /** Whether it is an area with many operators. */
  public boolean area() {
    return kind.area();
  }
}
