package org.redress.query.organisation;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.query.projection.Folded;

/**
 * An organisation of market regulation.
 *
 * @param id its id
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param nameZh name in Chinese
 * @param nameEn name in English, null when it has none
 * @param level its level
 * @param parentId organisation above it, null at the national level
 * @param code GB/T 2260 code of its area, null for a station
 * @param region its code, or that of the authority a station belongs to
 * @param regions its region and every region above it
 * @param intakeCentre whether it receives complaints for its area and routes them
 * @param validFrom first day on which it exists
 * @param validTo last day on which it exists, null while no end is known
 * @param formerNames names it had before, in order
 */
public record Organisation(
    @BsonId String id,
    long position,
    long version,
    String nameZh,
    @Nullable String nameEn,
    OrganisationLevel level,
    @Nullable String parentId,
    @Nullable String code,
    String region,
    List<String> regions,
    boolean intakeCentre,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<FormerName> formerNames)
    implements Folded {}
