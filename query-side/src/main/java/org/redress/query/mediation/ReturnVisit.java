package org.redress.query.mediation;

import java.time.Instant;
import org.redress.events.followup.ReturnVisitKind;

/**
 * An assessment of the handling afterwards.
 *
 * @param at when it was done
 * @param kind how
 * @param faultFound whether the handling was found wanting
 */
public record ReturnVisit(Instant at, ReturnVisitKind kind, boolean faultFound) {}
