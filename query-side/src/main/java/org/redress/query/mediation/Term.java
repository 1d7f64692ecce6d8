package org.redress.query.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecoveryType;

/**
 * A term of an agreement.
 *
 * @param number number of the term, from 1
 * @param type what the sum is made of, null without money
 * @param amountMinor whole minor units; 0 without money
 * @param performBy last day for performing it, null when none was agreed
 * @param text wording, masked; null when type and amount say it all
 */
public record Term(
    int number,
    @Nullable RecoveryType type,
    long amountMinor,
    @Nullable LocalDate performBy,
    @Nullable String text) {}
