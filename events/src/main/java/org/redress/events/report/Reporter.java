package org.redress.events.report;

import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * A reporter (举报人) who gave a name. Nothing of this leaves the report: Order 121 Art. 37.
 *
 * @param name true name
 * @param phone telephone number, null only in an imported record
 * @param address postal address or part of it, null only in an imported record
 * @param idPaper number of an identity paper, which form 2 (2026-04) asks of a named reporter; null
 *     only in an imported record
 */
public record Reporter(
    Protected name,
    @Nullable Protected phone,
    @Nullable Protected address,
    @Nullable Protected idPaper) {}
