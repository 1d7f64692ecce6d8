package org.redress.command.pledge;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.command.PersonalText;

/**
 * Record that the merchant refused a return without reason that its pledge promises.
 *
 * @param pledgeId id of the pledge, which is also its stream
 * @param occurredAt when it refused
 * @param receivedOn day of receipt or invoice, not counted in the term
 * @param askedOn day the consumer asked for the return
 * @param goods what was to be returned
 * @param words why the merchant refused, in its words
 */
public record RecordRefusedReturn(
    String pledgeId,
    Instant occurredAt,
    LocalDate receivedOn,
    LocalDate askedOn,
    String goods,
    PersonalText words)
    implements PledgeCommand {}
