package org.redress.command.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Give an organisation another name.
 *
 * @param organisationId id of the organisation, which is also its stream
 * @param occurredAt when the name changed
 * @param nameZh name in Chinese from now on
 * @param nameEn name in English from now on, null when it has none
 */
public record RenameOrganisation(
    String organisationId, Instant occurredAt, String nameZh, @Nullable String nameEn)
    implements OrganisationCommand {}
