package org.redress.query.mediation;

import java.time.LocalDate;

/**
 * A court's confirmation of an agreement.
 *
 * @param court name of the court
 * @param appliedOn day of the joint application
 * @param confirmedOn day of the confirmation
 */
public record JudicialConfirmation(String court, LocalDate appliedOn, LocalDate confirmedOn) {}
