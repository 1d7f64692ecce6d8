package org.redress.events.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation has another name.
 *
 * @param organisationId id of the organisation, which is also its stream
 * @param occurredAt when the name changed
 * @param nameZh name in Chinese from now on
 * @param nameEn name in English from now on, null when it has none
 */
public record OrganisationRenamed(
    String organisationId, Instant occurredAt, String nameZh, @Nullable String nameEn)
    implements OrganisationEvent {}
