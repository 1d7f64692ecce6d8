package org.redress.events.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param organisation name of the body that counted it
 * @param document title of the document in which it stands
 * @param documentDate day of the document
 * @param reference document number or address, null when it has none
 */
public record FactSource(
    String organisation, String document, LocalDate documentDate, @Nullable String reference) {}
