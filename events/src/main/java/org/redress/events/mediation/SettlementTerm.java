package org.redress.events.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;
import org.redress.events.RecoveryType;

/**
 * One term of a mediation agreement.
 *
 * @param number number of the term, from 1
 * @param type what the sum is made of, null for a term without money
 * @param amountMinor whole minor units; 0 for a term without money
 * @param performBy last day for performing it, null when none was agreed
 * @param text wording of the term, null when type and amount say it all
 */
public record SettlementTerm(
    int number,
    @Nullable RecoveryType type,
    long amountMinor,
    @Nullable LocalDate performBy,
    @Nullable Protected text) {}
